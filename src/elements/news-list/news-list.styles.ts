import { css } from 'lit';

/** The container decides: one column, a thumbnail at the side, cards in columns, a leading story. */
export const newsListStyles = css`
  .block,
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* A block clips: a margin for what is painted around an item, such as its focus ring. */
  .list > li + li > .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
    overflow-clip-margin: 4px;
  }
  @supports not (overflow-clip-margin: 4px) {
    .list > li + li > .block :focus-visible,
    .list > li + li > .block .title-link:focus-visible::after {
      outline-offset: -2px;
    }
  }
  .text {
    min-inline-size: 0;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block-start: 0.375em;
    color: var(--_soft);
    text-wrap: pretty;
  }
  .text > .tags,
  .external {
    margin-block-start: 0.75em;
  }
  .list:not(.cards) .block > .item + .item,
  .list:not(.cards) > li + li > .block > .item:first-child,
  .bone-item:not(.cards) + .bone-item {
    border-block-start: 1px solid var(--_border);
  }
  .more {
    margin-block-start: 1.25em;
  }
  .list:not(.cards, .compact) + .more {
    margin-block-start: 0;
  }

  /* list */
  .list:not(.cards, .compact) .block > .item,
  .bone-item.list {
    display: grid;
    gap: 0.25em 1.25em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    padding-block: 1.25em;
  }
  .list:not(.cards) > li:first-child > .block > .item:first-child,
  .bone-item:not(.cards):first-child {
    padding-block-start: 0;
  }
  @container ichei (inline-size < 20em) {
    .list:not(.cards, .compact) .block > .item .picture,
    .list:not(.cards, .compact) .block > .item .summary,
    .bone-item.list .picture {
      display: none;
    }
  }
  @container ichei (inline-size >= 20em) {
    .list:not(.cards, .compact) .block > .with-image,
    .bone-item.list {
      grid-template-columns: clamp(5.5em, 24cqi, 10.5em) minmax(0, 1fr);
    }
  }
  @container ichei (inline-size < 30em) {
    .list:not(.cards, .compact) .block > .item .tags {
      display: none;
    }
  }

  /* compact */
  .compact .block > .item,
  .bone-item.compact {
    display: flex;
    flex-direction: column;
    padding-block: 0.75em;
  }
  .compact .text {
    display: flex;
    flex-direction: column;
    gap: 0.125em;
  }
  .compact .text > .title {
    order: -1;
  }
  .compact .title {
    font-size: var(--ichei-font-size-title, 1em);
  }
  .compact .block > .with-image {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
  }

  /* cards */
  .cards .block,
  .skeleton:has(> .cards) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ichei-columns, 17em)), 1fr));
    gap: var(--_gap);
  }
  .cards .block > .item,
  .bone-item.cards {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    border-radius: var(--ichei-radius, 0.5em);
  }
  .cards .picture {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .cards .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.25em;
    padding: 1em 1.125em 1.25em;
  }
  .cards .summary {
    -webkit-line-clamp: 3;
    margin-block-start: 0.125em;
  }
  .cards .block > .item:not(.with-image) .summary {
    -webkit-line-clamp: 8;
  }
  .cards .tags {
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  @container ichei (inline-size >= 60em) {
    .cards > li:first-child > .block > .with-image:first-child {
      display: grid;
      grid-column: span 2;
      grid-template-columns: 1.15fr 1fr;
    }
    .cards > li:first-child > .block > .with-image:first-child .picture {
      aspect-ratio: auto;
      min-block-size: 15em;
      border-radius: var(--_radius);
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    .cards > li:first-child > .block > .with-image:first-child img {
      position: absolute;
      inline-size: 53.5%;
    }
    .cards > li:first-child > .block > .with-image:first-child .text {
      justify-content: center;
      padding: 1.75em;
    }
    .cards > li:first-child > .block > .with-image:first-child .title {
      font-size: var(--ichei-font-size-title, 1.375em);
    }
    .cards > li:first-child > .block > .with-image:first-child .summary {
      -webkit-line-clamp: 4;
    }
    .cards > li:first-child > .block > .with-image:first-child .tags {
      margin-block-start: 0;
    }
  }
  .cards > li + li {
    margin-block-start: var(--_gap);
  }
  .cards > li + li > .block {
    contain-intrinsic-block-size: auto 400em;
  }
  /* unfolded: the article below is no part of its title */
  .title-link[aria-expanded='true']::after {
    content: none;
  }
  .title-link[aria-expanded='true']:focus-visible {
    outline: var(--_focus);
  }
  .title-link[aria-expanded]::before {
    content: '\\25be' / '';
    margin-inline-end: 0.4em;
    color: var(--_muted);
  }
  .title-link[aria-expanded='true']::before {
    content: '\\25b4' / '';
  }
  .unfolded {
    position: relative;
    z-index: 1;
    grid-column: 1 / -1;
    inline-size: 100%;
    margin-block-start: 0.75em;
  }
  .unfolded > .action {
    margin-block-start: 1.25em;
  }
  .cards .block > .open {
    grid-column: 1 / -1;
  }
  .cards .block > .open .unfolded {
    padding: 0 1.125em 1.25em;
  }
  @media print {
    .block {
      content-visibility: visible !important;
    }
    .summary {
      display: block;
      overflow: visible;
    }
  }
`;
