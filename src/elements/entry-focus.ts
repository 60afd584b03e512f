/** What shows an entry of a list carries this attribute; what is inside it may be the host's. */
const ENTRY = '[data-entry]';

/**
 * The place of the entry that something is in.
 *
 * @param root all entries of the element
 * @returns −1 where it is in none
 */
export function placeOf(node: Element | null, root: ParentNode): number {
  const entry = node?.closest(ENTRY);
  return entry ? [...root.querySelectorAll(ENTRY)].indexOf(entry) : -1;
}

/** Gives the focus that an entry had to its title again; where it has none, to nothing. */
export function refocus(root: ParentNode, place: number): void {
  focus(titlesIn(root)[place]);
}

/**
 * Gives the focus of a button that is gone to the title of an entry, or of the next that has one.
 *
 * @param place the entry's; the first title where none follows
 */
export function focusTitle(root: ParentNode, place = 0): void {
  const titles = titlesIn(root);
  focus(titles.slice(place).find(Boolean) ?? root.querySelector('.title-link'));
}

function titlesIn(root: ParentNode): (Element | null)[] {
  return [...root.querySelectorAll(ENTRY)].map((entry) => entry.querySelector('.title-link'));
}

function focus(title: Element | null | undefined): void {
  (title as HTMLElement | null | undefined)?.focus({ preventScroll: true });
}
