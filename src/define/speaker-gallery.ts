import { SpeakerGalleryElement } from '../elements/speaker-gallery/speaker-gallery.element.js';
import { define } from './define.js';

define('speaker-gallery', SpeakerGalleryElement);

declare global {
  interface HTMLElementTagNameMap {
    'speaker-gallery': SpeakerGalleryElement;
    'ichei-speaker-gallery': SpeakerGalleryElement;
  }
}

export { SpeakerGalleryElement };
