/** Feeds of events, and elements that show them. */
import type { JsonFeed, JsonFeedEvent } from '../../../src/feed/json-feed.js';
import { feedOf } from '../../support/feeds.js';
import { create, once, place, type Attributes } from '../harness.js';

type Shown = 'event-card' | 'event-list' | 'speaker-gallery';

/** A feed of events; the items have ids from 1 and lead to `https://news.example/<id>`. */
export function eventFeed(events: readonly JsonFeedEvent[]): JsonFeed {
  const items = events.map((event, index) => ({
    title: event.name ?? `Event ${index + 1}`,
    url: `https://news.example/${index + 1}`,
    _ichei: { event },
  }));
  return feedOf(items, { home_page_url: 'https://news.example/' });
}

/** An element that shows a feed given as property; a card offers calendars only if asked. */
export async function mountFeed<T extends Shown>(
  tag: T,
  feed: JsonFeed,
  attributes: Attributes = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = create(tag, { ...(tag === 'event-card' && { calendar: 'none' }), ...attributes });
  element.feed = feed;
  const loaded = once(element, 'ichei-load');
  place(element);
  await loaded;
  return element;
}

/** A card of one event. */
export function mountCard(event: JsonFeedEvent): Promise<HTMLElementTagNameMap['event-card']> {
  return mountFeed('event-card', eventFeed([{ name: 'Colloquium', ...event }]), { item: '1' });
}
