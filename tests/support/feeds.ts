/** Small feeds for tests. */
import type { JsonFeed, JsonFeedItem } from '../../src/feed/json-feed.js';

/** A feed with items of these titles, or with the given fields. */
export function feedOf(
  items: readonly (string | Partial<JsonFeedItem>)[],
  fields: Partial<JsonFeed> = {},
): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Example Institute News',
    ...fields,
    items: items.map((item, index) => ({
      id: String(index + 1),
      ...(typeof item === 'string' ? { title: item } : item),
    })),
  };
}

/** Items that every element can show: each is a news item, an event to come, and a person. */
export function feedForAll(
  titles: readonly string[],
  fields: Partial<JsonFeed> = {},
  item: Partial<JsonFeedItem> = {},
): JsonFeed {
  const items = titles.map((title, index) => ({
    title,
    content_text: `About ${title}.`,
    date_published: `2026-03-${String(28 - index).padStart(2, '0')}`,
    ...item,
    _ichei: {
      event: { name: title, startDate: `2099-01-${String(index + 1).padStart(2, '0')}` },
      people: [{ name: title }],
      ...item._ichei,
    },
  }));
  return feedOf(items, fields);
}
