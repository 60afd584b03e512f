import createDOMPurify, {
  type Config,
  type DOMPurify,
  type UponSanitizeAttributeHookEvent,
} from 'dompurify';
import { allowedUrl, type UrlUse } from '../url/allowed-url.js';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  FORBIDDEN_AFTER,
  isAllowedAttribute,
  LAZY_SOURCES,
  REMOVED_AFTER,
} from './allow-list.js';
import { EMBEDS, replaceEmbeds } from './embeds.js';
import { MARKED_STYLE, markAttributes, unmark } from './event-attributes.js';
import { ID_PREFIX, keepJumpTargets } from './jumps.js';
import { keepMeaning, shiftHeadings } from './meaning.js';
import { preparePictures } from './pictures.js';
import { allowedSrcset } from './srcset.js';
import { boxWideContent } from './wide-content.js';
import { feedPolicy } from './trusted-types.js';

/** What the sanitiser needs to know about where the HTML will stand. */
export interface SanitizeOptions {
  /** Absolute address that relative ones, and `#` jumps, are resolved against. */
  base: string | undefined;
  /** Heading level of the article's title, 1–6; headings of the body go below it. */
  titleLevel: number;
  /** Value for `target` of links; `_self` writes none. */
  linkTarget: string;
  /** Words for what the sanitiser adds. */
  labels: SanitizeLabels;
}

/** Names for the controls and boxes that the sanitiser adds. */
export interface SanitizeLabels {
  /** Names a box in which a table scrolls. */
  table: string;
  /** Names a box in which code scrolls. */
  code: string;
  /** Names a button that plays a video; `{title}` stands for the video's title or host. */
  playVideo: string;
}

/**
 * The only door through which HTML of a feed reaches the page. DOMPurify reduces it to the
 * allow-list in an inert document; the steps after it only rearrange what passed, and each address
 * they write went through the address check.
 *
 * @param html hostile HTML
 * @returns nodes of the page's document: no script, style, class, form, frame, or id but jump targets
 * @throws {PolicyError} when the page's Trusted Types refuse the widgets
 */
export function sanitizeHtml(html: string, options: SanitizeOptions): DocumentFragment {
  const root = purify(markAttributes(html), options.base);
  if (!root) return document.createDocumentFragment();
  unmarkTexts(root);
  keepMeaning(root);
  shiftHeadings(root, options.titleLevel);
  replaceEmbeds(root, options.labels.playVideo);
  preparePictures(root);
  keepJumpTargets(root, options.base);
  boxWideContent(root, options.labels);
  targetLinks(root, options.linkTarget);
  removeLeftovers(root);
  return document.importNode(root, true);
}

let purifier: DOMPurify | undefined;
let currentBase: string | undefined;

function purify(html: string, base: string | undefined): DocumentFragment | null {
  const policy = feedPolicy();
  purifier ??= createPurifier();
  currentBase = base;
  const config: Config & { RETURN_DOM_FRAGMENT: true } = {
    ALLOWED_TAGS: ALLOWED_ELEMENTS,
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, MARKED_STYLE],
    // DOMPurify takes any value with a colon for an address; ours are checked in the hook.
    ADD_URI_SAFE_ATTR: [
      ...ALLOWED_ATTRIBUTES.filter((name) => !URL_ATTRIBUTES.has(name)),
      MARKED_STYLE,
    ],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    ...(policy && { TRUSTED_TYPES_POLICY: policy }),
  };
  // With some inputs DOMPurify returns null here, against its types.
  return purifier.sanitize(html, config) as DocumentFragment | null;
}

/** An instance of our own: the hooks must not reach a host that uses DOMPurify too. */
function createPurifier(): DOMPurify {
  const instance = createDOMPurify(window);
  instance.addHook('beforeSanitizeAttributes', moveScriptAddress);
  instance.addHook('uponSanitizeAttribute', checkAttribute);
  return instance;
}

/**
 * Trusted Types take `data` of an object and `src` of an embed for addresses of scripts, which ours
 * refuses to make. Both only become links, so their addresses may wait where no one looks.
 */
function moveScriptAddress(element: Element): void {
  // A form's own children may stand in for its properties: nothing but the name is asked of it.
  if (element.localName !== 'object' && element.localName !== 'embed') return;
  const name = element.localName === 'object' ? 'data' : 'src';
  const address = element.getAttribute(name);
  if (address === null) return;
  element.removeAttribute(name);
  element.setAttribute('data-src', address);
}

const URL_ATTRIBUTES = new Map<string, UrlUse>([
  ['href', 'link'],
  ['cite', 'link'],
  ['url', 'link'],
  ['src', 'media'],
  ['poster', 'media'],
  ...LAZY_SOURCES.map((name) => [name, 'media'] as const),
]);

function checkAttribute(element: Element, attribute: UponSanitizeAttributeHookEvent): void {
  const name = attribute.attrName;
  const value = unmark(attribute.attrValue);
  attribute.attrValue = value;
  if (name === MARKED_STYLE) return;
  if (!isAllowedAttribute(element.localName, name)) {
    attribute.keepAttr = false;
    return;
  }
  if (name === 'id' || name === 'name') {
    attribute.attrValue = ID_PREFIX + value;
    return;
  }
  const url = checkedAddress(element, name, value);
  if (url === undefined) return;
  if (url) attribute.attrValue = url;
  else attribute.keepAttr = false;
}

/** The address to write, empty for one that is refused; `undefined` for what is no address. */
function checkedAddress(element: Element, name: string, value: string): string | undefined {
  if (name === 'srcset') return allowedSrcset(value, currentBase);
  const isEmbed = EMBEDS.includes(element.localName);
  const use = isEmbed && URL_ATTRIBUTES.has(name) ? 'link' : URL_ATTRIBUTES.get(name);
  if (!use || (name === 'href' && !currentBase && value.startsWith('#'))) return undefined;
  return allowedUrl(value, use, currentBase) ?? '';
}

function unmarkTexts(root: DocumentFragment): void {
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const data = unmark(text.data);
    if (data !== text.data) text.data = data;
  }
}

function targetLinks(root: DocumentFragment, target: string): void {
  if (target === '_self') return;
  for (const link of root.querySelectorAll('a[href]')) {
    link.setAttribute('target', target);
    link.setAttribute('rel', 'noopener');
  }
}

/** What was only read goes; so do figures and links that nothing is left of. */
function removeLeftovers(root: DocumentFragment): void {
  for (const element of root.querySelectorAll(FORBIDDEN_AFTER)) element.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const name of [...REMOVED_AFTER, MARKED_STYLE]) element.removeAttribute(name);
  }
  const content = 'img, video, audio, math, button, hr';
  for (const element of [...root.querySelectorAll('figure, a[href]')].reverse()) {
    if (!element.textContent?.trim() && !element.querySelector(content)) removeEmpty(element);
  }
}

/** The target of a jump may be empty; its own address has no name then. */
function removeEmpty(element: Element): void {
  if (element.id || element.querySelector('[id]')) element.removeAttribute('href');
  else element.remove();
}
