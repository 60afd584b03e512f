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

/** What a `src` attribute names. */
export interface FeedSources {
  /** Each feed once; at least one. */
  addresses: FeedAddress[];
  /** `config`, one for each part that is no address; the others do without it. */
  errors: FeedError[];
}

/**
 * `src` attribute → feeds.
 *
 * @param src addresses separated by white space; `{lang}` in one stands for the language
 * @param base address of the page
 * @param language primary subtag of the interface's language
 * @throws {FeedError} `config` when there is none that is usable
 */
export function parseSrc(src: string, base: string, language = COMMON_LANGUAGE): FeedSources {
  const addresses = new Map<string, FeedAddress>();
  const errors: FeedError[] = [];
  for (const part of src.split(/\s+/).filter(Boolean)) {
    const url = feedUrl(part, base, language);
    const fallback = feedUrl(part, base, COMMON_LANGUAGE);
    if (!url) {
      errors.push(new FeedError('config', `src is no http(s) address: ${part}`, { url: part }));
    } else {
      addresses.set(url, !fallback || fallback === url ? { url } : { url, fallback });
    }
  }
  if (!addresses.size) {
    const message = 'has no feed: give its address in the attribute src';
    throw errors[0] ?? new FeedError('config', message);
  }
  return { addresses: [...addresses.values()], errors };
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
  const until = options.until ?? client.deadline;
  try {
    return await client.load(url, { ...options, until });
  } catch (error) {
    if (!fallback || options.signal.aborted || performance.now() >= until) throw error;
    return client.load(fallback, { ...options, until });
  }
}

function feedUrl(part: string, base: string, language: string): string | undefined {
  return allowedUrl(part.replaceAll(LANGUAGE, language), 'feed', base);
}
