import { css } from 'lit';

/** A photo, or initials on a tint that is always the same for the same name. */
export const personStyles = css`
  .photo {
    display: grid;
    position: relative;
    place-items: center;
    inline-size: var(--_photo-size, 2.5em);
    aspect-ratio: 1;
    flex: none;
    align-self: start;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_person-tint, var(--_tint));
    color: #fff;
    font-weight: 600;
    line-height: 1;
  }
  .photo img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .photo img[data-broken] {
    visibility: hidden;
  }
  /* Each at least 5:1 under white. */
  .photo[data-tint='0'] {
    --_person-tint: #0b5cab;
  }
  .photo[data-tint='1'] {
    --_person-tint: #7b3f9c;
  }
  .photo[data-tint='2'] {
    --_person-tint: #0f6b5c;
  }
  .photo[data-tint='3'] {
    --_person-tint: #96420f;
  }
  .photo[data-tint='4'] {
    --_person-tint: #a3284f;
  }
  .photo[data-tint='5'] {
    --_person-tint: #4d5b16;
  }
  .photo[data-tint='6'] {
    --_person-tint: #3d4f8f;
  }
  .photo[data-tint='7'] {
    --_person-tint: #5d5348;
  }
  @media (forced-colors: active) {
    .photo {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .photo {
      print-color-adjust: exact;
    }
  }
`;
