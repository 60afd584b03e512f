import { FORBIDDEN_AFTER, REMOVED_AFTER } from './allow-list.js';
import { replaceEmbeds } from './embeds.js';
import { MARKED_STYLE, unmark } from './event-attributes.js';
import { keepJumpTargets } from './jumps.js';
import { nameLinks, targetLinks } from './links.js';
import { keepMeaning, shiftHeadings } from './meaning.js';
import { preparePictures } from './pictures.js';
import { purify } from './purify.js';
import { feedPolicy } from './trusted-types.js';
import { boxWideContent, type BoxLabels } from './wide-content.js';

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
export interface SanitizeLabels extends BoxLabels {
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
  const root = purify(html, options.base, feedPolicy());
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
  nameLinks(root);
  return document.importNode(root, true);
}

function unmarkTexts(root: DocumentFragment): void {
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const data = unmark(text.data);
    if (data !== text.data) text.data = data;
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
