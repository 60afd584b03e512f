import { expect } from 'chai';
import { FeedClient, type FeedPage } from '../../src/feed/client.js';
import { nextPages, nextPageUrl } from '../../src/feed/pages.js';
import {
  feedUrl,
  publish,
  requestsOf,
  serverUrl,
  uniqueKey,
} from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { feedErrorOf } from '../support/rejection.js';

describe('next_url', () => {
  let client: FeedClient;
  let asker: AbortController;
  let key: string;

  beforeEach(() => {
    client = new FeedClient({ timeout: 3000, budget: 8000, backoff: 5 });
    asker = new AbortController();
    key = uniqueKey();
  });

  afterEach(() => {
    asker.abort();
  });

  /** Puts a chain of pages on the server; the last leads to `end`, or nowhere. */
  async function publishChain(length: number, end?: string): Promise<string> {
    const nameOf = (number: number) => `page-${number}.json`;
    for (let number = 1; number <= length; number++) {
      const next = number < length ? nameOf(number + 1) : end;
      await publish(
        `${key}/${nameOf(number)}`,
        feedOf([{ id: String(number) }], next === undefined ? {} : { next_url: next }),
      );
    }
    return serverUrl(`/bodies/${key}/${nameOf(1)}`);
  }

  async function firstPage(url: string): Promise<FeedPage> {
    return client.load(url, { signal: asker.signal });
  }

  /** The numbers of the pages that follow. */
  async function follow(pages: readonly FeedPage[]): Promise<string[]> {
    const names = [];
    for await (const page of nextPages(client, pages, { signal: asker.signal })) {
      names.push(/[^/]*$/.exec(page.url)![0]);
    }
    return names;
  }

  it('is read page by page until the feed ends', async () => {
    const page = await firstPage(await publishChain(3));

    expect(await follow([page])).to.deep.equal(['page-2.json', 'page-3.json']);
  });

  it('is asked for only when the next page is wanted', async () => {
    const page = await firstPage(await publishChain(4));

    for await (const next of nextPages(client, [page], { signal: asker.signal })) {
      if (next.url.endsWith('page-2.json')) break;
    }

    expect(await requestsOf(`${key}/page-2.json`)).to.have.length(1);
    expect(await requestsOf(`${key}/page-3.json`)).to.have.length(0);
  });

  it('is followed for five pages a call, and further with the next call', async () => {
    const page = await firstPage(await publishChain(9));
    const pages = [page];

    for await (const next of nextPages(client, pages, { signal: asker.signal })) pages.push(next);

    expect(pages).to.have.length(6);
    expect(await follow(pages)).to.deep.equal(['page-7.json', 'page-8.json', 'page-9.json']);
  });

  it('is not followed back in a loop', async () => {
    const page = await firstPage(await publishChain(3, 'page-2.json'));

    expect(await follow([page])).to.deep.equal(['page-2.json', 'page-3.json']);
    expect(await requestsOf(`${key}/page-2.json`)).to.have.length(1);
  });

  it('is not followed to the page itself, under another fragment neither', async () => {
    for (const end of ['page-1.json', 'page-1.json#more', '#more']) {
      const page = await firstPage(await publishChain(1, end));

      expect(nextPageUrl([page]), end).to.equal(undefined);
      asker.abort();
      asker = new AbortController();
    }
  });

  it('is not followed to another origin', async () => {
    const other = serverUrl('/bodies/elsewhere.json').replace('127.0.0.1', 'localhost');
    const page = await firstPage(await publishChain(2, other));

    expect(await follow([page])).to.deep.equal(['page-2.json']);
  });

  it('is resolved against the address after redirects', async () => {
    const target = await publishChain(2);
    const page = await firstPage(feedUrl({ key, fault: 'redirect', to: target }));

    expect(nextPageUrl([page])).to.equal(target.replace('page-1', 'page-2'));
  });

  it('is passed over when it is no usable address', async () => {
    for (const next of ['javascript:alert(1)', 'http://', '', 7, null, ['page-2.json'], {}]) {
      await publish(key, { ...feedOf(['One']), next_url: next });
      const page = await firstPage(feedUrl({ key }));

      expect(nextPageUrl([page]), JSON.stringify(next)).to.equal(undefined);
      asker.abort();
      asker = new AbortController();
    }
  });

  it('leads nowhere without a page', () => {
    expect(nextPageUrl([])).to.equal(undefined);
  });

  it('fails as any load does, after the pages that came', async () => {
    const page = await firstPage(await publishChain(2, `/feed?key=${uniqueKey()}&status=404`));
    const names: string[] = [];

    const error = await feedErrorOf(
      (async () => {
        for await (const next of nextPages(client, [page], { signal: asker.signal })) {
          names.push(next.url);
        }
      })(),
    );

    expect(names).to.have.length(1);
    expect(error).to.include({ code: 'http', status: 404 });
  });
});
