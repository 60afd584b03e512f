import { wrapElement } from './dom.js';

/** Marks a box in which what is too wide scrolls. */
const SCROLL_ATTRIBUTE = 'data-scroll';

/**
 * Puts tables and code into boxes of their own, so that they scroll inside the article instead of
 * pushing the page; each box has a name and can be focused, for those who scroll by keyboard.
 */
export function boxWideContent(
  root: DocumentFragment,
  labels: { table: string; code: string },
): void {
  for (const wide of root.querySelectorAll('table, pre')) {
    if (wide.parentElement?.closest('table, pre')) continue;
    const box = wrapElement(wide, 'div');
    const caption = wide.querySelector(':scope > caption')?.textContent?.trim();
    box.setAttribute(SCROLL_ATTRIBUTE, '');
    box.setAttribute('role', 'group');
    box.setAttribute(
      'aria-label',
      caption || (wide.localName === 'pre' ? labels.code : labels.table),
    );
    box.setAttribute('tabindex', '0');
  }
}
