import { anySignal } from './any-signal.js';
import { FeedError } from './errors.js';

/** Bounds and cache mode of one try. */
export interface RequestOptions {
  /** Aborts the try; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Milliseconds for the whole try, body included. */
  timeout: number;
  /** Bytes after decompression at which reading stops. */
  maxBytes: number;
  cache: RequestCache;
}

/** The text of an answer and the address it came from, after redirects. */
export interface TextResponse {
  url: string;
  text: string;
}

/**
 * One try to read an address as UTF-8 text. Sends no header that would cause a CORS preflight, no
 * referrer, and cookies to the same origin only.
 *
 * @throws {FeedError} `network`, `timeout`, `http` or `too-large`
 */
export async function requestText(url: string, options: RequestOptions): Promise<TextResponse> {
  const timeout = AbortSignal.timeout(options.timeout);
  const signal = anySignal([options.signal, timeout]);
  try {
    const response = await fetch(url, {
      cache: options.cache,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      throw httpError(url, response);
    }
    return { url: response.url || url, text: await readText(url, response, options.maxBytes) };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    options.signal.throwIfAborted();
    if (timeout.aborted) {
      throw new FeedError('timeout', `no complete answer within ${options.timeout / 1000} s`, {
        url,
        cause: error,
      });
    }
    throw new FeedError(
      'network',
      'could not be read: the server is unreachable, the transfer broke, or the answer lacks the ' +
        'header Access-Control-Allow-Origin (CORS)',
      { url, cause: error },
    );
  }
}

/** Reads the body piece by piece, so that a feed over the bound is stopped, not swallowed. */
async function readText(url: string, response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  // A page's own `fetch` may answer with something that has no stream.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      throw new FeedError('too-large', `is larger than ${maxBytes / 1024 / 1024} MiB`, { url });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function httpError(url: string, response: Response): FeedError {
  const { status } = response;
  const retryAfter = parseRetryAfter(response.headers.get('retry-after'));
  return new FeedError('http', `the server answered ${status}`, { url, status, retryAfter });
}

/**
 * @returns milliseconds to wait
 * @see RFC 9110, section 10.2.3
 */
function parseRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : NaN;
  const wait = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
