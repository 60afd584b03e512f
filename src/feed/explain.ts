import type { FeedError, FeedErrorCode } from './errors.js';

/** What a webmaster can do about an error. */
const FIXES: Readonly<Record<FeedErrorCode, string>> = {
  config: 'write src="https://…/feed.json"',
  network: 'on another host than the page, answer with "Access-Control-Allow-Origin: *"',
  timeout: 'publish the feed where it answers sooner, such as static files on a CDN',
  http: 'check the address in src',
  'too-large': 'split the feed into pages with next_url',
  parse: 'src must name the feed itself, not a page; check the file with a JSON validator',
  format: 'src must name a JSON Feed, https://jsonfeed.org/version/1.1',
  'not-found': 'check item: ids are compared to the letter',
  policy: 'the Content-Security-Policy of the page decides this',
};

/** An error with its address and what to do about it, in one line. */
export function explain({ code, url, message }: FeedError): string {
  return `${code}: ${url ? `${url} ` : ''}${message} → ${FIXES[code]}`;
}
