import { css } from 'lit';

/** Pictures have their place before they come, and keep it when they fail. */
export const imageStyles = css`
  .picture {
    display: block;
    aspect-ratio: var(--_ratio);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* Unseen, but its alternative text is still read. */
  .picture img[data-broken] {
    opacity: 0;
  }
`;
