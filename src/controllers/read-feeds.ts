import type { FeedClient, FeedPage, LoadOptions } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { loadFirstPage, type FeedAddress } from '../feed/source.js';
import type { FeedItem } from '../model/item.js';
import { completePages, readAhead, withHeld, type PagesByFeed } from './feed-pages.js';

/** Milliseconds in which what comes one after another is still shown together. */
const TOGETHER = 1_000;

/** What has come by a moment at which it is to be shown. */
export interface Arrival {
  /** The pages of every feed; of one that is not there yet, or failed, those held before. */
  pages: PagesByFeed;
  /** Whether any feed has been read. */
  hasRead: boolean;
  /** What failed since the last arrival. */
  errors: FeedError[];
  /** Whether nothing is under way any more. */
  isLast: boolean;
  /** Whether it only adds further pages, which took too long to be waited for. */
  isLate: boolean;
}

/** What is to be read. */
export interface FeedReading {
  addresses: readonly FeedAddress[];
  /** The pages held so far, by address. */
  held: () => PagesByFeed;
  /** Whether these items suffice, or further pages are wanted. */
  isEnough: (items: readonly FeedItem[]) => boolean;
}

/**
 * Starts to read feeds, and tells when to show what has come: once all have settled or a second after
 * the first that came, whichever is sooner; then as each of the others settles. Further pages that are
 * wanted come along if they take no longer than another second, else by themselves at the end.
 */
export function readFeeds(
  client: FeedClient,
  reading: FeedReading,
  options: LoadOptions,
): AsyncGenerator<Arrival> {
  const { addresses, held } = reading;
  const arrivals = readFirstPages(client, addresses, held(), options);
  return withFurtherPages(client, arrivals, reading, options);
}

async function* withFurtherPages(
  client: FeedClient,
  arrivals: AsyncGenerator<Arrival>,
  { held, isEnough }: FeedReading,
  options: LoadOptions,
): AsyncGenerator<Arrival> {
  let isComplete = true;
  const before = held();
  let latest = before;
  for await (const arrival of arrivals) {
    latest = arrival.pages;
    const completed = await soon(completePages(client, latest, isEnough, options, before));
    isComplete = completed !== undefined;
    yield {
      ...arrival,
      // What was there stays until what takes its place has come.
      pages: completed?.pages ?? withHeld(latest, before),
      errors: [...arrival.errors, ...(completed?.errors ?? [])],
      isLast: arrival.isLast && isComplete,
    };
  }
  if (isComplete) return;
  const completed = await completePages(client, latest, isEnough, options, before);
  yield { ...completed, hasRead: true, isLast: true, isLate: true };
}

function readFirstPages(
  client: FeedClient,
  addresses: readonly FeedAddress[],
  held: PagesByFeed,
  options: LoadOptions,
): AsyncGenerator<Arrival> {
  const pages = new Map(addresses.map(({ url }) => [url, held.get(url) ?? []]));
  const errors: FeedError[] = [];
  const loads = addresses.map(async (address) => {
    try {
      const page: FeedPage = await loadFirstPage(client, address, options);
      // What says the same as before is not shown anew.
      if (page.text !== held.get(address.url)?.[0]?.text) await readAhead(page);
      pages.set(address.url, [page]);
      if (page.error) errors.push(page.error);
    } catch (error) {
      errors.push(error as FeedError);
      throw error;
    }
  });
  return tell(loads, (isLast, hasRead) => {
    return { pages: new Map(pages), hasRead, errors: errors.splice(0), isLast, isLate: false };
  });
}

async function* tell(
  loads: readonly Promise<void>[],
  arrival: (isLast: boolean, hasRead: boolean) => Arrival,
): AsyncGenerator<Arrival> {
  let hasRead = false;
  const open = new Set<Promise<void>>();
  for (const load of loads) {
    const settled: Promise<void> = load
      .then(
        () => void (hasRead = true),
        () => {},
      )
      .then(() => void open.delete(settled));
    open.add(settled);
  }
  // Not `Promise.any`, which the promises that old libraries put in place do not have.
  const first = new Promise<void>((resolve) => {
    for (const load of loads) load.then(resolve, () => {});
  });
  await soon(Promise.all(open), first);
  for (;;) {
    yield arrival(!open.size, hasRead);
    if (!open.size) return;
    await Promise.race(open);
  }
}

/**
 * A result, if it comes within the time in which things are shown together.
 *
 * @param start what that time begins with; now without it
 */
function soon<Value>(result: Promise<Value>, start?: Promise<unknown>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    let timer: number | undefined;
    const wait = () => (timer = setTimeout(resolve, TOGETHER));
    if (start) void start.then(wait);
    else wait();
    const stop = () => {
      clearTimeout(timer);
    };
    // Not `finally`, which the promises that old libraries put in place do not have.
    void result.then(resolve, reject).then(stop);
  });
}
