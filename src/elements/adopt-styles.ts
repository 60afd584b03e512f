import { adoptStyles as adoptSharedStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Gives an element its styles in the document it stands in now. Style sheets made for one document
 * cannot be used in another, and browsers drop them when an element moves.
 */
export function adoptStyles(element: LitElement): void {
  const { shadowRoot, ownerDocument } = element;
  if (!shadowRoot) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  if (ownerDocument === document) return adoptSharedStyles(shadowRoot, elementStyles);
  const view = ownerDocument.defaultView;
  if (!view) return;
  shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ cssText }) => {
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
  adoptStyles(element);
}
