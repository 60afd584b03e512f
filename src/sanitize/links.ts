import { nameOfUrl } from '../url/allowed-url.js';
import { captionOf } from './embeds.js';

/** Lets links open where the page wants it; what opens elsewhere cannot reach back. */
export function targetLinks(root: DocumentFragment, target: string): void {
  if (target === '_self') return;
  for (const link of root.querySelectorAll('a[href]')) {
    link.setAttribute('target', target);
    link.setAttribute('rel', 'noopener');
  }
}

/**
 * Names links that show only a picture without words, as editors leave them: by the title or caption
 * of the picture, else by the host they lead to. Readers by ear would hear an address instead.
 */
export function nameLinks(root: DocumentFragment): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const pictures = [...link.querySelectorAll('img')];
    const words = [link.textContent, link.title, ...pictures.map(({ alt }) => alt)];
    if (words.some((text) => text?.trim())) continue;
    const [picture] = pictures;
    const name = picture?.title.trim() || captionOf(link) || nameOfUrl(link.href);
    if (picture) picture.alt = name;
    else link.title = name;
  }
}
