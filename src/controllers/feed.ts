import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnAboutFeed } from '../diagnostics/console.js';
import { FeedClient, type FeedPage } from '../feed/client.js';
import { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { nextPageUrl } from '../feed/pages.js';
import { toFeedDocument } from '../feed/parse.js';
import { parseSrc } from '../feed/source.js';
import { mergeFeeds, normalizeFeed, type Feed } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';
import { completePages, readPages } from './feed-pages.js';
import { VisibilityController } from './visibility.js';

/** Where the items came from. */
export type FeedSource = 'network' | 'cache' | 'property';

/** How far loading is, whatever the element then shows of it. */
export type FeedStatus = 'idle' | 'loading' | 'loaded' | 'stale' | 'error';

/** What the host says about its feed. */
export interface FeedRequest {
  src: string | undefined;
  feed: JsonFeed | undefined;
  loading: 'lazy' | 'eager' | 'manual';
}

/** How the host takes part. */
export interface FeedControllerConfig {
  /** Whether the items loaded so far suffice; otherwise the next page is wanted. */
  isEnough: (items: readonly FeedItem[]) => boolean;
  /** Called after the render that shows what was loaded. */
  onLoad: (source: FeedSource) => void;
  /** Called after the render that says so. */
  onError: (error: FeedError) => void;
}

/** One client for the page: however many elements ask, an address is requested once. */
const client = new FeedClient();

/**
 * Loads the feed of its host: starts when `loading` says so, keeps what is shown until something
 * new is there, drops answers that come too late, and stops when the host is removed. Moving the
 * host neither stops nor repeats anything.
 */
export class FeedController implements ReactiveController {
  status: FeedStatus = 'idle';
  items: readonly FeedItem[] = [];
  /** The first feed's own fields; `undefined` until something was loaded. */
  feed: Feed | undefined;
  /** Whether there may be more items on a further page. */
  hasMore = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #config: FeedControllerConfig;
  readonly #visibility: VisibilityController;
  #request: FeedRequest | undefined;
  #pages: (readonly FeedPage[])[] = [];
  /** Holds the requests and pages of what is shown or on its way. */
  #holding = new AbortController();
  /** What is under way; everybody who calls `load` meanwhile waits for the same. */
  #running: Promise<void> | undefined;
  #loadingMore: Promise<void> | undefined;
  /** A load that was due while the host was nowhere. */
  #isOwed = false;
  #announcements: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, config: FeedControllerConfig) {
    this.#host = host;
    this.#config = config;
    this.#visibility = new VisibilityController(host);
    host.addController(this);
  }

  /** Takes over what the host says now; call it whenever any of it changed. */
  follow(request: FeedRequest): void {
    const previous = this.#request;
    this.#request = request;
    const isOther = request.feed !== previous?.feed || request.src !== previous?.src;
    if (!previous || isOther) {
      this.#stop();
      if (request.feed) this.#showGiven(request.feed);
      else if (!this.feed) this.status = 'idle';
      this.#schedule();
    } else if (request.loading !== previous.loading && this.status === 'idle') {
      this.#schedule();
    }
  }

  /**
   * Loads now; what was loaded before is asked for anew. Settles when it is shown or has failed,
   * never rejects.
   */
  load(): Promise<void> {
    const isAgain = this.status !== 'idle' && this.status !== 'loading';
    return this.#start(isAgain);
  }

  /**
   * Reads further pages until `isEnough`. Settles like `load`; asked again meanwhile, it is the same.
   *
   * @param isAsked the reader wants it, so that it is no load to be told of
   */
  loadMore(isAsked = false): Promise<void> {
    return (this.#loadingMore ??= this.#more(isAsked).finally(() => {
      this.#loadingMore = undefined;
    }));
  }

  hostConnected(): void {
    if (this.#isOwed) this.#schedule();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one task: wait whether it comes back.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isOwed ||= this.#running !== undefined || this.#visibility.isWaiting;
      this.#stop();
      if (this.status === 'loading') this.status = 'idle';
    });
  }

  hostUpdated(): void {
    const announcements = this.#announcements;
    this.#announcements = [];
    for (const announce of announcements) announce();
  }

  #schedule(): void {
    this.#visibility.cancel();
    const { feed, loading } = this.#request ?? {};
    this.#isOwed = !this.#host.isConnected && !feed;
    if (feed || this.#isOwed || !loading || loading === 'manual') return;
    if (loading === 'eager') void this.#start(false);
    else this.#visibility.whenNear(() => void this.#start(false));
  }

  #start(revalidate: boolean): Promise<void> {
    this.#visibility.cancel();
    if (this.#request?.feed) return this.#host.updateComplete.then(() => {});
    return (this.#running ??= this.#run(revalidate));
  }

  async #run(revalidate: boolean): Promise<void> {
    const before = this.#holding;
    const holding = new AbortController();
    const { signal } = holding;
    this.#holding = holding;
    if (!this.feed) this.#setStatus('loading');
    let loads: Promise<FeedPage>[];
    try {
      const urls = parseSrc(this.#request?.src ?? '', this.#host.baseURI);
      loads = urls.map((url) => client.load(url, { signal, revalidate }));
    } catch (error) {
      const reason = error as FeedError;
      loads = [Promise.reject(reason)];
    }
    // Only now, so that a request both want is not given up in between.
    before.abort();
    const results = await Promise.allSettled(loads);
    if (signal.aborted) return;
    // Who is told of the outcome may load again.
    this.#running = undefined;
    const pages = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    const errors = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as FeedError] : (result.value.error ?? []),
    );
    await this.#finish(pages, errors);
  }

  async #finish(pages: readonly FeedPage[], errors: readonly FeedError[]): Promise<void> {
    if (pages.length) {
      const lists: FeedPage[][] = pages.map((page) => [page]);
      const problem = await this.#complete(lists);
      if (problem === 'gone') return;
      const source = pages.every((page) => page.source === 'cache') ? 'cache' : 'network';
      this.#setStatus(source === 'cache' ? 'stale' : 'loaded');
      if (!this.#shows(lists)) {
        this.#pages = lists;
        this.#take();
        this.#announce(() => this.#config.onLoad(source));
      }
      if (problem) this.#fail(problem);
    }
    for (const error of errors) this.#fail(error);
    await this.#host.updateComplete;
  }

  async #complete(lists: FeedPage[][]): Promise<FeedError | 'gone' | undefined> {
    const { signal } = this.#holding;
    const problem = await completePages(client, lists, this.#config.isEnough, signal);
    return signal.aborted ? 'gone' : problem;
  }

  async #more(isAsked: boolean): Promise<void> {
    const [pages, ...others] = this.#pages;
    if (!pages || others.length) return;
    const lists = [[...pages]];
    const problem = await this.#complete(lists);
    if (problem === 'gone') return;
    if (lists[0]!.length > pages.length) {
      this.#pages = lists;
      this.#take();
      const { source, error } = lists[0]!.at(-1)!;
      this.#setStatus(source === 'cache' ? 'stale' : 'loaded');
      if (!isAsked) this.#announce(() => this.#config.onLoad(source));
      if (error) this.#fail(error);
    }
    if (problem) this.#fail(problem);
    await this.#host.updateComplete;
  }

  /** Whether these are the pages shown now, to the letter. */
  #shows(lists: readonly (readonly FeedPage[])[]): boolean {
    const shown = this.#pages.flat();
    const pages = lists.flat();
    return (
      pages.length === shown.length &&
      pages.every(
        ({ url, text }, index) => url === shown[index]!.url && text === shown[index]!.text,
      )
    );
  }

  #take(): void {
    const { feeds, items } = readPages(this.#pages);
    for (const { url, problems } of feeds) warnAboutFeed(url, problems);
    this.feed = feeds[0]?.feed;
    this.items = items;
    this.hasMore = this.#pages.length === 1 && nextPageUrl(this.#pages[0]!) !== undefined;
    this.#host.requestUpdate();
  }

  #showGiven(feed: JsonFeed): void {
    try {
      const result = normalizeFeed(toFeedDocument(feed));
      warnAboutFeed('', result.problems);
      this.feed = result.feed;
      this.items = mergeFeeds([[result.feed]]);
    } catch (error) {
      return this.#fail(error);
    }
    this.#pages = [];
    this.hasMore = false;
    this.#setStatus('loaded');
    this.#announce(() => this.#config.onLoad('property'));
  }

  #fail(reason: unknown): void {
    const error =
      reason instanceof FeedError
        ? reason
        : new FeedError('format', String(reason), { cause: reason });
    // What is shown stays; it is only no longer known to be the latest.
    this.#setStatus(this.feed ? 'stale' : 'error');
    this.#announce(() => this.#config.onError(error));
    if (error.code === 'network') this.#retryWhenOnline();
  }

  /** A broken line often comes back: one more try then, without being asked. */
  #retryWhenOnline(): void {
    const { signal } = this.#holding;
    addEventListener('online', () => void this.#start(true), { once: true, signal });
  }

  #announce(announcement: () => void): void {
    this.#announcements.push(announcement);
    this.#host.requestUpdate();
  }

  #setStatus(status: FeedStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#visibility.cancel();
    this.#holding.abort();
    this.#holding = new AbortController();
    this.#running = undefined;
    this.#loadingMore = undefined;
    this.#announcements = [];
  }
}
