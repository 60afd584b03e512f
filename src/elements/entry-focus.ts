/** What shows an entry in a list, in the element's own way or in the host's. */
const ENTRY = 'li:is(.item, [part=item])';

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
 * Gives the focus of what is gone to the title of an entry.
 *
 * @param place the entry's; the first title where that one has none
 */
export function focusTitle(root: ParentNode, place = 0): void {
  const entry: ParentNode = root.querySelectorAll(ENTRY)[place] ?? root;
  const title = titleIn(entry) ?? titleIn(root);
  title?.focus({ preventScroll: true });
}

function titleIn(node: ParentNode): HTMLElement | null {
  return node.querySelector('.title-link');
}
