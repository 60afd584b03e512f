import { EventCardElement } from '../elements/event-card/event-card.element.js';
import { define } from './define.js';

define('event-card', EventCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCardElement;
    'ichei-event-card': EventCardElement;
  }
}

export { EventCardElement };
