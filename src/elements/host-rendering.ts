import type { TemplateResult } from 'lit';
import { complain } from '../diagnostics/element-problems.js';

/** What a host's `renderItem` may return. */
export type RenderedItem = Node | string | TemplateResult | undefined;

type RenderItem<Entry> = (entry: Entry) => RenderedItem;

/** The nodes that a function made for an element: what a reader typed or opened in them stays. */
interface Made {
  by: unknown;
  nodes: WeakMap<object, Node>;
}

const made = new WeakMap<Element, Made>();

/**
 * What the host's own function makes of an entry; `undefined` where it leaves it to us. A node that it
 * made stays as long as function and entry are the same.
 */
export function renderByHost<Entry extends object>(
  element: Element & { renderItem?: RenderItem<Entry> },
  entry: Entry,
): RenderedItem {
  const { renderItem } = element;
  if (!renderItem) return undefined;
  const nodes = nodesMadeBy(renderItem, element);
  const known = nodes.get(entry);
  if (known) return known;
  try {
    const rendered = element.renderItem?.(entry);
    if (isElement(rendered)) nodes.set(entry, rendered);
    return rendered;
  } catch (error) {
    complain(element, `renderItem threw, the item is rendered as usual: ${String(error)}`);
    return undefined;
  }
}

function nodesMadeBy(renderItem: unknown, element: Element): Made['nodes'] {
  const known = made.get(element);
  if (known && known.by === renderItem) return known.nodes;
  const nodes = new WeakMap<object, Node>();
  made.set(element, { by: renderItem, nodes });
  return nodes;
}

/** A fragment is empty once it was shown. */
function isElement(rendered: RenderedItem): rendered is Element {
  return (rendered as Partial<Node> | undefined)?.nodeType === 1;
}
