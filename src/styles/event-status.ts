import { css } from 'lit';

/** Cancelled, postponed, today, over: small words that are read first. */
export const eventStatusStyles = css`
  .event-status {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .event-status .small {
    font-size: 1em;
    font-weight: 400;
  }
`;
