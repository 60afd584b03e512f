/**
 * A summary lies above its card's link so that it can be selected; a mere click on it still counts
 * as one on the title.
 *
 * @param event a click anywhere in the element
 */
export function forwardSummaryClick(event: MouseEvent): void {
  const [target] = event.composedPath();
  const summary = (target as Element).closest?.('.summary');
  // By its text: browsers call a selection inside a shadow root collapsed.
  if (!summary || event.button !== 0 || String(getSelection())) return;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const keys = { ctrlKey, metaKey, shiftKey, altKey };
  summary.parentElement
    ?.querySelector('.title-link')
    ?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...keys }),
    );
}
