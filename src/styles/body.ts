import { css } from 'lit';

/** A sanitised text, whose elements look as on a careful page. */
export const bodyStyles = css`
  .body :is(p, ul, ol, dl, blockquote, figure, pre, details, [data-scroll], hr) {
    margin-block: 0 1em;
  }
  .body :is(p, li, dd, blockquote) {
    text-wrap: pretty;
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.6em 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: var(--_title-leading);
  }
  .body :is(h5, h6) {
    font-size: 1em;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  .body > :last-child {
    margin-block-end: 0;
  }
  .body ul {
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  .body ol[type='a' s] {
    list-style: lower-alpha;
  }
  .body ol[type='A' s] {
    list-style: upper-alpha;
  }
  .body ol[type='i' s] {
    list-style: lower-roman;
  }
  .body ol[type='I' s] {
    list-style: upper-roman;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .body li + li {
    margin-block-start: 0.25em;
  }
  .body :is(li, td, th, figure, blockquote, dd) > :last-child {
    margin-block-end: 0;
  }
  .body dt {
    font-weight: 600;
  }
  .body dd {
    margin-block-end: 0.5em;
    padding-inline-start: 1.5em;
  }
  .body :is(img, video) {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .body [data-poster] {
    display: inline-grid;
    max-inline-size: 100%;
    border-radius: var(--_radius);
    background: #333;
  }
  .body [data-poster] > * {
    grid-area: 1 / 1;
  }
  .body [data-poster] > img + video {
    inline-size: 100%;
    block-size: 100%;
  }
  /* Chromium paints these on a dark ground where a video has no poster of its own. */
  .body [data-poster] > img + video::-webkit-media-controls {
    background: none !important;
  }
  .body audio,
  .body iframe {
    inline-size: 100%;
  }
  .body iframe,
  .body [data-video] {
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
  }
  .body [data-video] {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5em;
    inline-size: 100%;
    padding: 1em;
    text-align: center;
    background: var(--_tint);
    border: 1px solid var(--_edge);
  }
  .body [data-video]::before {
    content: '';
    inline-size: 0;
    border-block: 1em solid transparent;
    border-inline-start: 1.6em solid;
  }
  .body [data-video]:dir(rtl)::before {
    rotate: 180deg;
  }
  figcaption {
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .body blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .body [data-scroll] {
    overflow: auto hidden;
  }
  /* Roots and fractions reach out of the box of their formula. */
  .body [data-scroll]:has(> math) {
    padding-block: 0.375em;
  }
  /* Unlike that of a block in a line, the baseline of this is the formula's. */
  .body span[data-scroll] {
    display: inline-flex;
    max-inline-size: 100%;
    margin-block: -0.375em;
    vertical-align: baseline;
  }
  .body table {
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: calc(1.4 * var(--_stretch));
  }
  .body caption {
    padding-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
    text-align: start;
  }
  .body :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .body th {
    font-weight: 600;
  }
  .body pre {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .body :is(code, kbd, samp, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  .body pre code {
    font-size: 1em;
  }
  .body hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .body summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .body .plain {
    white-space: pre-line;
  }
  .body [tabindex='-1']:focus {
    outline: none;
  }
  @media (pointer: coarse) {
    .body summary {
      min-block-size: 44px;
    }
  }
  /* Transparent borders would be seen, and the triangle be a square. */
  @media (forced-colors: active) {
    .body [data-video]::before {
      color: ButtonText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .body details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .body [data-scroll] {
      overflow: visible;
    }
    .body pre {
      white-space: pre-wrap;
    }
    :is(.body, .attachments, .links, .external) a[href^='http']:not([data-jump])::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
    }
  }
`;
