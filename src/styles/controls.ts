import { css } from 'lit';

/** What is pressed: buttons and links of our own, their focus and their least size. */
export const controlStyles = css`
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  /* Of what has no shape of its own. */
  :where(:focus-visible) {
    border-radius: 0.125em;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
  }
  .title-link,
  .action {
    text-decoration-line: none;
  }
  .action {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.375em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  .action:hover {
    background: var(--_tint);
    text-decoration-line: underline;
  }
  .action.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  :is(.status, .links, .external, .attachments, .byline, .venue, .calendar) :is(a, button) {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-decoration-line: underline;
  }
  @media (pointer: coarse) {
    .action,
    :is(.status, .links, .external, .attachments, .byline, .venue, .calendar) :is(a, button) {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .action.primary {
      border-color: CanvasText;
    }
  }
  /* Nothing can be pressed on paper; titles and videos stay as what they say. */
  @media print {
    button:not(.title-link, [data-video]),
    .calendar {
      display: none;
    }
    :focus-visible {
      outline: none;
    }
  }
`;
