import type { FeedClient, FeedPage } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { nextPages } from '../feed/pages.js';
import { mergeFeeds, normalizeFeed } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';

/** Pages as they came, a list for each feed → what they say, problems included. */
export function readPages(lists: readonly (readonly FeedPage[])[]) {
  const normalized = lists.map((pages) =>
    pages.map(({ document, url }) => ({ url, ...normalizeFeed(document, url) })),
  );
  const items = mergeFeeds(normalized.map((pages) => pages.map(({ feed }) => feed)));
  return { feeds: normalized.flat(), items };
}

/**
 * Adds to the pages of a feed those that follow, until there is enough, so that all can be shown at
 * once. Several feeds are left as they are.
 *
 * @param lists the pages of each feed; the further ones are added in place
 * @returns what went wrong with a further page
 */
export async function completePages(
  client: FeedClient,
  lists: FeedPage[][],
  isEnough: (items: readonly FeedItem[]) => boolean,
  signal: AbortSignal,
): Promise<FeedError | undefined> {
  const [pages, ...others] = lists;
  if (!pages || others.length || isEnough(readPages(lists).items)) return undefined;
  try {
    for await (const page of nextPages(client, pages, { signal })) {
      pages.push(page);
      if (isEnough(readPages(lists).items)) break;
    }
    return undefined;
  } catch (error) {
    return error as FeedError;
  }
}
