/** What tests in the browser need of the feed server: addresses, bodies, and what it has seen. */
import { controlOrigin, feedOrigin } from './feed-origin.js';

/**
 * What is wrong with an answer:
 * `no-cors` no `Access-Control-Allow-Origin` · `hold` nothing until `release()` · `hang-headers`
 * nothing ever · `hang-body` half a body · `reset` connection reset before headers · `reset-body`
 * after half a body · `drip` a byte every 5 ms · `not-json` cut JSON · `not-feed` JSON but no feed ·
 * `empty` · `html` a page with status 200 · `huge` blanks (50 MiB or `bytes`), then the feed ·
 * `huge-gzip` the same, small on the wire · `corrupt-gzip` · `redirect` (`hops` times, then `to`) ·
 * `redirect-loop`.
 */
export type FeedFault =
  | 'no-cors'
  | 'hold'
  | 'hang-headers'
  | 'hang-body'
  | 'reset'
  | 'reset-body'
  | 'drip'
  | 'not-json'
  | 'not-feed'
  | 'empty'
  | 'html'
  | 'huge'
  | 'huge-gzip'
  | 'corrupt-gzip'
  | 'redirect'
  | 'redirect-loop';

/** How an address answers; without anything: at once, 200, with CORS, without cache headers. */
export interface FeedAnswer {
  /** Under what its requests are counted; a body put there with `publish` is what it sends. */
  key?: string;
  fault?: FeedFault;
  /** Answers with this status instead of the feed. */
  status?: number;
  /** The first so many requests are answered well; then come fault and status. */
  after?: number;
  /** Only so many requests get fault or status; then all is well. */
  times?: number;
  /** Name of another body than the key's; without either it is the sample feed. */
  body?: string;
  /** Seconds or a date; cross-origin it is hidden unless exposed. */
  retryAfter?: number | string;
  exposeHeaders?: string;
  cacheControl?: string;
  /** Answers 304 to a request that has it. */
  etag?: string;
  /** For `redirect`. */
  hops?: number;
  /** For `redirect`: an absolute address or one on the server. */
  to?: string;
  /** For `huge`. */
  bytes?: number;
  /** The same server under another name is another origin. */
  host?: '127.0.0.1' | 'localhost';
}

/** A request as the server saw it. */
export interface FeedRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string | undefined>;
  /** Milliseconds since the server started. */
  time: number;
  status?: number;
  /** Bytes of the body that the network has taken. */
  bytesSent: number;
  ended: boolean;
  /** Whether the browser ended it. */
  aborted: boolean;
}

/** A name that no other test uses. */
export function uniqueKey(): string {
  return crypto.randomUUID();
}

/** An address on the feed server that answers as described. */
export function feedUrl(answer: FeedAnswer = {}): string {
  const { host = '127.0.0.1', retryAfter, exposeHeaders, cacheControl, ...rest } = answer;
  const url = new URL('/feed', feedOrigin);
  url.hostname = host;
  const query = {
    key: uniqueKey(),
    ...rest,
    'retry-after': retryAfter,
    'access-control-expose-headers': exposeHeaders,
    'cache-control': cacheControl,
  };
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/**
 * Any other address on the feed server: `/cases/<file>`, `/demo/<file>`, `/dist/<file>`, all as they
 * lie in the checkout, and `/bodies/<name>`. It is another origin than the test page.
 */
export function serverUrl(path: string): string {
  return new URL(path, feedOrigin).href;
}

/**
 * Puts a body on the server, in place of an earlier one of that name: an object as JSON, text as it
 * is.
 *
 * @param name a key, or any name for an address of its own; may have slashes
 * @returns its own address; `feedUrl({ key: name })` sends it too
 */
export async function publish(
  name: string,
  body: unknown,
  answer: {
    type?: string;
    status?: number;
    headers?: Record<string, string | readonly string[]>;
  } = {},
): Promise<string> {
  const url = new URL(`/bodies/${name}`, controlOrigin);
  if (answer.type !== undefined) url.searchParams.set('type', answer.type);
  if (answer.status !== undefined) url.searchParams.set('status', String(answer.status));
  if (answer.headers) url.searchParams.set('headers', JSON.stringify(answer.headers));
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  // A blob without a type causes no preflight, and the server takes any bytes.
  const blob = new Blob([isRaw ? (body as BlobPart) : JSON.stringify(body)]);
  await ask(url, { method: 'POST', body: blob });
  return serverUrl(url.pathname);
}

/** Lets all answers go that `fault: 'hold'` holds back for the key at this moment. */
export async function release(key: string): Promise<void> {
  await ask(new URL(`/release?key=${encodeURIComponent(key)}`, controlOrigin), { method: 'POST' });
}

/** Ends the faults of a key: from now on it answers well. */
export async function mend(key: string): Promise<void> {
  await ask(new URL(`/mend?key=${encodeURIComponent(key)}`, controlOrigin), { method: 'POST' });
}

/**
 * The requests for a key so far, oldest first. A body's own address counts under its name.
 *
 * @param until waits until so many have arrived or ended, and fails when they do not
 */
export async function requestsOf(
  key: string,
  until: { arrived?: number; ended?: number } = {},
): Promise<FeedRequest[]> {
  const url = new URL('/requests', controlOrigin);
  url.searchParams.set('key', key);
  for (const [name, count] of Object.entries(until)) url.searchParams.set(name, String(count));
  const response = await ask(url);
  const requests = (await response.json()) as FeedRequest[];
  if (response.ok) return requests;
  throw new Error(`waited for ${JSON.stringify(until)}, saw ${JSON.stringify(requests)}`);
}

async function ask(url: URL, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { cache: 'no-store', ...init });
}
