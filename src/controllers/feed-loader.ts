import { warnAboutFeeds } from '../diagnostics/console.js';
import type { LoadOptions } from '../feed/client.js';
import { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { parseSrc } from '../feed/source.js';
import type { FeedItem } from '../model/item.js';
import { FeedContent } from './feed-content.js';
import { completePages, isSameText } from './feed-pages.js';
import { pageClient as client } from './page-client.js';
import { readFeeds, type Arrival } from './read-feeds.js';

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
  retries?: number;
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

/** Reads the feeds of one element, and says how that went. */
export class FeedLoader {
  status: FeedStatus = 'idle';
  /** Why the status is `stale`; `undefined` where readers need not be told. */
  staleness: Staleness | undefined;
  /** What went wrong in the latest reading. */
  errors: readonly FeedError[] = [];
  /** Where the feeds are. */
  urls: readonly string[] = [];
  /** What is shown comes from there: addresses, or the feed that was given. */
  origin: unknown;
  readonly content = new FeedContent();

  readonly #config: FeedLoaderConfig;
  /** Holds the requests and pages of what is shown or on its way. */
  #holding = new AbortController();
  /** What is under way; everybody who loads meanwhile waits for the same. */
  #running: Promise<void> | undefined;
  #loadingMore: Promise<void> | undefined;
  #isQuiet = false;
  /** As it was before the present reading. */
  #stalenessBefore: Staleness | undefined;

  constructor(config: FeedLoaderConfig) {
    this.#config = config;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Whether any page is on its way. */
  get isReading(): boolean {
    return this.isRunning || this.#loadingMore !== undefined;
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
    const load = { signal: this.signal, until: client.deadline };
    if (this.#loadingMore) return this.#loadingMore;
    const loading = this.#more(load, isAsked).finally(() => {
      if (this.#loadingMore === loading) this.#loadingMore = undefined;
    });
    return (this.#loadingMore = loading);
  }

  /** Shows a feed given directly. */
  give(feed: JsonFeed): void {
    this.errors = [];
    try {
      this.content.give(feed);
    } catch (error) {
      return this.#fail(error, 'outdated');
    }
    this.origin = feed;
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
    this.#isQuiet = isQuiet;
    // What a reader asked for comes first: another reading would end it.
    if (this.#loadingMore) await this.#loadingMore;
    if (before.signal.aborted) return;
    this.#holding = new AbortController();
    const { signal } = this.#holding;
    this.#stalenessBefore = this.staleness;
    this.errors = [];
    if (!this.content.feed) this.#setStatus('loading');
    try {
      const { addresses, errors: unusable } = parseSrc(src, base, language);
      this.urls = addresses.map(({ url }) => url);
      const { isEnough } = this.#config;
      const wanted = { addresses, held: () => this.content.pages, isEnough };
      const load = { ...options, signal, until: client.deadline };
      const arrivals = readFeeds(client, wanted, load);
      // Only now, so that a request both want is not given up in between.
      before.abort();
      let isFirst = true;
      for await (const arrival of arrivals) {
        if (signal.aborted) return;
        // Who is told of the outcome may load again.
        if (arrival.isLast) this.#running = undefined;
        if (arrival.hasRead) this.#receive(arrival, !isFirst || this.#isQuiet);
        for (const error of [...unusable.splice(0), ...arrival.errors]) {
          this.#fail(error, arrival.hasRead ? 'partial' : 'outdated');
        }
        isFirst = false;
      }
    } catch (error) {
      before.abort();
      if (signal.aborted) return;
      this.#running = undefined;
      this.#fail(error, 'outdated');
    }
  }

  /** @param isOffered it waits for the reader, where something is shown already */
  #receive({ pages, isLate }: Arrival, isOffered: boolean): void {
    const { content } = this;
    const isCopy = [...pages.values()].flat().every(({ source }) => source === 'cache');
    const isSame = content.isSame(pages);
    const isWaiting = isOffered && content.feed !== undefined;
    this.origin = this.urls.join(' ');
    if (!isSame) content[isLate ? 'complete' : isWaiting ? 'offer' : 'show'](pages);
    this.#succeed(isCopy ? 'stale' : 'loaded');
    if (isSame && content.waiting && !isOffered) this.showWaiting();
    // Of what waits the element tells, as far as it shows it.
    else if (!isSame && (isLate || !isWaiting) && !content.waiting) {
      this.#config.onLoad(isCopy ? 'cache' : 'network');
    }
  }

  async #more(options: LoadOptions, isAsked: boolean): Promise<void> {
    let before, completed;
    // Another reading may have come meanwhile: what follows has to follow that.
    do {
      before = this.content.pages;
      completed = await completePages(client, before, this.#config.isEnough, options);
      if (options.signal.aborted) return;
    } while (before !== this.content.pages);
    const { pages, errors } = completed;
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
    const staleness = this.#isQuiet ? this.#stalenessBefore : 'copy';
    this.staleness = status === 'stale' ? staleness : undefined;
    this.#setStatus(status);
  }

  #fail(reason: unknown, staleness: Staleness): void {
    const error =
      reason instanceof FeedError
        ? reason
        : new FeedError('format', String(reason), { cause: reason });
    this.errors = [...this.errors, error];
    this.staleness ??= this.#isQuiet ? this.#stalenessBefore : staleness;
    // What is shown stays; it is only no longer known to be the latest.
    this.#setStatus(this.content.feed ? 'stale' : 'error');
    this.#config.onError(error);
  }

  #setStatus(status: FeedStatus): void {
    this.status = status;
    this.#config.onChange();
  }
}
