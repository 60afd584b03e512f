import type { Problem } from '../diagnostics/problem.js';
import { own, toList, type FeedDocument } from '../feed/parse.js';
import { allowedUrl } from '../url/allowed-url.js';
import { utcInstant } from './date-time.js';
import { FieldReader, type ReadContext } from './field-reader.js';
import {
  normalizeAuthors,
  normalizeItem,
  normalizeLanguage,
  type FeedItem,
  type ItemFeed,
} from './item.js';
import { defined } from './defined.js';

/** A feed, or one page of it, as elements show it. */
export interface Feed {
  /** Where it comes from: the base of its relative addresses. */
  url?: string;
  title?: string;
  homePageUrl?: string;
  language?: string;
  /** An iCalendar file of all events. */
  calendarUrl?: string;
  /** In the feed's own order, pinned ones first, each id once. */
  items: FeedItem[];
}

/** A feed and what was wrong in it. */
export interface NormalizedFeed {
  feed: Feed;
  problems: readonly Problem[];
}

/** Items of one document; whoever has more puts them on pages, with `next_url`. */
const MAX_ITEMS = 20_000;

const normalized = new WeakMap<FeedDocument, NormalizedFeed>();

/**
 * Document → model. A bad field costs that field, an item that shows nothing costs that item, and
 * each is told in `problems`; nothing throws. A document is read once, however many elements show
 * it.
 *
 * @param url the address the document came from; without it (a feed given directly) the base of
 *   relative addresses is its `feed_url`, else its `home_page_url`
 */
export function normalizeFeed(document: FeedDocument, url?: string): NormalizedFeed {
  const steps = normalizeInSteps(document, url);
  for (;;) {
    const { value } = steps.next();
    if (value) return value;
  }
}

/**
 * The same item by item, so that a long document can be read in slices: once the last step is done,
 * `normalizeFeed` has the result.
 */
export function* normalizeInSteps(
  document: FeedDocument,
  url?: string,
): Generator<undefined, NormalizedFeed> {
  const known = normalized.get(document);
  if (known) return known;
  const problems: Problem[] = [];
  const context = { base: url, report: (problem: Problem) => problems.push(problem) };
  const feed = yield* readFeed(document, context);
  // Whoever was first meanwhile: what is shown is told apart by its objects.
  const result = normalized.get(document) ?? { feed, problems };
  normalized.set(document, result);
  return result;
}

/** Item by item. */
function* readFeed(document: FeedDocument, context: ReadContext): Generator<undefined, Feed> {
  const base =
    context.base ??
    allowedUrl(own(document, 'feed_url'), 'feed') ??
    allowedUrl(own(document, 'home_page_url'), 'feed');
  const inFeed: ReadContext = { ...context, base };
  const reader = new FieldReader(document, '', inFeed);
  const homePageUrl = reader.url('home_page_url');
  const language = normalizeLanguage(reader);
  const defaults = {
    authors: normalizeAuthors(reader),
    language,
    contentBase: homePageUrl ?? base,
    feed: defined<ItemFeed>({ homePageUrl, url: base }),
  };
  const items: FeedItem[] = [];
  const values = toList(document.items).slice(0, MAX_ITEMS);
  if (values.length < document.items.length) {
    context.report({ path: 'items', message: `has over ${MAX_ITEMS} items; the rest is dropped` });
  }
  // Not by `entries()`, which old libraries replace.
  for (let index = 0; index < values.length; index++) {
    const item = normalizeItem(values[index], `items[${index}]`, defaults, inFeed);
    if (item) items.push(item);
    yield;
  }
  return defined<Feed>({
    url: base,
    title: reader.text('title'),
    homePageUrl,
    language,
    calendarUrl: reader.child('_ichei')?.url('calendar_url', 'calendar'),
    items: pinnedFirst(
      eachOnce(items, ({ id }) => id),
      ({ pinned }) => pinned,
    ),
  });
}

/**
 * Several feeds, or pages of one, as one list. Equal ids are one item only where they can be meant:
 * absolute addresses, or feeds of the same home page.
 *
 * @param feeds pages of one feed keep their order; different feeds are merged by date of
 *   publication, newest first, undated last
 * @returns the items in order, by a key that stays the same when the feeds are read again
 */
export function mergeFeeds(feeds: readonly (readonly Feed[])[]): Map<string, FeedItem> {
  const keyed = feeds.flatMap((pages, index) => {
    const home = pages.find((page) => page.homePageUrl)?.homePageUrl;
    return pages.flatMap(({ items }) =>
      items.map((item) => ({
        item,
        key: isAbsolute(item) ? item.id : `${home ?? index}\n${item.id}`,
      })),
    );
  });
  const entries = eachOnce(keyed, ({ key }) => key);
  if (feeds.length > 1) entries.sort((a, b) => publishedAt(b.item) - publishedAt(a.item));
  const ordered = pinnedFirst(entries, ({ item }) => item.pinned);
  return new Map(ordered.map(({ key, item }) => [key, item]));
}

/** Milliseconds since 1970 of an item's date; before all others without one. */
export function publishedAt({ datePublished }: FeedItem): number {
  if (!datePublished) return -Infinity;
  return datePublished.instant ?? utcInstant(datePublished.date, datePublished.time);
}

function isAbsolute({ id, url }: FeedItem): boolean {
  // Mostly it is its address, which was checked.
  return /^https?:/i.test(id) && (id === url || allowedUrl(id, 'feed') !== undefined);
}

function eachOnce<T>(list: readonly T[], keyOf: (entry: T) => string): T[] {
  const first = new Map<string, T>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

function pinnedFirst<T>(list: readonly T[], isPinned: (entry: T) => boolean): T[] {
  return [...list.filter(isPinned), ...list.filter((entry) => !isPinned(entry))];
}
