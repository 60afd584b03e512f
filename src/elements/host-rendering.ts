import type { TemplateResult } from 'lit';
import { complain } from '../diagnostics/element-problems.js';

/** What a host's `renderItem` may return. */
export type RenderedItem = Node | string | TemplateResult | undefined;

/** What the host's own function makes of an entry; `undefined` where it leaves it to us. */
export function renderByHost<Entry>(
  element: Element & { renderItem?: (entry: Entry) => RenderedItem },
  entry: Entry,
): RenderedItem {
  try {
    return element.renderItem?.(entry);
  } catch (error) {
    complain(element, `renderItem threw, the item is rendered as usual: ${String(error)}`);
    return undefined;
  }
}
