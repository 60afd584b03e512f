import { NEUTRAL_BLOCKS } from './allow-list.js';
import { renameElement, unwrap, wrapChildren } from './dom.js';
import { MARKED_STYLE } from './event-attributes.js';

/**
 * Saves the meaning that authoring tools put into styles before the styles go: bold and italic
 * become elements, hidden text goes, runs of empty paragraphs become one, emoji pictures become
 * their characters.
 */
export function keepMeaning(root: DocumentFragment): void {
  removeHidden(root);
  replaceEmojiPictures(root);
  for (const element of root.querySelectorAll(`[${MARKED_STYLE}]`)) keepEmphasis(element);
  for (const block of root.querySelectorAll(NEUTRAL_BLOCKS.join())) renameElement(block, 'div');
  removeFormulaTwins(root);
  collapseEmptyParagraphs(root);
}

/**
 * Moves headings below the article's title: they keep their distance to it, counted as if the title
 * were level 1, but none stands beside it or above, and none is deeper than 6.
 *
 * @param titleLevel level of the title, 1–6
 */
export function shiftHeadings(root: DocumentFragment, titleLevel: number): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.max(Number(heading.localName[1]), 2) + titleLevel - 1;
    renameElement(heading, `h${Math.min(level, 6)}`);
  }
}

function removeHidden(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('[hidden]')) element.remove();
  for (const element of root.querySelectorAll(`[${MARKED_STYLE}]`)) {
    if (declaration(element, 'display') === 'none') element.remove();
  }
}

function keepEmphasis(element: Element): void {
  const weight = declaration(element, 'font-weight');
  const style = declaration(element, 'font-style');
  if (weight) keep(element, 'b, strong', 'strong', /^(bold|bolder|[6-9]\d\d)$/.test(weight));
  if (style) keep(element, 'i, em', 'em', /^(italic|oblique)/.test(style));
}

/** Adds an emphasis that a style gives, or takes one away that it undoes. */
function keep(element: Element, same: string, name: string, isOn: boolean): void {
  if (element.matches(same)) {
    if (!isOn) unwrap(element);
  } else if (isOn && !element.closest(`${same}, th, h1, h2, h3, h4, h5, h6`)) {
    if (element.textContent?.trim() && isPhrasing(element)) wrapChildren(element, name);
  }
}

/** Emphasis may not stand around blocks. */
function isPhrasing(element: Element): boolean {
  return !element.querySelector('p, div, ul, ol, dl, table, figure, pre, blockquote, section, hr');
}

function declaration(element: Element, property: string): string | undefined {
  for (const part of (element.getAttribute(MARKED_STYLE) ?? '').split(';')) {
    const [name = '', value = ''] = part.split(':');
    if (name.trim().toLowerCase() === property) return value.trim().toLowerCase();
  }
  return undefined;
}

function replaceEmojiPictures(root: DocumentFragment): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img[alt]')) {
    const isEmoji =
      image.matches('.emoji, .wp-smiley, .emojione') || /\/emoji\//.test(image.src ?? '');
    if (isEmoji && image.alt && image.alt.length <= 20) image.replaceWith(image.alt);
  }
}

/** Formula renderers put a second, visual copy beside the MathML. */
function removeFormulaTwins(root: DocumentFragment): void {
  for (const annotation of root.querySelectorAll('annotation')) annotation.remove();
  for (const twin of root.querySelectorAll('[aria-hidden="true"]')) {
    if (!twin.querySelector('math') && twin.parentElement?.querySelector('math')) twin.remove();
  }
}

function collapseEmptyParagraphs(root: DocumentFragment): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const next = paragraph.nextElementSibling;
    const between = paragraph.nextSibling;
    const isRun = next === between || (!between?.textContent?.trim() && between?.nextSibling === next);
    if (isEmptyParagraph(paragraph) && next && isRun && isEmptyParagraph(next)) paragraph.remove();
  }
}

function isEmptyParagraph(element: Element): boolean {
  if (element.localName !== 'p' || element.textContent?.trim()) return false;
  return !element.querySelector('img, video, audio, iframe, object, embed, math, noscript');
}
