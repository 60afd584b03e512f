import type { FeedProblem } from '../diagnostics/problem.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { nextPageUrl } from '../feed/pages.js';
import { toFeedDocument } from '../feed/parse.js';
import { mergeFeeds, normalizeFeed, type Feed } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';
import { keepUnchanged, startsWith, type KeyedItems } from '../model/reconcile.js';
import { isSameText, readPages, type PagesByFeed } from './feed-pages.js';

/**
 * What was read: the items that are shown, and the latest reading where it says something else and
 * waits until the reader wants it.
 */
export class FeedContent {
  /** The first feed's own fields, with the first calendar; `undefined` until something was read. */
  feed: Feed | undefined;
  /** The pages of the latest reading. */
  pages: PagesByFeed = new Map();
  problems: readonly FeedProblem[] = [];
  #shown: KeyedItems = new Map();
  #latest: KeyedItems = new Map();
  #items: readonly FeedItem[] = [];
  #waiting: readonly FeedItem[] | undefined;
  readonly #keys = new WeakMap<FeedItem, string>();

  /** The items that are shown. */
  get items(): readonly FeedItem[] {
    return this.#items;
  }

  /** The items of the latest reading, where they are others or say something else. */
  get waiting(): readonly FeedItem[] | undefined {
    return this.#waiting;
  }

  /** Whether there may be more items on further pages. */
  get hasMore(): boolean {
    return [...this.pages.values()].some((list) => nextPageUrl(list) !== undefined);
  }

  /** What makes two items the same one, whatever they say. */
  keyOf(item: FeedItem): string | undefined {
    return this.#keys.get(item);
  }

  /**
   * Shows a feed given directly.
   *
   * @throws {FeedError} `format`
   */
  give(feed: JsonFeed): void {
    const normalized = normalizeFeed(toFeedDocument(feed));
    this.pages = new Map();
    this.#take([{ url: 'the given feed', ...normalized }], mergeFeeds([[normalized.feed]]));
    this.showWaiting();
  }

  /** Takes in a reading and shows it. */
  show(pages: PagesByFeed): void {
    this.#read(pages);
    this.showWaiting();
  }

  /** Takes in a reading, which waits. */
  offer(pages: PagesByFeed): void {
    this.#read(pages);
    this.#settle(this.#shown);
  }

  /** Takes in further pages that the reader wants; what waits goes on waiting. */
  append(pages: PagesByFeed): void {
    if (!this.#waiting) return this.show(pages);
    const before = this.#latest;
    this.#read(pages);
    const added = [...this.#latest].filter(([key]) => !before.has(key));
    this.#settle(new Map([...this.#shown, ...added]));
  }

  /** Takes in further pages that come late: shows them where they go below, else they wait. */
  complete(pages: PagesByFeed): void {
    this.#read(pages);
    this.#settle(startsWith(this.#latest, this.#shown) ? this.#latest : this.#shown);
  }

  /** Shows what waits. */
  showWaiting(): void {
    this.#settle(this.#latest);
  }

  /** Whether a reading brought the same as the latest, to the letter. */
  isSame(pages: PagesByFeed): boolean {
    return isSameText(this.pages, pages);
  }

  #read(pages: PagesByFeed): void {
    const { feeds, items } = readPages(pages);
    this.pages = pages;
    this.#take(feeds, items);
  }

  #take(feeds: ReturnType<typeof readPages>['feeds'], items: KeyedItems): void {
    const [first] = feeds;
    const calendarUrl = feeds.map(({ feed }) => feed.calendarUrl).find(Boolean);
    this.feed = first && { ...first.feed, ...(calendarUrl && { calendarUrl }) };
    this.problems = feeds.flatMap(({ url, problems }) =>
      problems.map((problem) => ({ url, ...problem })),
    );
    this.#latest = keepUnchanged([this.#latest, this.#shown], items);
    for (const [key, item] of this.#latest) this.#keys.set(item, key);
  }

  #settle(shown: KeyedItems): void {
    this.#shown = shown;
    this.#items = [...shown.values()];
    const isLatest = shown.size === this.#latest.size && startsWith(shown, this.#latest);
    this.#waiting = isLatest ? undefined : [...this.#latest.values()];
  }
}
