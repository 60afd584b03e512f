import type { CSSResult, LitElement } from 'lit';

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
