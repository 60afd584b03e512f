import type { FeedSource } from '../controllers/feed-loader.js';
import type { FeedError } from '../feed/errors.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';

const OPTIONS = { bubbles: true, composed: true } as const;

/** How much is shown. */
export interface ShownDetail {
  /** Items (in a gallery: people) on the page now. */
  shown: number;
  /** Loaded ones that match, at most `limit`. */
  total: number;
}

/** Detail of `ichei-load`. */
export interface FeedLoadDetail extends ShownDetail {
  /** `cache`: the browser's last copy, since the server could not be read. */
  source: FeedSource;
}

/** `ichei-load`: what a load brought is shown now. */
export class FeedLoadEvent extends CustomEvent<FeedLoadDetail> {
  constructor(detail: FeedLoadDetail) {
    super('ichei-load', { ...OPTIONS, detail });
  }
}

/** Detail of `ichei-error`. */
export interface FeedErrorDetail {
  error: Pick<FeedError, 'code' | 'message' | 'url' | 'status'>;
}

/** `ichei-error`: something could not be loaded; what was shown before stays. */
export class FeedErrorEvent extends CustomEvent<FeedErrorDetail> {
  constructor(error: FeedError) {
    super('ichei-error', { ...OPTIONS, detail: { error } });
  }
}

/** Detail of `ichei-select`. */
export interface ItemSelectDetail {
  item: FeedItem | Person;
  /** The click that activated the item. */
  originalEvent: Event;
}

/**
 * `ichei-select`: an item was activated by a plain primary click or the keyboard. Cancelling it
 * keeps the element from following the link or opening its dialog, so that a router can take over.
 */
export class ItemSelectEvent extends CustomEvent<ItemSelectDetail> {
  constructor(detail: ItemSelectDetail) {
    super('ichei-select', { ...OPTIONS, cancelable: true, detail });
  }
}

/** `ichei-more`: the reader asked for more, and it is shown now. */
export class ItemMoreEvent extends CustomEvent<ShownDetail> {
  constructor(detail: ShownDetail) {
    super('ichei-more', { ...OPTIONS, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ichei-load': FeedLoadEvent;
    'ichei-error': FeedErrorEvent;
    'ichei-select': ItemSelectEvent;
    'ichei-more': ItemMoreEvent;
  }
}
