/**
 * Gives the focus of a button that is gone to the title of an entry.
 *
 * @param index the entry's place; the first one where there is none such
 */
export function focusTitle(root: ParentNode, index = 0): void {
  const links = root.querySelectorAll<HTMLElement>('.title-link');
  (links[index] ?? links[0])?.focus({ preventScroll: true });
}
