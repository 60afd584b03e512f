import { unwrap, wrapNode } from './dom.js';

/** Marks a box in which what is too wide scrolls. */
const SCROLL_ATTRIBUTE = 'data-scroll';

/** Characters of a formula within a line that fit into the narrowest column at any usual size. */
const SHORT_FORMULA = 12;
/** Elements of it: each may add a sign. */
const SMALL_FORMULA = 20;
/** What may be of any width or height. */
const ROOMY =
  '[width], [height], [depth], [lspace], [rspace], mtable, img, video, audio, table, pre, button';
/** Characters above a text, which no line breaks. */
const SHORT_READING = 40;

/** Names of the boxes. */
export interface BoxLabels {
  table: string;
  code: string;
  formula: string;
}

/**
 * Puts tables, code and formulas into boxes of their own, so that they scroll inside the article
 * instead of pushing the page; each box has a name and can be focused, for those who scroll by
 * keyboard. Formulas of a few characters need none: a text may have hundreds of them.
 */
export function boxWideContent(root: DocumentFragment, labels: BoxLabels): void {
  for (const reading of root.querySelectorAll('rt')) {
    if (reading.textContent.length > SHORT_READING) unwrap(reading);
  }
  for (const wide of root.querySelectorAll('table, pre, math')) {
    if (wide.parentElement?.closest('table, pre') || isShortFormula(wide)) continue;
    const isInLine = wide.localName === 'math' && !isDisplayed(wide);
    const box = wrapNode(wide, isInLine ? 'span' : 'div');
    box.setAttribute(SCROLL_ATTRIBUTE, '');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', nameOf(wide, labels));
    box.setAttribute('tabindex', '0');
  }
}

function nameOf(wide: Element, labels: BoxLabels): string {
  const caption = wide.querySelector(':scope > caption')?.textContent?.trim();
  if (wide.localName === 'math') return labels.formula;
  return caption || (wide.localName === 'pre' ? labels.code : labels.table);
}

function isDisplayed(formula: Element): boolean {
  return formula.getAttribute('display')?.toLowerCase() === 'block';
}

function isShortFormula(element: Element): boolean {
  if (element.localName !== 'math' || isDisplayed(element)) return false;
  return (
    element.textContent.replace(/\s+/g, '').length <= SHORT_FORMULA &&
    element.querySelectorAll('*').length <= SMALL_FORMULA &&
    !element.querySelector(ROOMY)
  );
}
