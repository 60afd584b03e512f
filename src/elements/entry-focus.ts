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

/**
 * Renders, and gives the focus that an entry had to its title again where it lost it: what it is shown by may
 * have been made anew, or show another one now.
 *
 * @param before entries as they are shown
 * @param after entries as they are shown then
 * @param keyOf what makes two entries the same one, whatever they say
 */
export function renderWithFocus<Entry>(
  root: ShadowRoot,
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
  render: () => void,
): void {
  const focused = before[placeOf(root.activeElement, root)];
  render();
  if (!focused) return;
  const key = keyOf(focused);
  const place = after.findIndex((entry) => keyOf(entry) === key);
  if (place >= 0 && place !== placeOf(root.activeElement, root)) focus(titlesIn(root)[place]);
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
