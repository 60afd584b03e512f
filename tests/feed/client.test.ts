import { expect } from 'chai';
import { FeedClient, type FeedClientOptions } from '../../src/feed/client.js';
import {
  feedUrl,
  publish,
  release,
  requestsOf,
  uniqueKey,
  type FeedAnswer,
} from '../support/feed-server-client.js';
import { setOffline } from '../support/commands.js';
import { hurryWaits } from '../support/fast-clock.js';
import { IS_FIREFOX } from '../support/engine.js';
import { feedOf } from '../support/feeds.js';
import { needsHttpCache } from '../support/http-cache.js';
import { feedErrorOf, rejectionOf } from '../support/rejection.js';
import { needs } from '../support/skip.js';

/** Waits are short; whatever hangs fails soon. */
const QUICK: Partial<FeedClientOptions> = { timeout: 3000, budget: 8000, backoff: 5 };

// What it makes of each fault of a network is in `networks.test.ts`.
describe('FeedClient', () => {
  let client: FeedClient;
  let asker: AbortController;
  let key: string;

  beforeEach(() => {
    client = new FeedClient(QUICK);
    asker = new AbortController();
    key = uniqueKey();
  });

  afterEach(() => {
    asker.abort();
  });

  function load(answer: FeedAnswer, options: { maxAge?: number } = {}) {
    return client.load(feedUrl({ key, ...answer }), { signal: asker.signal, ...options });
  }

  describe('when the server answers', () => {
    it('gives the feed with its address and text', async () => {
      await publish(key, feedOf(['One', 'Two']));
      const url = feedUrl({ key });

      const page = await client.load(url, { signal: asker.signal });

      expect(page).to.include({ requestUrl: url, url, source: 'network' });
      expect(page.error).to.equal(undefined);
      expect(JSON.parse(page.text)).to.deep.equal(feedOf(['One', 'Two']));
      expect(page.document.items).to.have.length(2);
    });

    it('asks without preflight, referrer and cookies', async () => {
      await load({});

      const requests = await requestsOf(key, { ended: 1 });

      expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
      expect(requests[0]?.headers).not.to.have.any.keys('referer', 'cookie', 'cache-control');
    });

    it('decodes UTF-8 that is cut anywhere between pieces', async () => {
      await publish(key, feedOf(['国际高等教育创新中心 🎓']));

      const { document } = await load({ fault: 'drip' });

      expect(document.items).to.deep.include({ id: '1', title: '国际高等教育创新中心 🎓' });
    });

    it('gives the address after redirects as base', async () => {
      const target = await publish(`${key}/moved/feed.json`, feedOf(['One']));
      const url = feedUrl({ key, fault: 'redirect', hops: 3, to: target });

      const page = await client.load(url, { signal: asker.signal });

      expect(page).to.include({ requestUrl: url, url: target });
      expect(await requestsOf(key)).to.have.length(3);
    });

    it('reads compressed feeds up to the bound', async () => {
      client = new FeedClient({ ...QUICK, maxBytes: 200_000 });

      const { document } = await load({ fault: 'huge-gzip', bytes: 100_000 });

      expect(document.items).not.to.have.length(0);
    });
  });

  describe('when it cannot be read', () => {
    it('says network when no server is there', async () => {
      const error = await feedErrorOf(
        client.load('http://127.0.0.1:9/feed.json', { signal: asker.signal }),
      );

      expect(error).to.include({ code: 'network' });
    });

    it('says network for a connection that is reset at once', async () => {
      expect(await feedErrorOf(load({ fault: 'reset' }))).to.include({ code: 'network' });
    });

    it('names the missing header and the address in what it says of the network', async () => {
      const error = await feedErrorOf(load({ fault: 'no-cors' }));

      expect(error.message).to.include('Access-Control-Allow-Origin').and.to.include('CORS');
    });

    it('keeps no failure: who asks again is answered anew', async () => {
      const url = feedUrl({ key, status: 404, times: 1 });
      await feedErrorOf(client.load(url, { signal: asker.signal }));

      const page = await client.load(url, { signal: asker.signal });

      expect(page.source).to.equal('network');
    });
  });

  describe('when the server is slow', () => {
    it('stops what is under way when the budget is used up', async () => {
      client = new FeedClient({ ...QUICK, timeout: 60_000, budget: 400 });

      const error = await feedErrorOf(load({ fault: 'hang-body' }));

      expect(error).to.include({ code: 'timeout' });
      expect(error.message).to.include('0.4 s');
      const requests = await requestsOf(key, { ended: 1 });
      expect(requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
    });

    it('stops what is under way although memory was collected meanwhile', async () => {
      client = new FeedClient({ ...QUICK, timeout: 60_000, budget: 400 });
      let isOver = false;

      const failing = feedErrorOf(load({ fault: 'hang-body' })).finally(() => (isOver = true));
      while (!isOver) {
        Array.from({ length: 100_000 }, (_, index) => ({ index }));
        await new Promise((resolve) => setTimeout(resolve));
      }

      expect(await failing).to.include({ code: 'timeout' });
    });

    it('stops a wait between tries when the budget is used up', async () => {
      client = new FeedClient({ ...QUICK, backoff: 5000, budget: 400 });

      const error = await feedErrorOf(load({ status: 503 }));

      expect(error).to.include({ code: 'timeout' });
      expect(await requestsOf(key)).to.have.length(1);
    });
  });

  describe('when a failure passes', () => {
    it('waits as long as Retry-After says', async () => {
      // Its own first wait would be too long to be waited for.
      client = new FeedClient({ ...QUICK, backoff: 60_000 });

      await load({ status: 429, times: 1, retryAfter: 1, exposeHeaders: 'retry-after' });

      const [first, second] = await requestsOf(key, { ended: 2 });
      expect(second!.time - first!.time).to.be.within(990, 3000);
    });

    it('understands Retry-After as a date', async () => {
      client = new FeedClient({ ...QUICK, backoff: 60_000 });
      const past = new Date(Date.now() - 60_000).toUTCString();

      await load({ status: 503, times: 1, retryAfter: past, exposeHeaders: 'retry-after' });

      expect(await requestsOf(key, { ended: 2 })).to.have.length(2);
    });

    it('does not wait for a Retry-After over the bound', async () => {
      const error = await feedErrorOf(
        load({
          status: 429,
          retryAfter: 11,
          exposeHeaders: 'retry-after',
          cacheControl: 'no-store',
        }),
      );

      expect(error).to.include({ code: 'http', status: 429, retryAfter: 11_000 });
      // The second is the one for the last copy.
      expect(await requestsOf(key, { ended: 2 })).to.have.length(2);
    });

    it('waits by itself where Retry-After is hidden or senseless', async () => {
      const hidden = await load({ status: 429, times: 1, retryAfter: 11 });
      const other = uniqueKey();
      const senseless = await load({
        key: other,
        status: 429,
        times: 1,
        retryAfter: 'soon',
        exposeHeaders: 'retry-after',
      });

      expect([hidden.source, senseless.source]).to.deep.equal(['network', 'network']);
    });
  });

  describe('between tries', () => {
    it('waits longer each time, and no two clients equally long', async () => {
      const waits = hurryWaits();
      const clients = Array.from({ length: 3 }, () => new FeedClient({ ...QUICK, backoff: 100 }));

      for (const one of clients) {
        await one.load(feedUrl({ status: 503, times: 2 }), { signal: asker.signal });
      }

      expect(waits).to.have.length(6);
      expect(new Set(waits).size).to.equal(6);
      for (const [index, wait] of waits.entries()) {
        const middle = index % 2 ? 200 : 100;
        expect(wait).to.be.within(middle * 0.5, middle * 1.5);
      }
    });
  });

  describe('when the browser is offline', () => {
    afterEach(() => setOffline(false));

    it('does not try again', async () => {
      // A second try would wait longer than the test may take.
      client = new FeedClient({ timeout: 3000, backoff: 9000, budget: 30_000 });
      await setOffline(true);

      const error = await feedErrorOf(load({}));

      expect(error).to.include({ code: 'network' });
      await setOffline(false);
      expect(await requestsOf(key)).to.have.length(0);
    });
  });

  describe('when a feed is too large', () => {
    it('reads a feed of exactly that size', async () => {
      const body = JSON.stringify(feedOf(['One']));
      await publish(key, body);
      client = new FeedClient({ ...QUICK, maxBytes: body.length });

      expect((await load({})).document.items).to.have.length(1);
    });
  });

  // Chromium keeps a copy only while no part of another answer has come: an answer 429 or 5xx, a
  // broken one and one that was waited for in vain all replace it.
  describe('when it was read before and the server is gone now', () => {
    afterEach(() => setOffline(false));

    /** An expired copy, as the browser has it from an earlier visit. */
    const VISITED = { cacheControl: 'max-age=0', etag: '"1"', after: 1 };

    async function visitBefore(url: string): Promise<string> {
      const before = new AbortController();
      const { text } = await client.load(url, { signal: before.signal });
      before.abort();
      return text;
    }

    it('gives the last copy and says why', async () => {
      await needsHttpCache();
      const url = feedUrl({ key, ...VISITED, fault: 'reset' });
      const text = await visitBefore(url);

      const page = await client.load(url, { signal: asker.signal });

      expect(page).to.include({ source: 'cache', url, requestUrl: url, text });
      expect(page.error).to.include({ code: 'network', url });
    });

    it('gives the last copy when asked to revalidate', async () => {
      await needsHttpCache();
      const url = feedUrl({ key, ...VISITED, fault: 'reset' });
      await visitBefore(url);

      const page = await client.load(url, { signal: asker.signal, maxAge: 0 });

      expect(page.source).to.equal('cache');
    });

    it('gives the last copy offline', async () => {
      needs('a network whose emulated end leaves the cache', !IS_FIREFOX);
      const url = feedUrl({ key, ...VISITED });
      await visitBefore(url);
      await setOffline(true);

      const page = await client.load(url, { signal: asker.signal });

      expect(page.source).to.equal('cache');
      expect(page.error).to.include({ code: 'network', url });
    });

    it('asks the server again the next time', async () => {
      await needsHttpCache();
      const url = feedUrl({ key, ...VISITED, fault: 'reset' });
      await visitBefore(url);
      await client.load(url, { signal: asker.signal });
      const before = await requestsOf(key);

      const page = await client.load(url, { signal: asker.signal, maxAge: 0 });

      expect(page.source).to.equal('cache');
      expect(await requestsOf(key)).to.have.length.above(before.length);
    });

    it('gives none after 404: the feed is gone', async () => {
      const url = feedUrl({ key, ...VISITED, status: 404 });
      await visitBefore(url);

      const error = await feedErrorOf(client.load(url, { signal: asker.signal }));

      expect(error).to.include({ code: 'http', status: 404 });
      expect(await requestsOf(key)).to.have.length(2);
    });
  });

  describe('when several ask for one address', () => {
    it('makes one request and gives all the same page', async () => {
      const url = feedUrl({ key });

      const pages = await Promise.all(
        [1, 2, 3].map(() => client.load(url, { signal: asker.signal })),
      );

      expect(new Set(pages).size).to.equal(1);
      expect(await requestsOf(key, { ended: 1 })).to.have.length(1);
    });

    it('keeps the page for who comes later', async () => {
      const url = feedUrl({ key });
      const page = await client.load(url, { signal: asker.signal });

      expect(await client.load(url, { signal: asker.signal })).to.equal(page);
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('gives up the request with the last that asked', async () => {
      const url = feedUrl({ key, fault: 'hold' });
      const second = new AbortController();
      const first = rejectionOf(client.load(url, { signal: asker.signal }));
      const other = rejectionOf(client.load(url, { signal: second.signal }));
      await requestsOf(key, { arrived: 1 });

      asker.abort();
      second.abort();

      expect(await first).to.have.property('name', 'AbortError');
      expect(await other).to.have.property('name', 'AbortError');
      const requests = await requestsOf(key, { ended: 1 });
      expect(requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
    });

    it('tells the reason for which the last one left', async () => {
      const loading = rejectionOf(load({ fault: 'hold' }));
      await requestsOf(key, { arrived: 1 });

      asker.abort('removed');

      expect(await loading).to.equal('removed');
    });

    it('goes on while one is still there', async () => {
      const url = feedUrl({ key, fault: 'hold' });
      const second = new AbortController();
      const page = client.load(url, { signal: asker.signal });
      client.load(url, { signal: second.signal }).catch(() => {});
      await requestsOf(key, { arrived: 1 });

      second.abort();
      await release(key);

      expect((await page).source).to.equal('network');
      const requests = await requestsOf(key, { ended: 1 });
      expect(requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    });

    it('drops the page with the last that asked', async () => {
      const url = feedUrl({ key });
      await client.load(url, { signal: asker.signal });
      asker.abort();

      asker = new AbortController();
      await client.load(url, { signal: asker.signal });

      expect(await requestsOf(key, { ended: 2 })).to.have.length(2);
    });

    it('asks nothing for somebody who is already gone', async () => {
      asker.abort('removed');

      expect(await rejectionOf(load({}))).to.equal('removed');
      expect(await requestsOf(key)).to.have.length(0);
    });
  });

  describe('when it is to revalidate', () => {
    it('asks the server although the copy is fresh', async () => {
      await needsHttpCache();
      const url = feedUrl({ key, cacheControl: 'max-age=3600', etag: '"1"' });
      await client.load(url, { signal: asker.signal });

      const page = await client.load(url, { signal: asker.signal, maxAge: 0 });

      const [, second] = await requestsOf(key, { ended: 2 });
      expect(second).to.include({ status: 304 });
      expect(second?.headers['cache-control']).to.match(/max-age=0|no-cache/);
      expect(page.source).to.equal('network');
    });

    it('gives what has changed', async () => {
      await publish(key, feedOf(['Old']));
      const before = await load({ cacheControl: 'max-age=3600' });
      await publish(key, feedOf(['New']));

      const after = await load({ cacheControl: 'max-age=3600' }, { maxAge: 0 });

      expect(after.text).not.to.equal(before.text);
      expect(after.document.items).to.deep.include({ id: '1', title: 'New' });
    });

    it('shares the request with all who revalidate meanwhile', async () => {
      const url = feedUrl({ key });
      const options = { signal: asker.signal, maxAge: 0 };
      await client.load(url, options);

      const pages = await Promise.all([client.load(url, options), client.load(url, options)]);

      expect(new Set(pages).size).to.equal(1);
      expect(await requestsOf(key, { ended: 2 })).to.have.length(2);
    });

    it('joins a first load that is under way', async () => {
      const url = feedUrl({ key, fault: 'hold' });
      const first = client.load(url, { signal: asker.signal });
      await requestsOf(key, { arrived: 1 });

      const second = client.load(url, { signal: asker.signal, maxAge: 0 });
      await release(key);

      expect(await second).to.equal(await first);
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('leaves the new page alone when those of the old one go', async () => {
      const url = feedUrl({ key });
      const later = new AbortController();
      await client.load(url, { signal: asker.signal });
      const page = await client.load(url, { signal: later.signal, maxAge: 0 });

      asker.abort();

      expect(await client.load(url, { signal: later.signal })).to.equal(page);
      expect(await requestsOf(key)).to.have.length(2);
      later.abort();
    });
  });
});
