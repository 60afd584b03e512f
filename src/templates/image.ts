import { html, type TemplateResult } from 'lit';
import type { ItemImage } from '../model/item.js';

/**
 * An item's picture in a box of a fixed ratio: nothing moves when it comes, or when it fails. What it
 * stands in takes `pictureListener`.
 *
 * @param sizes how wide it is shown, for the choice among `sources`
 */
export function pictureTemplate(image: ItemImage, sizes: string): TemplateResult {
  const srcset = image.sources
    // A comma at the end of an address would end its candidate.
    .flatMap(({ url, width }) => (width ? `${url.replace(/(?<!,),+$/, '')} ${width}w` : []))
    .join(', ');
  // Of its own, since long lists have many.
  if (!srcset) {
    return html`<span class="picture"
      ><img
        part="image"
        src=${image.url}
        alt=${image.alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
    /></span>`;
  }
  return html`<span class="picture"
    ><img
      part="image"
      src=${image.url}
      srcset=${srcset}
      sizes=${sizes}
      alt=${image.alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
  /></span>`;
}

/**
 * For `@error` of whatever contains pictures: it does not bubble, and a listener a picture is many.
 */
export const pictureListener = {
  capture: true,
  handleEvent(event: Event): void {
    if ((event.target as Element).matches('.picture > img')) markBroken(event);
  },
};

/**
 * What is behind a picture stays; the browser's sign for a broken one does not. Until the same node shows another
 * one that loads.
 */
export function markBroken({ target }: Event): void {
  const image = target as HTMLImageElement;
  image.toggleAttribute('data-broken', true);
  // Only now: in long lists thousands load.
  image.addEventListener('load', markWhole, { once: true });
}

function markWhole({ target }: Event): void {
  (target as HTMLImageElement).removeAttribute('data-broken');
}
