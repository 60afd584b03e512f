import { css } from 'lit';

/** A column of days, a column of events; hairlines between. */
export const eventListStyles = css`
  .heading {
    margin-block: 1.5em 0.25em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  /* In many languages names of months begin small, but no heading does. */
  .heading::first-letter {
    text-transform: uppercase;
  }
  .heading:first-child {
    margin-block-start: 0;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(3.25em, min-content) minmax(0, 1fr);
    gap: 0 1.25em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_border);
  }
  .day {
    overflow-wrap: normal;
    word-break: keep-all;
    white-space: nowrap;
    text-align: end;
  }
  .day-number {
    display: block;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  /* Two months: smaller, in two lines. */
  .day.long {
    min-inline-size: 4.5em;
    white-space: normal;
  }
  .day.long time {
    white-space: nowrap;
  }
  .day.long .day-number {
    font-size: 1em;
  }
  .weekday {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .item .title {
    font-size: var(--ichei-font-size-title, 1em);
  }
  .about {
    margin-block-start: 0.25em;
  }
  .about > * + *::before,
  .reader-time::before {
    content: ' \\b7  ';
  }
  .subscription {
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .event-status {
    grid-column: 2;
    margin-block-start: 0.5em;
  }
  @container ichei (inline-size >= 30em) {
    .item {
      grid-template-columns: minmax(3.25em, min-content) minmax(0, 1fr) auto;
    }
    .event-status {
      grid-column: 3;
      margin-block-start: 0;
    }
  }
`;
