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
