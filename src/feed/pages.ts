import { allowedUrl } from '../url/allowed-url.js';
import type { FeedClient, FeedPage, LoadOptions } from './client.js';
import { own } from './parse.js';

/** Most pages that one wish for more may cost. */
export const PAGES_PER_CALL = 5;

/**
 * Address of the page after the last one, if it may be followed: on the origin of the page that
 * names it, and not one that has been read already.
 *
 * @param pages the pages of one feed so far, in order
 */
export function nextPageUrl(pages: readonly FeedPage[]): string | undefined {
  const last = pages.at(-1);
  if (!last) return undefined;
  const url = allowedUrl(own(last.document, 'next_url'), 'feed', last.url);
  if (!url || new URL(url).origin !== new URL(last.url).origin) return undefined;
  const address = withoutFragment(url);
  const isKnown = pages.some(
    (page) => withoutFragment(page.requestUrl) === address || page.url === address,
  );
  return isKnown ? undefined : address;
}

/** A fragment makes another address but not another page. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

/**
 * Reads the pages that follow, one at a time, until the feed ends or the bound is reached; stop
 * asking when enough is there.
 *
 * @param pages the pages of one feed so far, in order
 * @throws {FeedError} as `FeedClient.load`
 */
export async function* nextPages(
  client: FeedClient,
  pages: readonly FeedPage[],
  options: LoadOptions,
): AsyncGenerator<FeedPage, void, undefined> {
  const all = [...pages];
  for (let count = 0; count < PAGES_PER_CALL; count++) {
    const url = nextPageUrl(all);
    if (!url) return;
    const page = await client.load(url, options);
    all.push(page);
    yield page;
  }
}
