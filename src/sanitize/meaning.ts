import { NEUTRAL_BLOCKS, NOSCRIPT } from './allow-list.js';
import { renameElement, unwrap, wrapChildren, wrapNode } from './dom.js';
import { EMBEDS } from './embeds.js';
import { MARKED_STYLE } from './event-attributes.js';
import { declaration } from './styles.js';

/** Elements whose children are elements of certain names. */
const BLOCKS_ONLY = `ul, ol, dl, details, table, colgroup, thead, tbody, tfoot, tr, ruby, audio, video,
  math, math *`;
const BLOCKS = `p, div, ul, ol, li, dl, dt, dd, table, tbody, tr, td, figure, figcaption, pre,
  blockquote, details, address, h1, h2, h3, h4, h5, h6, hr, ${NEUTRAL_BLOCKS.join()}`;

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
  if (/^(bold|bolder|[6-9]\d\d|1000)$/.test(weight)) add(element, STRONG);
  if (/^(normal|lighter|[1-5]\d\d)$/.test(weight)) undo(element, STRONG);
  if (/^(italic|oblique)/.test(style)) add(element, EMPHASIS);
  if (style === 'normal') undo(element, EMPHASIS);
}

/** What a style means: its property, the element that says the same, and others that do. */
interface Meaning {
  property: string;
  name: string;
  same: string;
}

const STRONG: Meaning = { property: 'font-weight', name: 'strong', same: 'b, strong' };
const EMPHASIS: Meaning = { property: 'font-style', name: 'em', same: 'i, em' };

/**
 * Puts emphasis around what an element holds. It may not stand around blocks, nor between a list or
 * table and its parts: there it goes into each of them that does not say otherwise.
 */
function add(element: Element, meaning: Meaning): void {
  const { property, name, same } = meaning;
  if (!element.textContent?.trim() || element.closest(`${same}, th, h1, h2, h3, h4, h5, h6`))
    return;
  const isOfBlocks = element.matches(BLOCKS_ONLY);
  if (!isOfBlocks && !element.querySelector(BLOCKS)) return wrapChildren(element, name);
  for (const node of [...element.childNodes]) {
    if (node instanceof Element) {
      if (!declaration(node, property)) add(node, meaning);
    } else if (!isOfBlocks && node.nodeValue?.trim()) wrapNode(node, name);
  }
}

function undo(element: Element, { same }: Meaning): void {
  if (!element.matches(same)) return;
  if (element.matches('[lang], [dir]')) renameElement(element, 'span');
  else unwrap(element);
}

function replaceEmojiPictures(root: DocumentFragment): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img[alt]')) {
    const isEmoji =
      image.matches('.emoji, .wp-smiley, .emojione') || (image.src ?? '').includes('/emoji/');
    if (isEmoji && image.alt && image.alt.length <= 20) image.replaceWith(image.alt);
  }
}

/** Formula renderers put a second, visual copy beside the MathML. */
function removeFormulaTwins(root: DocumentFragment): void {
  for (const annotation of root.querySelectorAll('annotation')) annotation.remove();
  const holders = new Set<Element>();
  for (const math of root.querySelectorAll('math')) {
    for (let holder: Element | null = math; holder; holder = holder.parentElement)
      holders.add(holder);
  }
  for (const twin of root.querySelectorAll('[aria-hidden="true"]')) {
    if (!holders.has(twin) && holders.has(twin.parentElement!)) twin.remove();
  }
}

function collapseEmptyParagraphs(root: DocumentFragment): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const next = paragraph.nextElementSibling;
    const between = paragraph.nextSibling;
    const isRun =
      next === between || (!between?.textContent?.trim() && between?.nextSibling === next);
    if (isEmptyParagraph(paragraph) && next && isRun && isEmptyParagraph(next)) paragraph.remove();
  }
}

function isEmptyParagraph(element: Element): boolean {
  if (element.localName !== 'p' || element.textContent?.trim()) return false;
  return !element.querySelector(
    `img, video, audio, math, ${NOSCRIPT}, [id], a[name], ${EMBEDS.join()}`,
  );
}
