import type { FeedItem } from './item.js';
import { toJson } from './to-json.js';

/** Items by a key that stays the same when their feeds are read again. */
export type KeyedItems = ReadonlyMap<string, FeedItem>;

/**
 * A list that was read again, in which an item that says the same as before is the same object: what
 * was made of it can stay.
 *
 * @param before earlier readings, the latest first
 */
export function keepUnchanged(before: readonly KeyedItems[], after: KeyedItems): KeyedItems {
  if (before.every(({ size }) => !size)) return after;
  return new Map(
    [...after].map(([key, item]) => {
      const known = before.flatMap((items) => items.get(key) ?? []);
      const text = known.length ? toJson(item) : '';
      return [key, known.find((one) => toJson(one) === text) ?? item];
    }),
  );
}

/** Whether a list goes on as another one does, item by item. */
export function startsWith(list: KeyedItems, start: KeyedItems): boolean {
  const entries = [...list];
  return [...start].every(([key, item], index) => {
    const entry = entries[index];
    return entry?.[0] === key && entry[1] === item;
  });
}
