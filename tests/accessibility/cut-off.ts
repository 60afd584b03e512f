/** What of an element does not fit where it is. */
import type { AnyElement } from '../elements/harness.js';

/** Boxes of an element, or of its open dialog, that are wider than what they are in and do not scroll. */
export function boxesOutside(element: AnyElement): string[] {
  const root = element.shadowRoot!;
  const dialog = root.querySelector('dialog');
  const edges = dialog ? { left: 0, right: innerWidth } : element.getBoundingClientRect();
  const boxes = [...(dialog ?? root).querySelectorAll('*')];
  return boxes.flatMap((box) => {
    if (box.closest('.visually-hidden') || box.parentElement?.closest('[data-scroll], svg'))
      return [];
    const { left, right, width } = box.getBoundingClientRect();
    if (!width || (left >= edges.left - 1 && right <= edges.right + 1)) return [];
    return `${box.localName}.${box.getAttribute('class') ?? ''} ${left}–${right}`;
  });
}

/** What cuts off what does not fit, and says that there is more, or scrolls. */
const CUTTING = '.summary, .picture, .photo, .visually-hidden, [data-scroll], .dialog-content';

/** Texts of which a part is cut off by a box they are in. */
export function cutTexts(element: AnyElement, except = CUTTING): string[] {
  const root = element.shadowRoot!;
  const found: string[] = [];
  const texts = document.createTreeWalker(
    root.querySelector('dialog') ?? root,
    NodeFilter.SHOW_TEXT,
  );
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    const range = new Range();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    for (let box = text.parentElement; box; box = box.parentElement) {
      if (box.matches(except)) break;
      if (getComputedStyle(box).overflowX === 'visible' || !words.width) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isIn =
        words.left >= left - 1 &&
        words.right <= right + 1 &&
        words.top >= top - 1 &&
        words.bottom <= bottom + 1;
      if (!isIn) found.push(`"${text.nodeValue.trim()}" by ${box.localName}.${box.className}`);
    }
  }
  return found;
}
