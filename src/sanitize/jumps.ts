/** Names the jump of a link; the target has the same value as its id. */
export const JUMP_ATTRIBUTE = 'data-jump';

/**
 * What the gate puts before each id and name, so that none is refused because the page, or a form,
 * has a property of that name.
 */
export const ID_PREFIX = 'ichei-id-';

/**
 * Keeps the ids that links of the same text point to, under names of our own, and removes all
 * others. Such links keep their address for other clicks and name their target for the element,
 * which jumps there without touching the page's address.
 *
 * @param base absolute address of the item: a link to it with a fragment is a jump too
 */
export function keepJumpTargets(root: DocumentFragment, base: string | undefined): void {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    for (const attribute of ['id', 'name']) {
      const name = element.getAttribute(attribute)?.slice(ID_PREFIX.length);
      if (name && !targets.has(name)) targets.set(name, element);
    }
    element.removeAttribute('id');
  }
  let count = 0;
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const target = targets.get(fragmentOf(link.getAttribute('href')!, base) ?? '');
    if (target) {
      target.id ||= `jump-${count++}`;
      link.setAttribute(JUMP_ATTRIBUTE, target.id);
    } else if (!base) {
      link.removeAttribute('href');
    }
  }
}

/** The decoded fragment of a link into the same text. */
function fragmentOf(href: string, base: string | undefined): string | undefined {
  const start = href.indexOf('#');
  const page = href.slice(0, start);
  if (page && page !== base?.replace(/#.*/s, '')) return undefined;
  const fragment = href.slice(start + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
