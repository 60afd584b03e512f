import { anySignal } from './any-signal.js';
import { FeedError } from './errors.js';
import { parseFeed, type FeedDocument } from './parse.js';
import { requestText, type TextResponse } from './request.js';

/** One page of a feed, as it came. */
export interface FeedPage {
  /** The address asked for. */
  requestUrl: string;
  /** The address that answered, after redirects: the base of relative addresses. */
  url: string;
  /** The text as received; two pages are the same when their texts are. */
  text: string;
  document: FeedDocument;
  /** `cache`: the server could not be read, this is the browser's last copy. */
  source: 'network' | 'cache';
  /** Why the server could not be read, for a last copy. */
  error?: FeedError;
}

/** Bounds of the client; times in milliseconds, size in bytes. */
export interface FeedClientOptions {
  /** For one try, body included. */
  timeout: number;
  /** For everything that one load may take: tries, waits, last copy. */
  budget: number;
  /** Tries after the first. */
  retries: number;
  /** First wait between tries; it doubles, with jitter. */
  backoff: number;
  /** Longest `Retry-After` that is waited for. */
  maxRetryAfter: number;
  /** Most bytes read of one page. */
  maxBytes: number;
}

const DEFAULTS: FeedClientOptions = {
  timeout: 10_000,
  budget: 30_000,
  retries: 2,
  backoff: 500,
  maxRetryAfter: 10_000,
  maxBytes: 8 * 1024 * 1024,
};

/** Who asks and how. */
export interface LoadOptions {
  /** Aborted when the asker is gone; with the last asker goes the request and the page. */
  signal: AbortSignal;
  /**
   * Milliseconds for which a page is good; an older one is asked for anew, past the HTTP cache.
   * Without it, a page that somebody still holds is good.
   */
  maxAge?: number | undefined;
  /** The moment of `performance.now()` at which it ends; by default the client's budget from now. */
  until?: number;
  /** Tries after the first; the client's own number by default. */
  retries?: number | undefined;
}

interface Entry {
  page: Promise<FeedPage>;
  controller: AbortController;
  askers: number;
  /** When the page came, in milliseconds since 1970; `undefined` while it is on its way. */
  arrivedAt?: number;
}

/**
 * Reads feed pages. However many ask for an address, there is one request for it, and its page is
 * kept as long as somebody who asked is still there. Stores nothing itself; the last copy it falls
 * back to is the browser's HTTP cache.
 */
export class FeedClient {
  readonly #options: FeedClientOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(options: Partial<FeedClientOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /**
   * @param url absolute `http(s)` address of a page
   * @throws {FeedError} every code but `config`, `not-found` and `policy`
   * @throws the signal's reason, once every asker is gone
   */
  load(url: string, options: LoadOptions): Promise<FeedPage> {
    const { signal, maxAge } = options;
    if (signal.aborted) return Promise.reject(signal.reason);
    let entry = this.#entries.get(url);
    if (!entry || isOlder(entry, maxAge)) {
      entry = this.#open(url, options);
    }
    this.#join(url, entry, signal);
    return entry.page;
  }

  /** The moment of `performance.now()` at which what begins now has to end. */
  get deadline(): number {
    return performance.now() + this.#options.budget;
  }

  #open(url: string, options: LoadOptions): Entry {
    const controller = new AbortController();
    const page = this.#read(url, { ...options, signal: controller.signal });
    const entry: Entry = { page, controller, askers: 0 };
    this.#entries.set(url, entry);
    page.then(
      () => (entry.arrivedAt = Date.now()),
      () => this.#close(url, entry),
    );
    return entry;
  }

  #join(url: string, entry: Entry, signal: AbortSignal): void {
    entry.askers++;
    const leave = () => {
      if (--entry.askers > 0) return;
      this.#close(url, entry);
      entry.controller.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
  }

  #close(url: string, entry: Entry): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
  }

  async #read(url: string, options: LoadOptions): Promise<FeedPage> {
    const { signal: asked, until = this.deadline } = options;
    const end = AbortSignal.timeout(Math.max(Math.ceil(until - performance.now()), 0));
    const signal = anySignal([asked, end]);
    try {
      return toPage(url, 'network', await this.#tries(url, { ...options, signal }));
    } catch (error) {
      if (asked.aborted) throw error;
      const failure = end.aborted ? overBudget(url, this.#options.budget) : (error as FeedError);
      const copy = await this.#lastCopy(url, failure, signal);
      if (!copy) throw failure;
      return copy;
    }
  }

  async #tries(url: string, options: LoadOptions): Promise<TextResponse> {
    const { backoff, maxRetryAfter } = this.#options;
    const { signal, maxAge, retries = this.#options.retries } = options;
    const cache = maxAge === undefined ? 'default' : 'no-cache';
    for (let tried = 0; ; tried++) {
      try {
        return await this.#try(url, cache, signal);
      } catch (error) {
        if (!(error instanceof FeedError) || !error.isTransient) throw error;
        const wait = error.retryAfter ?? backoff * 2 ** tried * (0.5 + Math.random());
        if (tried >= retries || wait > maxRetryAfter || isOffline()) throw error;
        await delay(wait, signal);
      }
    }
  }

  #try(url: string, cache: RequestCache, signal: AbortSignal): Promise<TextResponse> {
    const { timeout, maxBytes } = this.#options;
    return requestText(url, { signal, timeout, maxBytes, cache });
  }

  /** The browser's expired copy is better than nothing when the server does not answer. */
  async #lastCopy(
    url: string,
    error: FeedError,
    signal: AbortSignal,
  ): Promise<FeedPage | undefined> {
    if (signal.aborted || !(error.isTransient || error.code === 'timeout')) return undefined;
    try {
      return { ...toPage(url, 'cache', await this.#try(url, 'force-cache', signal)), error };
    } catch {
      return undefined;
    }
  }
}

function isOlder({ arrivedAt }: Entry, maxAge = Infinity): boolean {
  return arrivedAt !== undefined && Date.now() - arrivedAt >= maxAge;
}

function toPage(
  requestUrl: string,
  source: FeedPage['source'],
  { url, text }: TextResponse,
): FeedPage {
  return { requestUrl, url, text, source, document: parseFeed(text, requestUrl) };
}

function overBudget(url: string, budget: number): FeedError {
  return new FeedError('timeout', `no complete answer within ${budget / 1000} s`, { url });
}

/** Only a clear "no" counts; Node has no say in it. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
