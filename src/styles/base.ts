import { css } from 'lit';

/**
 * What every element shares: it takes font, size and colour of its host page, derives all else from
 * them, and never moves or widens the page. Public custom properties are read here, once; the rest
 * of the styles use the private ones.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where the host page makes the element a flex box or a grid, this is what is laid out by it. */
  .frame {
    flex: 1;
    min-inline-size: 0;
  }
  /*
   * The container's size containment would make an element 0 wide in a shrink-to-fit parent. This
   * invisible replaced element gives it a natural width that any narrower parent may compress.
   */
  .strut {
    display: block;
    inline-size: 40em;
    max-inline-size: 100%;
    block-size: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .container {
    --_accent: var(--ichei-color-accent, #0077d4);
    --_on-accent: var(--ichei-color-on-accent, #fff);
    --_muted: var(--ichei-color-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_soft: color-mix(in oklab, currentColor 86%, transparent);
    --_border: var(--ichei-color-border, color-mix(in oklab, currentColor 18%, transparent));
    /* Around what is operated: seen well, on whatever ground (WCAG 1.4.11). */
    --_edge: color-mix(in oklab, currentColor 65%, transparent);
    --_tint: color-mix(in oklab, currentColor 7%, transparent);
    --_radius: var(--ichei-radius, 0.375em);
    --_gap: var(--ichei-gap, 1.5em);
    --_ratio: var(--ichei-image-aspect-ratio, 3 / 2);
    --_focus: var(--ichei-focus-ring, 2px solid var(--_accent));
    container: ichei / inline-size;
    background: var(--ichei-color-surface, transparent);
    color: var(--ichei-color-text, inherit);
    font-family: var(--ichei-font-family, inherit);
  }
  .container[data-theme='light'],
  .container[data-theme='dark'] {
    background: var(--ichei-color-surface, Canvas);
    color: var(--ichei-color-text, CanvasText);
  }
  .container[data-theme='light'] {
    color-scheme: light;
  }
  .container[data-theme='dark'] {
    color-scheme: dark;
  }
  /* Slotted text keeps the page's own rhythm; ours starts here. */
  .content {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    font-style: normal;
    font-weight: 400;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote) {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.18em;
  }
  .title {
    font-size: var(--ichei-font-size-title, 1.125em);
    font-weight: 600;
  }
  .date,
  .small {
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* Mixed once only: twice would be too faint to read. */
  .small .small {
    font-size: 1em;
    color: inherit;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: 0.8125em;
  }
  .tag,
  .chip {
    padding: 0.1em 0.75em;
    border-radius: 9em;
    background: var(--_tint);
    border: 1px solid transparent;
  }
  .external {
    position: relative;
    z-index: 1;
  }
  .status {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .status:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Authors hide these in the light DOM until an element shows them. */
  ::slotted([slot='empty']),
  ::slotted([slot='error']) {
    display: block !important;
  }
  @media (forced-colors: active) {
    .tag,
    .chip {
      border-color: CanvasText;
    }
  }
`;
