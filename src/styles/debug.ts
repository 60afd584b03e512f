import { css } from 'lit';

/** On a ground of its own: the host page may be what is wrong. */
export const debugStyles = css`
  .debug {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border: 2px dashed #b3261e;
    background: Canvas;
    color: CanvasText;
    font: 0.8125em/1.5 ui-monospace, monospace;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .debug ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .debug ul:not(:has(li)) {
    display: none;
  }
`;
