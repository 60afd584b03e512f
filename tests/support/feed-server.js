/**
 * A real feed server with real faults, so that no test has to fake `fetch`. The browser's tests
 * steer it by addresses alone; `feed-server-client.ts` makes these and says what each part means.
 *
 * - `/feed?key=…` answers with the sample feed, `/bodies/<name>` with what was put there; both take
 *   the query parameters of `Answer`
 * - `POST /bodies/<name>`, `POST /release?key=…`, `POST /mend?key=…` and `GET /requests?key=…` are
 *   for the tests
 * - everything that `static-files.js` knows, unchanged
 *
 * It listens on two ports. Browsers open six connections to one; with the tests' own requests on
 * the other, hanging feeds cannot lock them out.
 */
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { constants as zlib, gzipSync } from 'node:zlib';
import { staticFile } from './static-files.js';

/** @import { AddressInfo } from 'node:net' */
/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */

/**
 * One request, as tests see it.
 *
 * @typedef {object} RequestRecord
 * @property {string} method
 * @property {string} path with its query
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {number} time milliseconds since the server started
 * @property {number} [status]
 * @property {number} bytesSent of the body, handed to the network
 * @property {boolean} ended whether the exchange is over
 * @property {boolean} aborted whether the client ended it
 */

/**
 * What is put under a name.
 *
 * @typedef {object} Body
 * @property {Buffer} bytes
 * @property {string} type
 * @property {number} status
 * @property {Record<string, string | string[]>} headers a list is sent as several lines
 */

/**
 * One answer that is under way.
 *
 * @typedef {object} Exchange
 * @property {URLSearchParams} query
 * @property {string} key
 * @property {Body} body
 * @property {ServerResponse} response
 * @property {RequestRecord} record
 * @property {Promise<false>} closed settles when the exchange is over
 */

const MEBIBYTE = 1024 * 1024;
/** How long a test may wait for requests that do not come. */
const LONGEST_WAIT = 8000;
/** Pause of a slow drip, in milliseconds a byte. */
const DRIP = 5;

/**
 * Answers that this server broke off itself.
 *
 * @type {WeakSet<ServerResponse>}
 */
const broken = new WeakSet();

/** @type {Record<string, (exchange: Exchange) => void | Promise<void>>} */
const FAULTS = {
  'no-cors': (exchange) => {
    exchange.response.removeHeader('access-control-allow-origin');
    return sendWhole(exchange);
  },
  'hang-headers': () => {},
  'hang-body': async (exchange) => {
    await sendHalf(exchange);
  },
  reset: ({ response }) => breakOff(response),
  'reset-body': async (exchange) => {
    await sendHalf(exchange);
    breakOff(exchange.response);
  },
  drip: async (exchange) => {
    writeHead(exchange);
    for (const byte of exchange.body.bytes) {
      if (!(await send(exchange, Buffer.of(byte)))) return;
      await setTimeout(DRIP);
    }
    exchange.response.end();
  },
  'not-json': (exchange) => sendText(exchange, '{"version": "https://jsonfeed.org/version/1.1",'),
  'not-feed': (exchange) => sendText(exchange, '{"posts": []}'),
  empty: (exchange) => sendText(exchange, ''),
  html: (exchange) => sendText(exchange, '<!doctype html><title>Not found</title>', 'text/html'),
  huge: async (exchange) => {
    writeHead(exchange);
    const blanks = Buffer.alloc(64 * 1024, ' ');
    for (let left = numberOf(exchange, 'bytes', 50 * MEBIBYTE); left > 0; left -= blanks.length) {
      if (!(await send(exchange, blanks.subarray(0, left)))) return;
      // A line without delay would have brought most of it before the browser can refuse it.
      await setTimeout(1);
    }
    exchange.response.end(exchange.body.bytes);
  },
  'huge-gzip': (exchange) => {
    const blanks = Buffer.alloc(numberOf(exchange, 'bytes', 50 * MEBIBYTE), ' ');
    exchange.response.setHeader('content-encoding', 'gzip');
    return sendBytes(exchange, gzipSync(Buffer.concat([blanks, exchange.body.bytes])));
  },
  'corrupt-gzip': (exchange) => {
    const { bytes } = exchange.body;
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    const whole = gzipSync(half, { finishFlush: zlib.Z_SYNC_FLUSH });
    exchange.response.setHeader('content-encoding', 'gzip');
    // After a flush comes a block, and there is none of this kind.
    return sendBytes(exchange, Buffer.concat([whole, Buffer.of(0xff, 0xff, 0xff)]));
  },
  redirect: (exchange) => {
    const { query, key, response, record } = exchange;
    const left = numberOf(exchange, 'hops', 1) - 1;
    const next = new URLSearchParams(query);
    next.set('hops', String(left));
    const target = left > 0 ? `/feed?${next}` : (query.get('to') ?? `/bodies/${key}`);
    response.writeHead((record.status = 302), { location: target }).end();
  },
  'redirect-loop': ({ response, record }) => {
    response.writeHead((record.status = 302), { location: record.path }).end();
  },
};

/**
 * Starts the server on free ports of the loopback interface.
 *
 * @param {string} root the checkout
 */
export async function startFeedServer(root) {
  const feedServer = new FeedServer(root);
  /** @type {(request: IncomingMessage, response: ServerResponse) => void} */
  const answer = (request, response) => {
    feedServer.answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error('[feed server]', request.url, error);
      response.destroy();
    });
  };
  const servers = [createServer(answer), createServer(answer)];
  const [feedOrigin = '', controlOrigin = ''] = await Promise.all(servers.map(listen));
  return {
    feedOrigin,
    controlOrigin,
    stop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** @param {Server} server */
async function listen(server) {
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
}

class FeedServer {
  #root;
  #start = performance.now();
  /** @type {Map<string, RequestRecord[]>} */
  #records = new Map();
  /** @type {Map<string, Body>} */
  #bodies = new Map();
  /**
   * Keys whose faults are over.
   *
   * @type {Set<string | null>}
   */
  #mended = new Set();
  /** Says `change` when a record has changed, `release <key>` when held answers may go. */
  #events = new EventEmitter().setMaxListeners(0);

  /** @param {string} root */
  constructor(root) {
    this.#root = root;
  }

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async answer(request, response) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('access-control-allow-origin', '*');
    const [, first, name = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (first === 'requests') return this.#sendRecords(url.searchParams, response);
    if (first === 'release') {
      this.#events.emit(`release ${url.searchParams.get('key')}`);
      return void response.end();
    }
    if (first === 'mend') {
      this.#mended.add(url.searchParams.get('key'));
      return void response.end();
    }
    if (first === 'bodies' && request.method === 'POST') {
      this.#bodies.set(name, await readBody(request, url.searchParams));
      return void response.end();
    }
    if (first === 'feed' || first === 'bodies') return this.#sendFeed(name, url, request, response);
    return this.#sendFile(url.pathname, response);
  }

  /**
   * @param {string} name
   * @param {URL} url
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async #sendFeed(name, url, request, response) {
    const query = url.searchParams;
    const key = query.get('key') ?? name;
    const body = await this.#bodyOf(name || (query.get('body') ?? key));
    // From here to the listener for `release` nothing is awaited: who has seen the request may
    // release it.
    const record = this.#record(key, request, response);
    const closed = once(response, 'close').then(() => /** @type {const} */ (false));
    const exchange = { query, key, body, response, record, closed };
    setHeaders(exchange);
    const count = this.#records.get(key)?.length ?? 0;
    const after = Number(query.get('after') ?? 0);
    const isFaulty =
      !this.#mended.has(key) &&
      count > after &&
      count <= after + Number(query.get('times') ?? Infinity);
    if (isFaulty && query.has('status')) {
      return sendText(
        exchange,
        'An error of the server.',
        'text/plain',
        Number(query.get('status')),
      );
    }
    const fault = isFaulty ? query.get('fault') : null;
    if (fault === 'hold') {
      await once(this.#events, `release ${key}`);
      return sendWhole(exchange);
    }
    const etag = query.get('etag');
    if (fault === null && etag !== null && request.headers['if-none-match'] === etag) {
      return void response.writeHead((record.status = 304)).end();
    }
    if (fault !== null && !FAULTS[fault]) throw new Error(`unknown fault ${fault}`);
    return (FAULTS[fault ?? ''] ?? sendWhole)(exchange);
  }

  /**
   * @param {string} key
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  #record(key, request, response) {
    /** @type {RequestRecord} */
    const record = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      time: performance.now() - this.#start,
      bytesSent: 0,
      ended: false,
      aborted: false,
    };
    const records = this.#records.get(key);
    if (records) records.push(record);
    else this.#records.set(key, [record]);
    response.on('close', () => {
      record.ended = true;
      record.aborted = !response.writableFinished && !broken.has(response);
      this.#events.emit('change');
    });
    this.#events.emit('change');
    return record;
  }

  /**
   * @param {string} name
   * @returns {Promise<Body>}
   */
  async #bodyOf(name) {
    const body = this.#bodies.get(name);
    if (body) return body;
    const bytes = await readFile(join(this.#root, 'demo/feeds/feed.en.json'));
    return { bytes, type: 'application/feed+json', status: 200, headers: {} };
  }

  /**
   * Answers when as many requests have come and ended as the test waits for.
   *
   * @param {URLSearchParams} query
   * @param {ServerResponse} response
   */
  async #sendRecords(query, response) {
    const deadline = AbortSignal.timeout(LONGEST_WAIT);
    const records = () => this.#records.get(query.get('key') ?? '') ?? [];
    const isComplete = () =>
      records().length >= Number(query.get('arrived') ?? 0) &&
      records().filter(({ ended }) => ended).length >= Number(query.get('ended') ?? 0);
    while (!isComplete() && !deadline.aborted) {
      await once(this.#events, 'change', { signal: deadline }).catch(() => {});
    }
    response.statusCode = isComplete() ? 200 : 504;
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify(records()));
  }

  /**
   * @param {string} pathname
   * @param {ServerResponse} response
   */
  async #sendFile(pathname, response) {
    const file = await staticFile(this.#root, pathname);
    // Browsers ask for an icon by themselves and report a 404 in the page's console.
    if (!file) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('content-type', file.type);
    response.end(file.body);
  }
}

/**
 * @param {IncomingMessage} request
 * @param {URLSearchParams} query
 * @returns {Promise<Body>}
 */
async function readBody(request, query) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    bytes: Buffer.concat(chunks),
    type: query.get('type') ?? 'application/feed+json',
    status: Number(query.get('status') ?? 200),
    headers: JSON.parse(query.get('headers') ?? '{}'),
  };
}

/** @param {Exchange} exchange */
function setHeaders({ query, body, response }) {
  response.setHeader('content-type', body.type);
  for (const [name, value] of Object.entries(body.headers)) response.setHeader(name, value);
  for (const name of ['cache-control', 'retry-after', 'etag', 'access-control-expose-headers']) {
    const value = query.get(name);
    if (value !== null) response.setHeader(name, value);
  }
}

/**
 * @param {Exchange} exchange
 * @param {number} [status]
 */
function writeHead({ body, response, record }, status = body.status) {
  record.status = status;
  response.writeHead(status);
}

/** @param {Exchange} exchange */
function sendWhole(exchange) {
  return sendBytes(exchange, exchange.body.bytes);
}

/**
 * @param {Exchange} exchange
 * @param {string} text
 * @param {string} [type]
 * @param {number} [status]
 */
function sendText(exchange, text, type = 'application/feed+json', status = 200) {
  exchange.response.setHeader('content-type', type);
  return sendBytes(exchange, Buffer.from(text), status);
}

/**
 * @param {Exchange} exchange
 * @param {Buffer} bytes
 * @param {number} [status]
 */
async function sendBytes(exchange, bytes, status) {
  exchange.response.setHeader('content-length', bytes.length);
  writeHead(exchange, status);
  if (bytes.length) await send(exchange, bytes);
  exchange.response.end();
}

/** @param {Exchange} exchange */
async function sendHalf(exchange) {
  const { body, response } = exchange;
  response.setHeader('content-length', body.bytes.length);
  writeHead(exchange);
  await send(exchange, body.bytes.subarray(0, Math.floor(body.bytes.length / 2)));
}

/**
 * Waits until the network has taken the bytes, so that what is counted was wanted.
 *
 * @param {Exchange} exchange
 * @param {Buffer} bytes
 * @returns {Promise<boolean>} whether the client is still there
 */
function send({ response, record, closed }, bytes) {
  if (response.destroyed) return closed;
  /** @type {Promise<boolean>} */
  const written = new Promise((resolve) => {
    response.write(bytes, (error) => {
      if (!error) record.bytesSent += bytes.length;
      resolve(!error);
    });
  });
  return Promise.race([written, closed]);
}

/**
 * Resets the connection: a broken transfer, not an end.
 *
 * @param {ServerResponse} response
 */
function breakOff(response) {
  broken.add(response);
  response.socket?.resetAndDestroy();
}

/**
 * @param {Exchange} exchange
 * @param {string} name
 * @param {number} fallback
 */
function numberOf({ query }, name, fallback) {
  return Number(query.get(name) ?? fallback);
}
