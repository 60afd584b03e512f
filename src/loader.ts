/**
 * Entry of `dist/loader.js`: registers `news-list`, and fetches the code of the other elements where the
 * page has them, with their feeds at the same time.
 */
import { whenNear } from './controllers/nearness.js';
import { pageClient } from './controllers/page-client.js';
import './define/news-list.js';
import { warnOnce } from './diagnostics/console.js';
import { withoutCurledQuotes } from './elements/attribute-check.js';
import { asText } from './elements/attribute-values.js';
import { FeedErrorEvent } from './elements/events.js';
import { FeedError } from './feed/errors.js';
import { loadFirstPage, parseSrc } from './feed/source.js';
import { resolveLanguage } from './i18n/language.js';
import { offerMessages, primarySubtag, requestMessages } from './i18n/languages.js';

export { registerMessages } from './i18n/languages.js';

/** The code of each element, by its name without prefix. */
const CODE: Readonly<Record<string, () => Promise<unknown>>> = {
  'news-article': () => import('./define/news-article.js'),
  'event-card': () => import('./define/event-card.js'),
  'event-list': () => import('./define/event-list.js'),
  'speaker-gallery': () => import('./define/speaker-gallery.js'),
};

for (const [language, load] of Object.entries({
  ar: async () => (await import('./i18n/ar.js')).ar,
  es: async () => (await import('./i18n/es.js')).es,
  fr: async () => (await import('./i18n/fr.js')).fr,
  ru: async () => (await import('./i18n/ru.js')).ru,
  zh: async () => (await import('./i18n/zh.js')).zh,
}))
  offerMessages(language, load);

/** Elements that wait for their code. */
const WAITING = Object.keys(CODE)
  .flatMap((tag) => [tag, `ichei-${tag}`])
  .map((name) => `${name}:not(:defined)`)
  .join();

/** Milliseconds for which a feed waits for its element: as long as the element would wait for it. */
const HOLD = 30_000;

const met = new WeakSet<Element>();

let watcher: MutationObserver | undefined;

const onAdded: MutationCallback = (records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) meetAll(node as Element);
  }
};

/**
 * Fetches the code of our elements in a part of the page, now and as it changes. The document is watched
 * already; the content of a shadow root is not seen from there.
 *
 * @param root such as a shadow root
 */
export function discover(root: Document | DocumentFragment | Element): void {
  meetAll(root);
  try {
    watcher ??= new MutationObserver(onAdded);
    watcher.observe(root, { childList: true, subtree: true });
  } catch {
    // The page took the observer away: what comes later has to be told by another call.
  }
}

function meetAll(root: Document | DocumentFragment | Element): void {
  if (root instanceof Element && root.matches(WAITING)) meet(root);
  for (const element of root.querySelectorAll(WAITING)) meet(element);
}

function meet(element: Element): void {
  if (met.has(element)) return;
  met.add(element);
  void fetchCode(element);
  void requestMessages(resolveLanguage(element));
  const loading = valueOf(element, 'loading');
  if (loading === 'manual' || valueOf(element, 'feed')) return;
  if (loading === 'eager') fetchFeeds(element);
  else whenNear(element, () => waits(element) && fetchFeeds(element));
}

/** Where the code does not come, the fallback stays, and the page is told as of any failure. */
async function fetchCode(element: Element): Promise<void> {
  const { localName } = element;
  try {
    await CODE[localName.replace('ichei-', '')]!();
  } catch (cause) {
    const message = `the code of <${localName}> did not come: ${String(cause)}`;
    warnOnce(`network: ${message} → publish the folder chunks beside loader.js`);
    if (element.isConnected)
      element.dispatchEvent(new FeedErrorEvent(new FeedError('network', message, { cause })));
  }
}

/** The element finds its feeds on their way, or there; what is wrong with them it says itself. */
function fetchFeeds(element: Element): void {
  try {
    const src = withoutCurledQuotes(asText(valueOf(element, 'src'))) ?? '';
    const { addresses } = parseSrc(src, element.baseURI, primarySubtag(resolveLanguage(element)));
    const signal = AbortSignal.timeout(HOLD);
    for (const address of addresses) loadFirstPage(pageClient, address, { signal }).catch(() => {});
  } catch {
    // No address, or none that is usable.
  }
}

/** Once it has its code, an element sees to its feeds itself. */
function waits(element: Element): boolean {
  return element.isConnected && element.matches(WAITING);
}

/** What a script set counts before it is upgraded, as after it. */
function valueOf(element: Element, name: string): unknown {
  const own = Object.getOwnPropertyDescriptor(element, name)?.value as unknown;
  return own ?? element.getAttribute(name);
}

discover(document);
