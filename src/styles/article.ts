import { css } from 'lit';

/** One item whole: a measure for reading, and what stands around its text. */
export const articleStyles = css`
  .article {
    max-inline-size: 65ch;
  }
  .article > .title {
    font-size: var(--ichei-font-size-title, 1.75em);
    margin-block: 0.25em 0.5em;
  }
  .byline .tags {
    font-size: 1em;
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1em;
    margin-block-end: 1.25em;
  }
  .lead {
    margin-block-end: 1.5em;
  }
  .attachments,
  .article > .people,
  .links {
    margin-block-start: 1.5em;
  }
  .attachments li + li {
    margin-block-start: 0.25em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    font-size: 0.875em;
  }
  .article .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }
  .article .person {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    font-size: 0.875em;
    line-height: calc(1.35 * var(--_stretch));
  }
  .article .name {
    font-weight: 600;
  }
  .article .role {
    color: var(--_muted);
  }
`;
