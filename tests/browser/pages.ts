/** Strangers' pages: put on the server, opened by `visit`, asked by functions that run there. */
import { expect } from 'chai';
import { publish, uniqueKey } from '../support/feed-server-client.js';
import type { Visit } from '../support/commands.js';

/** The script as a webmaster includes it. */
export const SCRIPT = '<script async src="/dist/ichei-widgets.js"></script>';

/** What stands on a page. */
export interface PageOptions {
  /** Inside `head`, before the body. */
  head?: string;
  /** Response headers. */
  headers?: Record<string, string | readonly string[]>;
}

/** Puts a page of its own on the feed server, where `/dist/` and `/cases/` are too. */
export function publishPage(
  body: string,
  { head = SCRIPT, headers = {} }: PageOptions = {},
): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    ${head}</head><body>${body}</body></html>`;
  return publish(`pages/${uniqueKey()}.html`, html, { type: 'text/html; charset=utf-8', headers });
}

/** An expression that calls a function on another page; it may use nothing but its arguments. */
export function inPage<Values extends readonly unknown[]>(
  run: (...values: Values) => unknown,
  ...values: Values
): string {
  return `(${String(run)})(...${JSON.stringify(values)})`;
}

/** An expression that is true when all elements of ours show their feed; it scrolls them near. */
export const ALL_LOADED = inPage(() => {
  const elements = document.querySelectorAll<HTMLElement & { status?: string }>(
    'news-list, news-article, event-card, event-list, speaker-gallery',
  );
  const waiting = [...elements].find(({ status }) => status !== 'loaded');
  waiting?.scrollIntoView();
  return elements.length > 0 && !waiting;
});

/** Fails when the page's console has a line, or an error was not caught. */
export function expectQuiet({ console: lines, errors }: Visit<unknown>): void {
  expect(errors, 'errors').to.deep.equal([]);
  expect(
    lines.map(({ type, text }) => `${type}: ${text}`),
    'console',
  ).to.deep.equal([]);
}

/** Addresses of all requests that went to the network. */
export function addressesOf({ requests }: Visit<unknown>): string[] {
  return requests.map(({ url }) => url).filter((url) => url.startsWith('http'));
}

/** How often the page asked for a file. */
export function countRequests(visit: Visit<unknown>, path: string): number {
  return addressesOf(visit).filter((url) => new URL(url).pathname === path).length;
}
