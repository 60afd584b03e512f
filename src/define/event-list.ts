import { EventListElement } from '../elements/event-list/event-list.element.js';
import { define } from './define.js';

define('event-list', EventListElement);

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventListElement;
    'ichei-event-list': EventListElement;
  }
}

export { EventListElement };
