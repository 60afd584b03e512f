import type { FeedItem } from './item.js';
import { toJson } from './to-json.js';

/** Items by a key that stays the same when their feeds are read again. */
export type KeyedItems = ReadonlyMap<string, FeedItem>;

/**
 * A list that was read again, in which an item that says the same as before is the same object: what
 * was made of it can stay.
 */
export function keepUnchanged(before: KeyedItems, after: KeyedItems): KeyedItems {
  return new Map(
    [...after].map(([key, item]) => {
      const known = before.get(key);
      return [key, known && toJson(known) === toJson(item) ? known : item];
    }),
  );
}

/** A list with the new versions of its own items: none comes, none goes, none moves. */
export function updateInPlace(shown: KeyedItems, latest: KeyedItems): KeyedItems {
  return new Map([...shown].map(([key, item]) => [key, latest.get(key) ?? item]));
}

/** Whether two lists have the same items in the same order, whatever these say. */
export function hasSameKeys(one: KeyedItems, other: KeyedItems): boolean {
  return [...one.keys()].join('\0') === [...other.keys()].join('\0');
}
