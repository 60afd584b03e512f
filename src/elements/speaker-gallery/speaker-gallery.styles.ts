import { css } from 'lit';

/** People in columns, or one below the other. */
export const speakerGalleryStyles = css`
  .grid,
  .skeleton {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--ichei-columns, 12.5em)), 1fr));
    gap: 1.75em var(--_gap);
  }
  .grid {
    --_photo-size: 5.25em;
  }
  .grid .photo {
    margin-block-end: 0.75em;
  }
  .photo {
    font-size: 1.0625em;
  }
  @container ichei (inline-size < 26em) {
    .grid > .person {
      display: flex;
      gap: 1em;
    }
    .grid {
      --_photo-size: 3.25em;
    }
  }
  .rows {
    --_photo-size: 3.25em;
    display: grid;
  }
  .rows > .person {
    display: flex;
    gap: 1em;
    padding-block: 1em;
  }
  .rows > .person + .person {
    border-block-start: 1px solid var(--_border);
  }
  .name {
    min-block-size: 24px;
    font-weight: 600;
    line-height: calc(1.3 * var(--_stretch));
  }
  .title-link {
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.18em;
  }
  .item:hover .title-link {
    text-decoration-color: currentColor;
  }
  .roles {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: calc(1.4 * var(--_stretch));
  }
  .roles > li + li {
    margin-block-start: 0.25em;
  }
  .affiliation {
    margin-block-start: 0.25em;
    line-height: calc(1.4 * var(--_stretch));
  }
  .bone.face {
    inline-size: 5.25em;
    aspect-ratio: 1;
    border-radius: 50%;
    margin-block-end: 0.75em;
  }
  .biography {
    --_photo-size: 5.25em;
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .biography .links {
    margin: 0;
  }
`;
