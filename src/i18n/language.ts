import { knowsLanguage } from './languages.js';

/** Language when nothing on the page names one that there are messages for. */
const FALLBACK = 'en';

/**
 * Interface language of an element: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, up to the page's, else English. Invalid tags and languages without messages are
 * passed over, each in its own step; `_` counts as `-`.
 */
export function resolveLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentAcrossRoots(node)) {
    const tag = isElement(node) ? canonicalTag(node.getAttribute('lang')) : undefined;
    if (tag && knowsLanguage(tag)) return tag;
  }
  return FALLBACK;
}

/** By type, not by class: in a frame's document, nodes are instances of that frame's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function parentAcrossRoots(node: Node): Node | null {
  // A document has what its forms and pictures are named.
  if (node.nodeType === 9) return null;
  const isFragment = node.nodeType === 11;
  return node.parentNode ?? (isFragment ? ((node as Partial<ShadowRoot>).host ?? null) : null);
}

function canonicalTag(lang: string | null): string | undefined {
  if (!lang) return undefined;
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
