/** Pages with a security policy: all elements on them, used, and what the browser says of it. */
import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { inPage, publishPage, SCRIPT, type PageOptions } from '../pages.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { EXERCISE } from './exercise.js';
import { publishFeeds } from './feeds.js';

/** Where script, feeds, pictures and sounds are. */
export const HOST = new URL(serverUrl('/')).origin;
export const PLAYERS = 'https://www.youtube-nocookie.com https://player.vimeo.com';
export const OUR_POLICIES = 'trusted-types ichei-widgets ichei-widgets-lit';

/** The strict policy that the contract promises to work under, but for Trusted Types. */
export const STRICT =
  `default-src 'none'; script-src ${HOST}; style-src 'self'; connect-src ${HOST}; ` +
  `img-src ${HOST}; media-src ${HOST}; frame-src ${PLAYERS}`;
/** The whole of it. */
export const PROMISED = `${STRICT}; require-trusted-types-for 'script'; ${OUR_POLICIES}`;

/** Milliseconds that a test may take that uses everything: it is two hundred clicks and more. */
export const LONG = 60_000;

/** What a page told. */
export interface Seen {
  /** `element use feed` of what was used. */
  used: string[];
  /** Violations of the page's policies. */
  reports: string[];
  /** Parts of a feed that ran. */
  failed: string[];
  /** `type element code` of our events. */
  events: string[];
  /** Whether each fallback is seen. */
  fallbacks: boolean[];
  /** What a page's default policy was asked for. */
  asked: string[];
}

/** Addresses of our scripts. */
const FILES = /\/(dist|src)\//;

/** Each element in each layout, with what of it is to be used. */
const TAGS = [
  'news-list data-use="useList" page-size="1" search filter open-in="inline"',
  'news-list data-use="useDialog" layout="cards" open-in="dialog"',
  'news-list data-use="useTitles" layout="compact" link-target="_blank"',
  'news-article data-use="useArticle" json-ld',
  'event-card data-use="useCard" json-ld calendar="ics google outlook office365 yahoo"',
  'event-list data-use="useEvents" json-ld when="all"',
  'speaker-gallery data-use="useGallery" search',
  'speaker-gallery data-use="useRows" layout="list"',
];

/** Names of all elements on such a page, in their order. */
export const ELEMENTS = [...TAGS, ...TAGS].map((tag) => tag.split(' ')[0]!);

let feeds: ReturnType<typeof publishFeeds> | undefined;

/** All elements, with a clean feed and with one full of styles and events. */
export async function everyElement(): Promise<string> {
  const sources = Object.entries(await (feeds ??= publishFeeds()));
  return sources
    .flatMap(([name, src]) =>
      TAGS.map(
        (tag) => `<${tag} data-feed="${name}" src="${src}" loading="eager">
          <a class="fallback" href="/">News</a></${tag.split(' ')[0]}>`,
      ),
    )
    .join('');
}

/**
 * Writes down what happens, before any script of the page. On the window, which Firefox keeps while a
 * frame gets its first document.
 */
export const RECORD = `window.seen = { reports: [], failed: [], events: [] };
  window.fail = (what) => { seen.failed.push(what); };
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, target } = event;
    if (target === document.body || sample.includes('last()')) window.isOver = true;
    else seen.reports.push([effectiveDirective, blockedURI, sample].join(' '));
  });
  for (const type of ['ichei-load', 'ichei-error']) addEventListener(type, (event) => {
    seen.events.push([type, event.target.localName, event.detail.error?.code ?? ''].join(' ').trim());
  });`;

/** Brings back what was written down, once the browser has said all. */
async function collect(used: string[]): Promise<Seen> {
  // Reports come in order: after those that these ask for, none is missing.
  document.body.setAttribute('style', 'order: 1');
  try {
    document.body.setAttribute('onclick', 'last()');
  } catch {
    // So Trusted Types refuse it.
  }
  while (!(window as unknown as { isOver?: boolean }).isOver) {
    await new Promise(requestAnimationFrame);
  }
  const { seen, asked = [] } = window as unknown as { seen: Seen; asked?: string[] };
  const fallbacks = [...document.querySelectorAll('.fallback')].map((one) => one.checkVisibility());
  return { ...seen, used, fallbacks, asked };
}

/** An expression that uses everything and brings back what was written down. */
export const USE_ALL = `${EXERCISE}.then(${String(collect)})`;

/** A page with one policy. */
export interface PolicyPage extends PageOptions {
  /** Runs before the page's own scripts, besides what writes down. */
  init?: string;
}

/** Opens a page whose policy allows the widgets, and uses everything there. */
export async function openWorking({ init = '', ...options }: PolicyPage): Promise<Visit<Seen>> {
  const url = await publishPage(await everyElement(), options);
  const waitFor = "customElements.get('news-list') || seen.reports.length";
  return visit<Seen>({ url, init: RECORD + init, waitFor, evaluate: USE_ALL });
}

/** Opens a page whose policy refuses something, and waits for that many events of ours. */
export async function openRefused(
  { init = '', ...options }: PolicyPage,
  waitFor: string,
): Promise<Visit<Seen>> {
  const url = await publishPage(await everyElement(), options);
  return visit<Seen>({ url, init: RECORD + init, waitFor, evaluate: inPage(collect, []) });
}

/** Fails when something was not shown or not used, or the browser had something to say of it. */
export function expectEverything({ result, errors, console: lines }: Visit<Seen>): void {
  expect(result.reports, 'reports').to.deep.equal([]);
  expect(errors, 'errors').to.deep.equal([]);
  expect(result.failed, 'parts of a feed that ran').to.deep.equal([]);
  expect(result.used, 'what was used').to.have.length(ELEMENTS.length);
  expect(result.fallbacks, 'fallbacks').to.deep.equal(result.used.map(() => false));
  // One of the states is a failure on purpose.
  const ours = lines.filter(({ text, url = '' }) => FILES.test(url) && !text.includes(' format: '));
  expect(
    ours.map(({ text }) => text),
    'console',
  ).to.deep.equal([]);
}

/** Headers with one policy. */
export function withPolicy(policy: string): PolicyPage {
  return { head: SCRIPT, headers: { 'content-security-policy': policy } };
}
