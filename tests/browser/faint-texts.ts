import { expect } from 'chai';
import { placeHtml, visibleText } from '../elements/harness.js';
import { contrast, groundsOf, paint } from './colors.js';

/** Each text inside an element that is too faint to be read, with its contrast. */
export function faintTexts(element: Element): string[] {
  const probe = placeHtml('<i style="background:Canvas"></i>').firstElementChild!;
  const canvas = getComputedStyle(probe).backgroundColor;
  const holders = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (holder) =>
      [...holder.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      visibleText(holder) !== '',
  );
  expect(holders, 'texts').not.to.have.length(0);
  return holders.flatMap((holder) => {
    const grounds = [canvas, ...groundsOf(holder)];
    const ratio = contrast(paint([...grounds, getComputedStyle(holder).color]), paint(grounds));
    return ratio >= 4.5 ? [] : `${holder.className}: ${visibleText(holder)} (${ratio.toFixed(2)})`;
  });
}
