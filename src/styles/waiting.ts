import { css } from 'lit';

/** Above the content, in sight as long as the element is, and without a height of its own. */
export const waitingStyles = css`
  .container {
    isolation: isolate;
  }
  .waiting {
    position: sticky;
    inset-block-start: 0.75em;
    z-index: 2;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .waiting .action {
    border-radius: 9em;
    box-shadow: 0 0.125em 0.75em rgb(0 0 0 / 30%);
  }
  @media print {
    .waiting {
      display: none;
    }
  }
`;
