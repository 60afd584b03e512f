import { allowedUrl } from '../url/allowed-url.js';
import type { FeedClient, FeedPage, LoadOptions } from './client.js';
import { FeedError } from './errors.js';

/** Stands for a language in an address. */
const LANGUAGE = '{lang}';
/** The language every feed is expected to exist in. */
const COMMON_LANGUAGE = 'en';

/** Where one feed is. */
export interface FeedAddress {
  /** Absolute address of its first page. */
  url: string;
  /** Where else to look when that address fails: the same feed in English. */
  fallback?: string;
}

/**
 * `src` attribute → feeds, each once.
 *
 * @param src addresses separated by white space; `{lang}` in one stands for the language
 * @param base address of the page
 * @param language primary subtag of the interface's language
 * @throws {FeedError} `config` when there is none, or one is unusable
 */
export function parseSrc(src: string, base: string, language = COMMON_LANGUAGE): FeedAddress[] {
  const parts = src.split(/\s+/).filter(Boolean);
  if (!parts.length) {
    throw new FeedError('config', 'has no feed: give its address in the attribute src');
  }
  const sources = new Map<string, FeedAddress>();
  for (const part of parts) {
    const url = feedUrl(part, base, language);
    const fallback = feedUrl(part, base, COMMON_LANGUAGE);
    sources.set(url, fallback === url ? { url } : { url, fallback });
  }
  return [...sources.values()];
}

/** Whether the language decides where the feeds are. */
export function dependsOnLanguage(src: string | undefined): boolean {
  return src?.includes(LANGUAGE) ?? false;
}

/**
 * Reads the first page of a feed. Where that fails, in whatever way, and it has another address, reads
 * that one in the time that is left.
 *
 * @throws {FeedError} as `FeedClient.load`, of the address tried last
 */
export async function loadFirstPage(
  client: FeedClient,
  { url, fallback }: FeedAddress,
  options: LoadOptions,
): Promise<FeedPage> {
  const start = performance.now();
  try {
    return await client.load(url, options);
  } catch (error) {
    const budget = client.budget - (performance.now() - start);
    if (!fallback || options.signal.aborted || budget <= 0) throw error;
    return client.load(fallback, { ...options, budget });
  }
}

function feedUrl(part: string, base: string, language: string): string {
  const url = allowedUrl(part.replaceAll(LANGUAGE, language), 'feed', base);
  if (!url) throw new FeedError('config', `src is no http(s) address: ${part}`, { url: part });
  return url;
}
