import type { FeedItem } from './item.js';
import { mergePeople, type Person } from './person.js';

/** The people of an item: those who perform at its event, then the others; each once. */
export function peopleOf(item: FeedItem): Person[] {
  return mergePeople([...(item.event?.performer ?? []), ...item.people]);
}

/** Everyone in a feed, each once with all offices; authors are not among them. */
export function peopleOfAll(items: readonly FeedItem[]): Person[] {
  return mergePeople(items.flatMap((item) => peopleOf(item)));
}
