/** Small moves in an inert tree that several steps of the sanitiser make. */

/** The element with another name, in the same place, with its children and `lang` and `dir`. */
export function renameElement(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['lang', 'dir', 'id']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts a new element around all children. */
export function wrapChildren(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Puts a new element around an element. */
export function wrapElement(element: Element, name: string): HTMLElement {
  const wrapper = element.ownerDocument.createElement(name);
  element.replaceWith(wrapper);
  wrapper.append(element);
  return wrapper;
}

/** Leaves the children in the element's place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
