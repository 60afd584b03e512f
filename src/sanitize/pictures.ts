import { LAZY_SOURCES } from './allow-list.js';
import { unwrap } from './dom.js';

/**
 * Gives each picture its real source and makes it a quiet guest: lazy, without referrer, without
 * placeholders and trackers. Media get controls and load nothing before they are played.
 */
export function preparePictures(root: DocumentFragment): void {
  unfoldNoscripts(root);
  for (const source of root.querySelectorAll('source')) prepareSource(source);
  for (const image of root.querySelectorAll('img')) prepareImage(image);
  for (const picture of root.querySelectorAll('picture')) {
    if (!picture.querySelector('img')) picture.remove();
  }
  for (const media of root.querySelectorAll('audio, video')) {
    media.setAttribute('controls', '');
    media.setAttribute('preload', 'none');
  }
}

/** Whether two addresses name the same picture, perhaps in different sizes. */
export function isSamePicture(a: string, b: string): boolean {
  return pictureName(a) === pictureName(b);
}

function pictureName(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/-\d+x\d+(?=\.\w+$)/, '');
}

/** Lazy-loading scripts leave the real picture in a `noscript` beside a placeholder. */
function unfoldNoscripts(root: DocumentFragment): void {
  for (const noscript of root.querySelectorAll('noscript')) {
    const image = noscript.querySelector('img');
    const beside = noscript.previousElementSibling;
    if (image && beside?.localName === 'img' && !sourceOf(beside)) beside.remove();
    else if (image && beside?.localName === 'img') image.remove();
    unwrap(noscript);
  }
}

function prepareImage(image: HTMLImageElement): void {
  const source = sourceOf(image);
  const hasSrcset = image.hasAttribute('srcset');
  if ((!source && !hasSrcset) || isTracker(image)) {
    image.remove();
    return;
  }
  if (source) image.setAttribute('src', source);
  if (!hasSrcset) image.removeAttribute('sizes');
  for (const side of ['width', 'height']) {
    if (!/^\d+$/.test(image.getAttribute(side) ?? '')) image.removeAttribute(side);
  }
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

function prepareSource(source: Element): void {
  const isUsable = source.hasAttribute(source.closest('picture') ? 'srcset' : 'src');
  if (!isUsable) source.remove();
}

/** The gate has removed `data:` placeholders and other unusable addresses already. */
function sourceOf(image: Element): string | undefined {
  for (const name of ['src', ...LAZY_SOURCES]) {
    const value = image.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}

function isTracker(image: Element): boolean {
  const isDot = (side: string) => /^[01]$/.test(image.getAttribute(side) ?? '');
  return isDot('width') && isDot('height');
}
