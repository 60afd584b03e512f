import { css } from 'lit';

/** Grey shapes of what is to come; they pulse gently, or stand still for those who want that. */
export const skeletonStyles = css`
  .bone {
    border-radius: var(--_radius);
    background: var(--_tint);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .bone.line {
    block-size: 1em;
    margin-block: 0.25em;
  }
  .bone.short {
    inline-size: 38%;
    block-size: 0.75em;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
