import { allowedUrl } from '../url/allowed-url.js';
import { FeedError } from './errors.js';

/**
 * `src` attribute → absolute feed addresses, each once.
 *
 * @param src addresses separated by white space
 * @param base address of the page
 * @throws {FeedError} `config` when there is none, or one is unusable
 */
export function parseSrc(src: string, base: string): string[] {
  const parts = src.split(/\s+/).filter(Boolean);
  if (!parts.length) {
    throw new FeedError('config', 'has no feed: give its address in the attribute src');
  }
  const urls = parts.map((part) => {
    const url = allowedUrl(part, 'feed', base);
    if (!url) throw new FeedError('config', `src is no http(s) address: ${part}`, { url: part });
    return url;
  });
  return [...new Set(urls)];
}
