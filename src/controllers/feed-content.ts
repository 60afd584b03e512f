import type { FeedProblem } from '../diagnostics/problem.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { nextPageUrl } from '../feed/pages.js';
import { toFeedDocument } from '../feed/parse.js';
import { mergeFeeds, normalizeFeed, type Feed } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';
import { hasSameKeys, keepUnchanged, updateInPlace, type KeyedItems } from '../model/reconcile.js';
import { isSameText, readPages, type PagesByFeed } from './feed-pages.js';

/**
 * What was read: the items that are shown, and those of a later reading that wait until the reader
 * wants them.
 */
export class FeedContent {
  /** The first feed's own fields; `undefined` until something was read. */
  feed: Feed | undefined;
  /** The pages of the latest reading. */
  pages: PagesByFeed = new Map();
  problems: readonly FeedProblem[] = [];
  #shown: KeyedItems = new Map();
  #latest: KeyedItems = new Map();
  #items: readonly FeedItem[] = [];
  #waiting: readonly FeedItem[] | undefined;

  /** The items that are shown. */
  get items(): readonly FeedItem[] {
    return this.#items;
  }

  /** The items of the latest reading, where others came or went since. */
  get waiting(): readonly FeedItem[] | undefined {
    return this.#waiting;
  }

  /** Whether there may be more items on further pages. */
  get hasMore(): boolean {
    return [...this.pages.values()].some((list) => nextPageUrl(list) !== undefined);
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

  /**
   * Takes in a reading. Items that are shown take over what it says of them; what came or went waits.
   *
   * @returns whether anything that is shown changed
   */
  offer(pages: PagesByFeed): boolean {
    const before = this.#items;
    this.#read(pages);
    this.#settle(updateInPlace(this.#shown, this.#latest));
    return this.#items.some((item, index) => item !== before[index]);
  }

  /** Takes in further pages and shows their items below the others; what waits goes on waiting. */
  append(pages: PagesByFeed): void {
    if (!this.#waiting) return this.show(pages);
    const before = this.#latest;
    this.#read(pages);
    const added = [...this.#latest].filter(([key]) => !before.has(key));
    this.#settle(new Map([...updateInPlace(this.#shown, this.#latest), ...added]));
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
    this.feed = feeds[0]?.feed;
    this.problems = feeds.flatMap(({ url, problems }) =>
      problems.map((problem) => ({ url, ...problem })),
    );
    this.#latest = keepUnchanged(new Map([...this.#latest, ...this.#shown]), items);
  }

  #settle(shown: KeyedItems): void {
    this.#shown = shown;
    this.#items = [...shown.values()];
    this.#waiting = hasSameKeys(shown, this.#latest) ? undefined : [...this.#latest.values()];
  }
}
