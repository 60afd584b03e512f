import { toFeedDocument } from '../../src/feed/parse.js';
import { normalizeFeed, type Feed, type NormalizedFeed } from '../../src/model/feed.js';
import type { EventDetails } from '../../src/model/event.js';
import type { EventItem } from '../../src/model/event-phase.js';
import type { FeedItem } from '../../src/model/item.js';

/** Where the feeds of these tests come from. */
export const FEED_URL = 'https://news.example/feeds/feed.json';

/** A feed with these items, and other fields. */
export function normalize(items: unknown, fields: object = {}, url = FEED_URL): NormalizedFeed {
  return normalizeFeed(toFeedDocument({ version: 'x', items, ...fields }), url);
}

/** The one item that these fields make. */
export function itemOf(fields: object, feed: object = {}): FeedItem {
  const { items } = normalize([{ id: 'one', title: 'One', ...fields }], feed).feed;
  if (items.length !== 1) throw new Error('the item was dropped');
  return items[0]!;
}

/** An item with an event of these fields. */
export function eventItemOf(event: object, item: object = {}): EventItem {
  const result = itemOf({ ...item, _ichei: { event } });
  if (!result.event) throw new Error('the event was dropped');
  return result as EventItem;
}

/** An event of these fields. */
export function eventOf(event: object): EventDetails {
  return eventItemOf(event).event;
}

/** A feed of its own, for merging. */
export function feedOf(homePageUrl: string | undefined, items: object[]): Feed {
  const titled = items.map((item) => ({ title: 'x', ...item }));
  return normalize(titled, { home_page_url: homePageUrl }).feed;
}

/** Does something while the host page has extended `Object.prototype`. */
export function withPollutedPrototype<T>(fields: Record<string, unknown>, act: () => T): T {
  const prototype = Object.prototype as Record<string, unknown>;
  Object.assign(prototype, fields);
  try {
    return act();
  } finally {
    for (const key of Object.keys(fields)) Reflect.deleteProperty(prototype, key);
  }
}
