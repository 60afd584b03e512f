import { warnAboutFeeds } from '../diagnostics/console.js';
import { FeedClient } from '../feed/client.js';
import { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { parseSrc } from '../feed/source.js';
import type { FeedItem } from '../model/item.js';
import { FeedContent } from './feed-content.js';
import { completePages, isSameText, type PagesByFeed } from './feed-pages.js';
import { readFeeds } from './read-feeds.js';

/** Where the items came from. */
export type FeedSource = 'network' | 'cache' | 'property';

/** How far loading is, whatever the element then shows of it. */
export type FeedStatus = 'idle' | 'loading' | 'loaded' | 'stale' | 'error';

/**
 * Why what is shown may not be the latest: it is the browser's last copy, some of it is missing, or it
 * could not be read again.
 */
export type Staleness = 'copy' | 'partial' | 'outdated';

/** How one reading goes. */
export interface Reading {
  /** As for `FeedClient.load`. */
  maxAge?: number;
  /** Nobody asked: what comes waits until the reader wants it, and a failure is not shown. */
  isQuiet?: boolean;
}

/** How the owner takes part. */
export interface FeedLoaderConfig {
  /** Whether the items loaded so far suffice; otherwise the next page is wanted. */
  isEnough: (items: readonly FeedItem[]) => boolean;
  /** Called whenever the status changed. */
  onChange: () => void;
  onLoad: (source: FeedSource) => void;
  onError: (error: FeedError) => void;
}

/** One client for the page: however many elements ask, an address is requested once. */
const client = new FeedClient();

/** Reads the feeds of one element, and says how that went. */
export class FeedLoader {
  status: FeedStatus = 'idle';
  /** Why the status is `stale`; `undefined` where readers need not be told. */
  staleness: Staleness | undefined;
  /** What went wrong in the latest reading. */
  errors: readonly FeedError[] = [];
  /** Where the feeds are. */
  urls: readonly string[] = [];
  readonly content = new FeedContent();

  readonly #config: FeedLoaderConfig;
  /** Holds the requests and pages of what is shown or on its way. */
  #holding = new AbortController();
  /** What is under way; everybody who loads meanwhile waits for the same. */
  #running: Promise<void> | undefined;
  #loadingMore: Promise<void> | undefined;
  #isQuiet = false;

  constructor(config: FeedLoaderConfig) {
    this.#config = config;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Aborted with the present reading; a new reading has another. */
  get signal(): AbortSignal {
    return this.#holding.signal;
  }

  /** Settles when all feeds have been read or have failed; never rejects. */
  load(src: string, base: string, language: string, reading: Reading): Promise<void> {
    if (!reading.isQuiet) this.#isQuiet = false;
    return (this.#running ??= this.#run(src, base, language, reading));
  }

  /**
   * Reads further pages until there is enough. Settles like `load`; asked again meanwhile, it is the
   * same.
   *
   * @param isAsked the reader wants it, so that it is no load to be told of
   */
  more(isAsked: boolean): Promise<void> {
    return (this.#loadingMore ??= this.#more(isAsked).finally(() => {
      this.#loadingMore = undefined;
    }));
  }

  /** Shows a feed given directly. */
  give(feed: JsonFeed): void {
    this.errors = [];
    try {
      this.content.give(feed);
    } catch (error) {
      return this.#fail(error, 'outdated');
    }
    this.#succeed('loaded');
    this.#config.onLoad('property');
  }

  /** Shows what waits. */
  showWaiting(): void {
    this.content.showWaiting();
    this.#config.onLoad('network');
  }

  /**
   * Ends what is under way and lets go of the pages; what they said stays.
   *
   * @param isOther other feeds follow, to which an earlier failure does not matter
   */
  stop(isOther: boolean): void {
    this.#holding.abort();
    this.#holding = new AbortController();
    this.#running = undefined;
    this.#loadingMore = undefined;
    if (!this.content.feed && (isOther || this.status === 'loading')) this.#setStatus('idle');
  }

  async #run(src: string, base: string, language: string, reading: Reading): Promise<void> {
    const { isQuiet = false, ...options } = reading;
    const before = this.#holding;
    this.#holding = new AbortController();
    const { signal } = this.#holding;
    this.#isQuiet = isQuiet;
    this.errors = [];
    if (!this.content.feed) this.#setStatus('loading');
    try {
      const addresses = parseSrc(src, base, language);
      this.urls = addresses.map(({ url }) => url);
      const readings = readFeeds(client, addresses, this.content.pages, { ...options, signal });
      // Only now, so that a request both want is not given up in between.
      before.abort();
      let isLater = false;
      for await (const { pages, errors, hasRead, isLast } of readings) {
        const completed = await completePages(client, pages, this.#config.isEnough, signal);
        if (signal.aborted) return;
        // Who is told of the outcome may load again.
        if (isLast) this.#running = undefined;
        if (hasRead) this.#receive(completed.pages, isLater || this.#isQuiet);
        for (const error of [...errors, ...completed.errors]) {
          this.#fail(error, hasRead ? 'partial' : 'outdated');
        }
        isLater = true;
      }
    } catch (error) {
      before.abort();
      if (signal.aborted) return;
      this.#running = undefined;
      this.#fail(error, 'outdated');
    }
  }

  /** @param isOffered what came or went waits for the reader, where something is shown already */
  #receive(pages: PagesByFeed, isOffered: boolean): void {
    const { content } = this;
    const isCopy = [...pages.values()].flat().every(({ source }) => source === 'cache');
    if (content.isSame(pages)) {
      this.#succeed(isCopy ? 'stale' : 'loaded');
      if (content.waiting && !isOffered) this.showWaiting();
      return;
    }
    let isChanged = true;
    if (isOffered && content.feed) isChanged = content.offer(pages);
    else content.show(pages);
    this.#succeed(isCopy ? 'stale' : 'loaded');
    if (isChanged) this.#config.onLoad(isCopy ? 'cache' : 'network');
  }

  async #more(isAsked: boolean): Promise<void> {
    const { signal } = this;
    const before = this.content.pages;
    const { pages, errors } = await completePages(client, before, this.#config.isEnough, signal);
    if (signal.aborted) return;
    if (!isSameText(pages, before)) {
      this.content.append(pages);
      const last = [...pages.values()].flatMap((list) => list.at(-1) ?? []);
      const isCopy = last.some(({ source }) => source === 'cache');
      this.#succeed(isCopy ? 'stale' : 'loaded');
      if (!isAsked) this.#config.onLoad(isCopy ? 'cache' : 'network');
      errors.push(...last.flatMap(({ error }) => error ?? []));
    }
    for (const error of errors) this.#fail(error, 'partial');
  }

  #succeed(status: 'loaded' | 'stale'): void {
    warnAboutFeeds(this.content.problems);
    this.staleness = status === 'stale' ? 'copy' : undefined;
    this.#setStatus(status);
  }

  #fail(reason: unknown, staleness: Staleness): void {
    const error =
      reason instanceof FeedError
        ? reason
        : new FeedError('format', String(reason), { cause: reason });
    this.errors = [...this.errors, error];
    if (!this.#isQuiet) this.staleness ??= staleness;
    // What is shown stays; it is only no longer known to be the latest.
    this.#setStatus(this.content.feed ? 'stale' : 'error');
    this.#config.onError(error);
  }

  #setStatus(status: FeedStatus): void {
    this.status = status;
    this.#config.onChange();
  }
}
