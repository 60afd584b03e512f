/** Small moves in an inert tree that several steps of the sanitiser make. */

/** The element with another name, in the same place, with its children and `lang` and `dir`. */
export function renameElement(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['lang', 'dir', 'id']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts a new element around all children. */
export function wrapChildren(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  moveChildren(element, wrapper);
  element.append(wrapper);
}

/** Puts a new element around an element or a text. */
export function wrapNode(node: ChildNode, name: string): HTMLElement {
  const wrapper = node.ownerDocument!.createElement(name);
  node.replaceWith(wrapper);
  wrapper.append(node);
  return wrapper;
}

/** Leaves the children in the element's place. */
export function unwrap(element: Element): void {
  const children = element.ownerDocument.createDocumentFragment();
  moveChildren(element, children);
  element.replaceWith(children);
}

/** One by one: as arguments of one call, a hundred thousand would exceed the stack. */
function moveChildren(from: Element, to: ParentNode): void {
  while (from.firstChild) to.append(from.firstChild);
}
