/** A stranger's page around all five elements: what they show, and what of the page has changed. */
import { expect } from 'chai';
import { visit, type Visit, type VisitOptions } from '../../support/commands.js';
import { publish, uniqueKey } from '../../support/feed-server-client.js';
import { expectQuiet, inPage, SCRIPT } from '../pages.js';
import { watchPage, type Seen } from './watch-page.js';

const FEED = '/demo/feeds/feed.en.json';

/** Each in a box of its own that the page reserves; one of each way to load, one with a dialog. */
export const ELEMENTS = [
  `news-list search filter page-size="2" open-in="dialog" loading="eager"`,
  'news-article item="iac-2024" json-ld loading="eager"',
  'event-card json-ld loading="eager"',
  'event-list when="all" loading="eager"',
  'speaker-gallery limit="4"',
]
  .map((tag) => `<${tag} src="${FEED}"><a href="/">News</a></${tag.split(' ')[0]}>`)
  .join('');

/** How a page differs from one as it should be. */
export interface HostOptions {
  /** The page's own script, before all others. */
  script?: string;
  /** Anything else in the head. */
  head?: string;
  /** Instead of the five. */
  elements?: string;
  /** Instead of the script for a tag, at the end of the body. */
  tag?: string;
  doctype?: string;
  visit?: Partial<VisitOptions>;
  /** Elements may also have failed, or not be defined. */
  mayFail?: boolean;
}

/** Puts the page on the server. */
export function publishHost(options: HostOptions = {}): Promise<string> {
  const { script = '', head = '', elements = ELEMENTS, tag = SCRIPT } = options;
  const html = `${options.doctype ?? '<!doctype html>'}<html lang="en"><head><meta charset="utf-8">
    <title>A page</title><script>${script}</script>${head}
    <style>main > * { display: block; min-height: 4500px }</style></head>
    <body><header><h1>The page</h1><p>Its text <input id="own"></p></header>
    <main>${elements}</main><footer><p>Its end <button>Its button</button></p></footer>
    <script>watched.remember()</script>${tag}</body></html>`;
  return publish(`pages/${uniqueKey()}.html`, html, { type: 'text/html; charset=utf-8' });
}

/** Opens the page and waits until all elements have loaded. */
export async function openHost(options: HostOptions = {}): Promise<Visit<Seen>> {
  const page = await visit<Seen>({
    url: await publishHost(options),
    init: inPage(watchPage),
    waitFor: options.mayFail ? 'watched.isSettled()' : 'watched.isLoaded()',
    evaluate: 'watched.report()',
    ...options.visit,
  });
  page.result.shown = page.result.shown.map(withoutAccidents);
  // In the order in which they were shown, which is nobody's.
  page.result.jsonLd = page.result.jsonLd.map((json) => JSON.stringify(JSON.parse(json))).sort();
  return page;
}

/** Fails where something of the page itself is another than before. */
export function expectUnchanged({ changes }: Seen): void {
  // Those that open the page leave names on its window.
  const own = changes.filter((name) => !name.includes('ariaQuerySelector'));
  // In full, which `deep.equal` does not say.
  if (own.length) expect.fail(`changed: ${own.join('\n')}`);
}

/** Comments have a number of chance, downloads an address of chance; some browsers need style tags. */
function withoutAccidents(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/blob:[^"]*/g, 'blob:');
}

/**
 * Fails unless each element shows what it shows elsewhere, in silence.
 *
 * @param own how a change begins that the page's own script makes
 */
export function expectSame(page: Visit<Seen>, plain: Visit<Seen>, own?: string): void {
  expect(page.result.shown).to.deep.equal(plain.result.shown);
  expect(page.result.jsonLd).to.deep.equal(plain.result.jsonLd);
  expectQuiet(page);
  const changes = page.result.changes.filter((change) => !own || !change.startsWith(own));
  expectUnchanged({ ...page.result, changes });
}

/**
 * Fails unless each element shows what it shows elsewhere, but perhaps for an article in a dialog, or its
 * fallback, and the page knows of no trouble.
 */
export function expectBearable(page: Visit<Seen>, plain: Visit<Seen>): void {
  const { shown, fallbacks } = page.result;
  const withoutDialog = (html = '') => html.replace(/<dialog.*<\/dialog>/s, '');
  const expected = plain.result.shown.map(withoutDialog);
  const wrong = shown.filter((html, at) => withoutDialog(html) !== expected[at] && !fallbacks[at]);
  expect(wrong, 'neither shown nor left to the fallback').to.deep.equal([]);
  expect(page.errors, 'errors').to.deep.equal([]);
  expectUnchanged(page.result);
}
