import type { FeedClient, FeedPage, LoadOptions } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { loadFirstPage, type FeedAddress } from '../feed/source.js';
import type { PagesByFeed } from './feed-pages.js';

/** Milliseconds in which feeds that come one after another are still shown together. */
const TOGETHER = 1_000;

/** What has come of several feeds by a moment at which it is to be shown. */
export interface Arrival {
  /** The pages of every feed; of one that is not there yet, or failed, those held before. */
  pages: PagesByFeed;
  /** Whether any feed has been read. */
  hasRead: boolean;
  /** What failed since the last arrival. */
  errors: FeedError[];
  /** Whether nothing is under way any more. */
  isLast: boolean;
}

/**
 * Starts to read the first pages of feeds, and tells when to show what has come: once all have settled
 * or a second after the first that came, whichever is sooner; then as each of the others settles.
 *
 * @param held the pages of an earlier reading, by address
 */
export function readFeeds(
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
      pages.set(address.url, [page]);
      if (page.error) errors.push(page.error);
    } catch (error) {
      errors.push(error as FeedError);
      throw error;
    }
  });
  return tell(loads, (isLast, hasRead) => {
    return { pages: new Map(pages), hasRead, errors: errors.splice(0), isLast };
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not `Promise.any`, which the promises that old libraries put in place do not have.
  const second = new Promise<void>((resolve) => {
    const onFirst = () => (timer ??= setTimeout(resolve, TOGETHER));
    for (const load of loads) load.then(onFirst, () => {});
  });
  await Promise.race([Promise.all(open), second]);
  clearTimeout(timer);
  for (;;) {
    yield arrival(!open.size, hasRead);
    if (!open.size) return;
    await Promise.race(open);
  }
}
