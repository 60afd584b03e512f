import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedProblem } from '../diagnostics/problem.js';
import type { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { dependsOnLanguage } from '../feed/source.js';
import type { Feed } from '../model/feed.js';
import type { FeedItem } from '../model/item.js';
import { toJson } from '../model/to-json.js';
import {
  FeedLoader,
  type FeedSource,
  type FeedStatus,
  type Reading,
  type Staleness,
} from './feed-loader.js';
import { PollingController } from './polling.js';
import { VisibilityController } from './visibility.js';

/** What the host says about its feeds. */
export interface FeedRequest {
  src: string | undefined;
  feed: JsonFeed | undefined;
  loading: 'lazy' | 'eager' | 'manual';
  /** Primary subtag of the interface's language. */
  language: string;
  /** Seconds between two readings; 0 for one reading only. */
  refresh: number;
}

/** How the host takes part. */
export interface FeedControllerConfig {
  /** Whether what was loaded is shown by a render; until then nothing is told. */
  isReady: () => boolean;
  /** Whether the items loaded so far suffice; otherwise the next page is wanted. */
  isEnough: (items: readonly FeedItem[]) => boolean;
  /** Called after the render that shows what was loaded. */
  onLoad: (source: FeedSource) => void;
  /** Called after the render that says so. */
  onError: (error: FeedError) => void;
}

/**
 * Loads the feeds of its host: starts when `loading` says so, keeps what is shown until something new
 * is there, drops answers that come too late, and stops when the host is removed. Moving the host
 * neither stops nor repeats anything.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #config: FeedControllerConfig;
  readonly #loader: FeedLoader;
  readonly #visibility: VisibilityController;
  readonly #polling: PollingController;
  #request: FeedRequest | undefined;
  /** What the feed that was given directly said. */
  #given = '';
  /** A load that was due while the host was nowhere. */
  #isOwed = false;
  /** How the latest reading goes. */
  #reading: Reading = {};
  /** Pages were under way when the host went. */
  #isBroken = false;
  /** The line broke: one more try when it is back. */
  #awaitsLine = false;
  #announcements: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, config: FeedControllerConfig) {
    this.#host = host;
    this.#config = config;
    this.#loader = new FeedLoader({
      isEnough: config.isEnough,
      onChange: () => {
        if (this.status !== 'idle' && this.status !== 'loading') this.#polling.wait();
        host.requestUpdate();
      },
      onLoad: (source) => this.#announce(() => config.onLoad(source)),
      onError: (error) => {
        this.#announce(() => config.onError(error));
        this.#awaitsLine ||= error.code === 'network';
        if (error.code === 'network') this.#retryWhenOnline();
      },
    });
    this.#visibility = new VisibilityController(host);
    this.#polling = new PollingController(host, (interval) => {
      // What another element read meanwhile is good enough.
      const reading = { maxAge: interval / 2, isQuiet: true };
      this.#visibility.whenNear(() => void this.#start(reading));
    });
    host.addController(this);
  }

  get status(): FeedStatus {
    return this.#loader.status;
  }

  /** Whether pages are on their way. */
  get isReading(): boolean {
    return this.#loader.isReading;
  }

  /** Why the status is `stale`; `undefined` where readers need not be told. */
  get staleness(): Staleness | undefined {
    return this.#loader.staleness;
  }

  /** The first feed's own fields; `undefined` until something was loaded. */
  get feed(): Feed | undefined {
    return this.#loader.content.feed;
  }

  /** The items that are shown. */
  get items(): readonly FeedItem[] {
    return this.#loader.content.items;
  }

  /** The items of a later reading that wait for the reader; `showWaiting` shows them. */
  get waiting(): readonly FeedItem[] | undefined {
    return this.#loader.content.waiting;
  }

  /** What makes two items the same one, whatever they say. */
  keyOf(item: FeedItem): string | undefined {
    return this.#loader.content.keyOf(item);
  }

  /** What is shown comes from there; another value where it is another feed. */
  get origin(): unknown {
    return this.#loader.origin;
  }

  /** Whether there may be more items on a further page. */
  get hasMore(): boolean {
    return this.#loader.content.hasMore;
  }

  /** What was wrong in the feeds. */
  get problems(): readonly FeedProblem[] {
    return this.#loader.content.problems;
  }

  /** What went wrong in the latest reading. */
  get errors(): readonly FeedError[] {
    return this.#loader.errors;
  }

  /** Where the feeds are. */
  get urls(): readonly string[] {
    return this.#loader.urls;
  }

  /** Takes over what the host says now; call it whenever any of it changed. */
  follow(request: FeedRequest): void {
    const previous = this.#request;
    this.#request = request;
    this.#polling.every(request.feed ? 0 : request.refresh);
    const isOther =
      (request.feed !== previous?.feed && this.#isOtherFeed(request.feed)) ||
      request.src !== previous?.src ||
      (request.language !== previous?.language && dependsOnLanguage(request.src));
    if (!previous || isOther) {
      this.#stop(true);
      if (request.feed) this.#loader.give(request.feed);
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
    return this.#start(isAgain ? { maxAge: 0 } : {});
  }

  /**
   * Reads further pages until `isEnough`. Settles like `load`; asked again meanwhile, it is the same.
   *
   * @param isAsked the reader wants it, so that it is no load to be told of
   */
  async loadMore(isAsked = false): Promise<void> {
    await this.#loader.more(isAsked);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Shows what waits. */
  showWaiting(): void {
    this.#loader.showWaiting();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#isBroken) void this.#start(this.#reading);
    else if (this.#isOwed) this.#schedule();
    this.#isBroken = false;
    this.#retryWhenOnline();
    if (this.#announcements.length) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one task: wait whether it comes back.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isBroken ||= this.#loader.isReading;
      this.#isOwed ||= this.#visibility.isWaiting;
      this.#stop(false);
    });
  }

  hostUpdated(): void {
    this.tell();
  }

  /** Tells what is to be told of what is shown by now. */
  tell(): void {
    if (!this.#config.isReady() || !this.#host.isConnected) return;
    const announcements = this.#announcements;
    this.#announcements = [];
    for (const announce of announcements) announce();
  }

  /** Frameworks give an equal one with each render. */
  #isOtherFeed(feed: JsonFeed | undefined): boolean {
    const before = this.#given;
    try {
      this.#given = feed ? toJson(feed) : '';
    } catch {
      this.#given = '';
    }
    return !this.#given || this.#given !== before;
  }

  #schedule(): void {
    this.#visibility.cancel();
    const { feed, loading } = this.#request ?? {};
    this.#isOwed = !this.#host.isConnected && !feed;
    if (feed || this.#isOwed || !loading || loading === 'manual') return;
    if (loading === 'eager') void this.#start({});
    else this.#visibility.whenNear(() => void this.#start({}));
  }

  async #start(reading: Reading): Promise<void> {
    this.#visibility.cancel();
    this.#awaitsLine = false;
    this.#reading = reading;
    const { src = '', feed, language = '' } = this.#request ?? {};
    if (!feed) await this.#loader.load(src, this.#host.baseURI, language, reading);
    await this.#host.updateComplete;
  }

  /** A broken line often comes back: one more try then, without being asked. */
  #retryWhenOnline(): void {
    if (!this.#awaitsLine) return;
    const { signal } = this.#loader;
    // What is shown must not move now.
    const isQuiet = this.status === 'stale';
    const retry = () => void this.#start({ maxAge: 0, retries: 0, isQuiet });
    addEventListener('online', retry, { once: true, signal });
  }

  #announce(announcement: () => void): void {
    this.#announcements.push(announcement);
    this.#host.requestUpdate();
  }

  #stop(isOther: boolean): void {
    this.#visibility.cancel();
    this.#loader.stop(isOther);
    if (!isOther) return;
    this.#announcements = [];
    this.#isBroken = this.#awaitsLine = false;
  }
}
