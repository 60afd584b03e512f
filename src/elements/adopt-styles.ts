import { adoptStyles as adoptSharedStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Gives an element its styles in the document it stands in now. Style sheets made for one document
 * cannot be used in another, and browsers drop them when an element moves.
 */
export function adoptStyles(element: LitElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.shadowRoot) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  element.shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/**
 * Adds styles that came with code on demand, once to an element, and to all of its class that come later.
 * They rank below the last ones of the class, which are the element's own.
 */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const elementClass = element.constructor as typeof LitElement;
  const { elementStyles: known } = elementClass;
  const added = styles.filter((style) => !known.includes(style));
  if (added.length)
    elementClass.elementStyles = [...known.slice(0, -1), ...added, ...known.slice(-1)];
  const root = element.shadowRoot;
  if (root && element.ownerDocument === document)
    adoptSharedStyles(root, elementClass.elementStyles);
  else adoptStyles(element);
}
