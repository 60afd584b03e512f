import { nothing, render, type RenderOptions } from 'lit';

/**
 * Takes back what a page translator did to a rendering, so that the next one shows: translators put
 * elements of their own in the place of texts, which a render would pass over. Sanitised content never
 * has a `font`.
 */
export function dropTranslation(
  root: HTMLElement | DocumentFragment,
  options: RenderOptions,
): void {
  if (root.querySelector<HTMLElement>('font')) render(nothing, root, options);
}
