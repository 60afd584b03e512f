/** A real server on this machine that serves what it is given as a CDN would. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {'page' | 'script' | 'style' | 'feed' | 'picture'} Kind what the bytes count as */
/** @typedef {{ kind: Kind, body: string | Buffer }} Resource */
/** @typedef {Readonly<Record<string, Resource>>} Resources by path; the query does not count */
/** @typedef {{ path: string, kind: Kind, bytes: number }} Answer `bytes` of the body as sent */
/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** @type {Record<Kind, { type: string, caching: string }>} */
const HEADERS = {
  page: { type: 'text/html; charset=utf-8', caching: 'no-cache' },
  script: { type: 'text/javascript; charset=utf-8', caching: 'public, max-age=3600' },
  style: { type: 'text/css; charset=utf-8', caching: 'public, max-age=3600' },
  feed: { type: 'application/json; charset=utf-8', caching: 'public, max-age=300' },
  picture: { type: 'image/png', caching: 'public, max-age=3600' },
};

/** Files of a release are compressed once, as well as can be; feeds each time they change. */
const BROTLI_QUALITY = { release: 11, feed: 5 };

/** Makes what is sent of a resource, each once. */
class Packer {
  /** @type {Map<string | Buffer, { packed: Buffer, tag: string }>} */
  #packed = new Map();

  /** @param {Resource} resource */
  pack({ kind, body }) {
    const known = this.#packed.get(body);
    if (known) return known;
    const plain = Buffer.from(body);
    const quality = kind === 'feed' ? BROTLI_QUALITY.feed : BROTLI_QUALITY.release;
    const packed =
      kind === 'picture'
        ? plain
        : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    const made = { packed, tag: `"${createHash('sha256').update(plain).digest('base64url')}"` };
    this.#packed.set(body, made);
    return made;
  }
}

/** Serves on a port of its own on loopback until it is closed. */
export async function startServer() {
  const packer = new Packer();
  /** @type {Resources} */
  let resources = {};
  /** @type {Answer[]} */
  let answers = [];

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const resource = Object.hasOwn(resources, path) ? resources[path] : undefined;
    if (!resource) {
      console.warn(`bench: nothing is served at ${path}`);
      response.writeHead(404).end();
      return;
    }
    const { packed, tag } = packer.pack(resource);
    const { type, caching } = HEADERS[resource.kind];
    const headers = {
      ETag: tag,
      'Cache-Control': caching,
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Encoding',
    };
    const isKnown = request.headers['if-none-match'] === tag;
    answers.push({ path, kind: resource.kind, bytes: isKnown ? 0 : packed.length });
    if (isKnown) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': path.endsWith('.xml') ? 'application/xml; charset=utf-8' : type,
      'Content-Length': packed.length,
      ...(resource.kind === 'picture' ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(packed);
  });
  // Longer than any visit: a new connection would cost one of them a round trip.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    /**
     * Serves these and no others, compressed beforehand.
     *
     * @param {Resources} next
     */
    serve(next) {
      for (const resource of Object.values(next)) packer.pack(resource);
      resources = next;
    },
    /** What was answered since the last time this was asked. */
    takeAnswers() {
      const taken = answers;
      answers = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
