import { css } from 'lit';

/** A search box and chips that look like the page's own. */
export const searchStyles = css`
  .search {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 2.5em;
    margin: 0 0 1em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1.25em;
    font-size: 0.8125em;
  }
  .filter .chip {
    min-inline-size: 24px;
    min-block-size: 24px;
    border-color: var(--_edge);
  }
  .filter .chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .filter .chip[aria-pressed='true']::before {
    content: '\\2713' / '';
    margin-inline-end: 0.375em;
  }
  @media (pointer: coarse) {
    .search,
    .filter .chip {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .filter .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .search,
    .filter {
      display: none;
    }
  }
`;
