import { css } from 'lit';

/** A native dialog on a ground of our own: it may not rely on the page's colours. */
export const dialogStyles = css`
  dialog {
    --_muted: color-mix(in oklab, currentColor 84%, transparent);
    --_border: color-mix(in oklab, currentColor 18%, transparent);
    --_edge: color-mix(in oklab, currentColor 65%, transparent);
    /* As wide as an article is read. */
    inline-size: min(65ch + 3.25em, 100vi - 1.5em);
    max-inline-size: none;
    max-block-size: calc(100dvb - 2em);
    padding: 0;
    border: 1px solid color-mix(in oklab, CanvasText 18%, transparent);
    border-radius: 0.5em;
    background: Canvas;
    color: CanvasText;
    overflow: hidden;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .dialog-bar {
    display: flex;
    justify-content: flex-end;
    padding: 0.5em 0.5em 0;
  }
  .dialog-close {
    display: grid;
    place-items: center;
    inline-size: max(2.75em, 44px);
    block-size: max(2.75em, 44px);
    border-radius: 50%;
  }
  .dialog-close:hover {
    background: var(--_tint);
  }
  .dialog-content {
    overflow: auto;
    padding: 0 1.5em 1.75em;
  }
  /* The dialog cuts off what is outside of it. */
  .dialog-content:focus-visible {
    outline-offset: -4px;
    border-radius: 0.5em;
  }
  /* Whole, from the top of the first sheet; even where no backgrounds are printed, nothing of the page. */
  @media print {
    dialog {
      position: absolute;
      inset-block: 0 auto;
      inline-size: 100%;
      max-block-size: none;
      border: 0;
      overflow: visible;
    }
    dialog::backdrop {
      background: Canvas;
      print-color-adjust: exact;
    }
    .dialog-content {
      padding: 0;
      overflow: visible;
    }
  }
`;
