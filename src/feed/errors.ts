/**
 * What went wrong with a feed, as `ichei-error` tells it:
 * `config` no usable address · `network` broken transfer, CORS, offline · `timeout` too slow ·
 * `http` not 2xx · `too-large` over the size bound · `parse` no JSON · `format` JSON but no feed ·
 * `not-found` the item is not in the feed · `policy` the page's Trusted Types refused.
 */
export type FeedErrorCode =
  | 'config'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'parse'
  | 'format'
  | 'not-found'
  | 'policy';

/** Where an error happened. */
export interface FeedErrorContext {
  /** The address concerned. */
  url?: string | undefined;
  /** HTTP status, for `http`. */
  status?: number | undefined;
  /** Milliseconds the server asked to wait, where it said so readably. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** An error with a code that a host page can act on; the message says what to do. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly url?: string;
  readonly status?: number;
  /** Milliseconds after which the server would answer again. */
  readonly retryAfter?: number;

  constructor(code: FeedErrorCode, message: string, context: FeedErrorContext = {}) {
    super(message, { cause: context.cause });
    this.code = code;
    if (context.url !== undefined) this.url = context.url;
    if (context.status !== undefined) this.status = context.status;
    if (context.retryAfter !== undefined) this.retryAfter = context.retryAfter;
  }

  /** By definition: where a page froze the built-ins, assigning to an inherited name throws. */
  override get name(): string {
    return 'FeedError';
  }

  /** Whether the same request may succeed a little later: broken network, 429 and 5xx. */
  get isTransient(): boolean {
    return this.code === 'network' || this.status === 429 || (this.status ?? 0) >= 500;
  }
}
