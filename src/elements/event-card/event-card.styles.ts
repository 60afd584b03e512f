import { css } from 'lit';

/** The day as a calendar leaf beside the facts; below it in a narrow column. */
export const eventCardStyles = css`
  .event {
    display: grid;
    gap: 1em 1.25em;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--ichei-radius, 0.5em);
  }
  @container ichei (inline-size >= 24em) {
    .event {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  .badge {
    min-inline-size: 4.6em;
    align-self: start;
    justify-self: start;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    overflow-wrap: normal;
  }
  .badge > * {
    display: block;
  }
  .badge-month {
    padding: 0.2em 0.4em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .badge-month:is(:lang(ar), :lang(fa), :lang(ur)) {
    letter-spacing: normal;
  }
  .badge-day {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.3;
  }
  .badge-weekday {
    padding: 0 0.4em 0.4em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: calc(1.2 * var(--_stretch));
  }
  .event-status {
    margin-block-end: 0.5em;
  }
  .event .title {
    font-size: var(--ichei-font-size-title, 1.375em);
  }
  /* In a narrow font, the letters alone are too low to be pressed. */
  .title-link {
    padding-block: calc((24px - 1em) / 2);
  }
  .title-link:hover {
    text-decoration-line: underline;
  }
  dl {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: 1em;
  }
  dt .icon {
    margin-block-start: 0.2em;
    opacity: 0.75;
  }
  .reader-time,
  .details {
    display: block;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.125em;
    align-items: center;
    font-size: 0.875em;
  }
  .person {
    display: flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 100%;
  }
  .people .photo {
    --_photo-size: 2.25em;
    font-size: 0.8125em;
  }
  .rest {
    font-size: 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.625em;
    margin-block-start: 1.25em;
  }
  .calendar summary {
    cursor: pointer;
    list-style: none;
  }
  .calendar summary::-webkit-details-marker {
    display: none;
  }
  .calendar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.125em;
    margin-block-start: 0.625em;
    font-size: 0.875em;
  }
  .bone.leaf {
    inline-size: 4.6em;
    block-size: 5.5em;
  }
  /* A line of text, whose padding moves nothing. */
  @media (pointer: coarse) {
    .title-link {
      padding-block: calc((44px - 1em) / 2);
    }
  }
  @media (forced-colors: active) {
    .badge-month {
      border-block-end: 1px solid;
    }
    /* The ground that is put behind letters would cover the line. */
    .badge-day {
      padding-block-start: 0.1em;
    }
  }
  @media print {
    .badge-month {
      print-color-adjust: exact;
    }
  }
`;
