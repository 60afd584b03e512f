import type { FeedClient, FeedPage, LoadOptions } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { nextPages, nextPageUrl, PAGES_PER_CALL } from '../feed/pages.js';
import { mergeFeeds, normalizeFeed, normalizeInSteps, publishedAt } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';
import { Slices } from './slices.js';

/** The pages read so far of each feed, by its first page's address. */
export type PagesByFeed = ReadonlyMap<string, readonly FeedPage[]>;

/** Pages as they came → what they say, problems included. */
export function readPages(pages: PagesByFeed) {
  const feeds = [...pages.values()].map((list) =>
    list.map(({ document, url }) => ({ url, ...normalizeFeed(document, url) })),
  );
  const items = mergeFeeds(feeds.map((list) => list.map(({ feed }) => feed)));
  return { feeds: feeds.flat(), items };
}

/** Documents that are being read: many elements may want the same. */
const reading = new WeakMap<FeedPage['document'], Promise<void>>();

/** Reads a page's items in slices, so that `readPages` finds it read. */
export function readAhead(page: FeedPage): Promise<void> {
  const read = reading.get(page.document) ?? readInSlices(page);
  reading.set(page.document, read);
  return read;
}

async function readInSlices({ document, url }: FeedPage): Promise<void> {
  const slices = new Slices();
  const steps = normalizeInSteps(document, url);
  while (!steps.next().done) if (slices.isOver) await slices.pause();
}

/** Whether two readings brought the same, to the letter. */
export function isSameText(one: PagesByFeed, other: PagesByFeed): boolean {
  const before = [...one.values()].flat();
  const after = [...other.values()].flat();
  return (
    before.length === after.length &&
    before.every(({ url, text }, index) => url === after[index]!.url && text === after[index]!.text)
  );
}

/** Pages, and what went wrong with further ones. */
export interface CompletePages {
  pages: PagesByFeed;
  errors: FeedError[];
}

/**
 * Adds to the pages of feeds those that follow, until there is enough, so that all can be shown at
 * once. Of several feeds the one that ends soonest goes on, so that nothing older is shown before it.
 *
 * @param isEnough whether these items, to which no further page adds any in between, suffice
 * @param held pages of an earlier reading, which stay where the page before them says the same
 */
export async function completePages(
  client: FeedClient,
  pages: PagesByFeed,
  isEnough: (items: readonly FeedItem[]) => boolean,
  options: LoadOptions,
  held: PagesByFeed = new Map(),
): Promise<CompletePages> {
  const all = new Map(pages);
  const readers = new Map(
    [...pages]
      .filter(([, list]) => nextPageUrl(list))
      .map(([feed, list]) => [feed, nextPages(client, list, options)]),
  );
  const errors: FeedError[] = [];
  for (let count = 0; count < PAGES_PER_CALL && readers.size && !options.signal.aborted; count++) {
    const ends = [...readers.keys()].map((feed) => ({ feed, end: endOf(all.get(feed)!) }));
    const first = ends.reduce((latest, one) => (one.end > latest.end ? one : latest));
    if (isEnough(itemsDownTo(pages.size > 1 ? first.end : -Infinity, all))) break;
    try {
      const { value } = await readers.get(first.feed)!.next();
      if (value) {
        await readAhead(value);
        all.set(first.feed, [...all.get(first.feed)!, value]);
      }
      if (!value || !nextPageUrl(all.get(first.feed)!)) readers.delete(first.feed);
    } catch (error) {
      errors.push(error as FeedError);
      readers.delete(first.feed);
    }
  }
  return { pages: withHeld(all, held, (page, before) => page.text === before.text), errors };
}

/**
 * Pages with those of an earlier reading that follow them.
 *
 * @param isSame whether what followed a page goes on from the new one too: items may have moved on
 */
export function withHeld(
  pages: PagesByFeed,
  held: PagesByFeed,
  isSame: (page: FeedPage, before: FeedPage) => boolean = () => true,
): PagesByFeed {
  return new Map(
    [...pages].map(([feed, list]) => {
      const next = nextPageUrl(list);
      const before = held.get(feed) ?? [];
      const index = before.findIndex(({ requestUrl }) => requestUrl === next);
      const isKept = index > 0 && isSame(list.at(-1)!, before[index - 1]!);
      return [feed, isKept ? [...list, ...before.slice(index)] : list];
    }),
  );
}

/** When the oldest item of a feed's pages was published; further pages go on from there. */
function endOf(pages: readonly FeedPage[]): number {
  const times = pages
    .flatMap(({ document, url }) => normalizeFeed(document, url).feed.items)
    .map(publishedAt);
  return times.reduce(
    (oldest, time) => (time > -Infinity && time < oldest ? time : oldest),
    Infinity,
  );
}

function itemsDownTo(end: number, pages: PagesByFeed): FeedItem[] {
  const items = [...readPages(pages).items.values()];
  return items.filter((item) => item.pinned || publishedAt(item) >= end);
}
