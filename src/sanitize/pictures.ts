import { LAZY_SOURCES, LAZY_SRCSET, NOSCRIPT } from './allow-list.js';
import { unwrap, wrapNode } from './dom.js';
import { declaration } from './styles.js';
import { parseSrcset } from './srcset.js';

/** Marks a box in which a picture lies behind the video it stands for. */
export const POSTER_ATTRIBUTE = 'data-poster';

/**
 * Gives each picture its real source and makes it a quiet guest: lazy, without referrer, without
 * placeholders and trackers. Media get controls and load nothing before they are played.
 */
export function preparePictures(root: DocumentFragment): void {
  for (const lazy of root.querySelectorAll(`[${LAZY_SRCSET}]:not([srcset])`)) {
    lazy.setAttribute('srcset', lazy.getAttribute(LAZY_SRCSET) ?? '');
  }
  unfoldNoscripts(root);
  for (const source of root.querySelectorAll('source')) prepareSource(source);
  for (const media of root.querySelectorAll('audio, video')) prepareMedia(media);
  for (const image of root.querySelectorAll('img')) prepareImage(image);
  for (const picture of root.querySelectorAll('picture')) {
    if (!picture.querySelector('img')) picture.remove();
  }
}

/**
 * Whether two addresses name the same picture, perhaps in different sizes. Of any host: a CDN keeps
 * the path.
 */
export function isSamePicture(a: string, b: string): boolean {
  return pictureName(a) === pictureName(b);
}

/** Where a path names no picture, the query does. */
function pictureName(address: string): string {
  const { pathname, search } = new URL(address);
  const name = pathname.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '');
  const isNamed = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(name);
  return name + (isNamed ? '' : search);
}

/** Lazy-loading scripts leave the real picture in a `noscript` beside a placeholder. */
function unfoldNoscripts(root: DocumentFragment): void {
  for (const noscript of root.querySelectorAll(NOSCRIPT)) {
    const image = noscript.querySelector('img');
    const beside =
      imageOf(noscript.previousElementSibling) ?? imageOf(noscript.nextElementSibling, image);
    if (image && beside) (sourceOf(beside) ? image : beside).remove();
    unwrap(noscript);
  }
}

/**
 * The picture that an element is.
 *
 * @param same if given, it must have the same source, or none
 */
function imageOf(element: Element | null, same?: Element | null): Element | null {
  const image = element?.matches('img, picture')
    ? (element.querySelector('img') ?? (element.localName === 'img' ? element : null))
    : null;
  const source = image && same && sourceOf(image);
  return source && source !== sourceOf(same) ? null : image;
}

/** Pixels of a side, and how much higher than wide it may be: more is no picture. */
const MAX_SIDE = 10_000;
const MAX_RATIO = 20;

function keepSize(element: Element): void {
  const sides = ['width', 'height'].map((side) => {
    const text = element.getAttribute(side) ?? '';
    const length = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (!length || length > MAX_SIDE) element.removeAttribute(side);
    return length;
  }) as [number, number];
  const [width, height] = sides;
  if (!width || height <= width * MAX_RATIO) return;
  for (const side of ['width', 'height']) element.removeAttribute(side);
}

function prepareMedia(media: Element): void {
  keepSize(media);
  const source = addressIn(media);
  if (source) media.setAttribute('src', source);
  // A player of nothing would be an empty box; what its author wrote for old browsers is better.
  else if (!media.querySelector('source')) unwrap(media);
  media.setAttribute('controls', '');
  media.setAttribute('preload', 'none');
  const poster = media.getAttribute('poster');
  if (poster && media.parentNode) layBehind(media, poster);
}

/** Browsers ask for a poster at once and with a referrer; for a picture they can be told not to. */
function layBehind(video: Element, poster: string): void {
  const image = video.ownerDocument.createElement('img');
  image.setAttribute('src', poster);
  for (const side of ['width', 'height']) {
    image.setAttribute(side, video.getAttribute(side) ?? '');
  }
  const box = wrapNode(video, 'span');
  box.setAttribute(POSTER_ATTRIBUTE, '');
  box.prepend(image);
}

function prepareImage(image: HTMLImageElement): void {
  const source = sourceOf(image);
  if (!source || isTracker(image)) {
    image.remove();
    return;
  }
  image.setAttribute('src', source);
  if (!image.hasAttribute('srcset')) image.removeAttribute('sizes');
  keepSize(image);
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

function prepareSource(source: Element): void {
  keepSize(source);
  const address = addressIn(source);
  if (source.closest('picture')) {
    if (!source.hasAttribute('srcset')) source.remove();
  } else if (address) source.setAttribute('src', address);
  else source.remove();
}

/** The gate has removed `data:` placeholders and other unusable addresses already. */
function sourceOf(image: Element): string | undefined {
  const address = addressIn(image);
  if (address) return address;
  const choices = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  return choices
    .map((choice) => parseSrcset(choice.getAttribute('srcset') ?? '')[0]?.url)
    .find(Boolean);
}

/** Where lazy-loading scripts keep it, too. */
function addressIn(element: Element): string | null | undefined {
  return ['src', ...LAZY_SOURCES].map((name) => element.getAttribute(name)).find(Boolean);
}

function isTracker(image: Element): boolean {
  const isDot = (side: string) =>
    /^[01](\.0*)?(px)?$/.test(declaration(image, side) || image.getAttribute(side)?.trim() || '');
  return isDot('width') && isDot('height');
}
