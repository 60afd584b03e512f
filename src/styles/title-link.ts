import { css } from 'lit';

/** The whole card is the target of its title's link; what stands above it stays selectable. */
export const titleLinkStyles = css`
  .item {
    position: relative;
  }
  .title-link {
    font-weight: inherit;
    line-height: inherit;
  }
  .title-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .title-link:focus-visible {
    outline: none;
  }
  .title-link:focus-visible::after {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .item:hover .title-link {
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }
  .summary {
    position: relative;
    z-index: 1;
  }
`;
