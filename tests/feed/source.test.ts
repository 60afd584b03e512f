import { expect } from 'chai';
import { FeedError } from '../../src/feed/errors.js';
import { FeedClient } from '../../src/feed/client.js';
import { loadFirstPage, parseSrc } from '../../src/feed/source.js';
import {
  feedUrl,
  publish,
  requestsOf,
  uniqueKey,
  type FeedAnswer,
} from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { rejectionOf } from '../support/rejection.js';

const PAGE = 'https://partner.example/about/news.html';

describe('parseSrc', () => {
  const table = [
    { src: 'feed.json', urls: ['https://partner.example/about/feed.json'] },
    { src: '/feed.json?a=1&b=2', urls: ['https://partner.example/feed.json?a=1&b=2'] },
    { src: '//news.example/feed.json', urls: ['https://news.example/feed.json'] },
    { src: ' \n https://news.example/a \t', urls: ['https://news.example/a'] },
    { src: 'http://news.example/a', urls: ['http://news.example/a'] },
    {
      src: 'https://news.example/a\n  https://news.example/b',
      urls: ['https://news.example/a', 'https://news.example/b'],
    },
    { src: '/a https://partner.example/a ../a', urls: ['https://partner.example/a'] },
  ];

  for (const { src, urls } of table) {
    it(`reads ${JSON.stringify(src)}`, () => {
      const { addresses, errors } = parseSrc(src, PAGE);

      expect(addresses.map(({ url }) => url)).to.deep.equal(urls);
      expect(errors).to.deep.equal([]);
    });
  }

  for (const src of ['', '  ', 'javascript:alert(1)', 'data:,{}', 'https://', 'a: blob:x']) {
    it(`refuses ${JSON.stringify(src)} as config`, () => {
      expect(() => parseSrc(src, PAGE))
        .to.throw(FeedError)
        .with.property('code', 'config');
    });
  }

  it('names the unusable address', () => {
    expect(() => parseSrc('ftp://b/c', PAGE))
      .to.throw(FeedError, 'ftp://b/c')
      .with.property('url', 'ftp://b/c');
  });

  it('goes without an unusable address where there are others', () => {
    const { addresses, errors } = parseSrc('ftp://b/c /a', PAGE);

    expect(addresses).to.deep.equal([{ url: 'https://partner.example/a' }]);
    expect(errors.map(({ code, url }) => `${code} ${url}`)).to.deep.equal(['config ftp://b/c']);
  });

  it('puts the language in, and English as what to fall back to', () => {
    expect(parseSrc('/feed.{lang}.json?l={lang}', PAGE, 'ar').addresses).to.deep.equal([
      {
        url: 'https://partner.example/feed.ar.json?l=ar',
        fallback: 'https://partner.example/feed.en.json?l=en',
      },
    ]);
  });

  it('has nothing to fall back to in English, or without a language', () => {
    expect(parseSrc('/feed.{lang}.json', PAGE, 'en').addresses).to.deep.equal([
      { url: 'https://partner.example/feed.en.json' },
    ]);
    expect(parseSrc('/feed.json', PAGE, 'ar').addresses).to.deep.equal([
      { url: 'https://partner.example/feed.json' },
    ]);
  });
});

describe('loadFirstPage', () => {
  let key: string;
  let asker: AbortController;
  beforeEach(() => {
    key = uniqueKey();
    asker = new AbortController();
  });
  afterEach(() => asker.abort());

  const client = new FeedClient({ backoff: 1, retries: 0 });
  const english = () => feedUrl({ key });

  it('reads the language’s own address alone where that is there', async () => {
    await publish(key, feedOf(['Own']));
    const address = { url: feedUrl({ key, etag: '"1"' }), fallback: english() };

    const page = await loadFirstPage(client, address, { signal: asker.signal });

    expect(page.requestUrl).to.equal(address.url);
    expect(await requestsOf(key)).to.have.length(1);
  });

  for (const fault of [
    { status: 404 },
    { fault: 'html' },
    { fault: 'not-feed' },
    { fault: 'reset' },
  ]) {
    it(`falls back to English after ${JSON.stringify(fault)}`, async () => {
      await publish(key, feedOf(['English']));
      const url = feedUrl({ key: uniqueKey(), ...fault } as FeedAnswer);

      const page = await loadFirstPage(
        client,
        { url, fallback: english() },
        { signal: asker.signal },
      );

      expect(page.requestUrl).to.equal(english());
      expect(page.source).to.equal('network');
    });
  }

  it('tells of the English address when that fails too', async () => {
    const missing = feedUrl({ key, status: 410 });
    const address = { url: feedUrl({ key, status: 404 }), fallback: missing };

    const error = await rejectionOf(loadFirstPage(client, address, { signal: asker.signal }));

    expect(error).to.include({ code: 'http', status: 410, url: missing });
  });

  it('gives both addresses one budget', async () => {
    const impatient = new FeedClient({ budget: 600, timeout: 200, retries: 0 });
    const address = {
      url: feedUrl({ key, fault: 'hold' }),
      fallback: feedUrl({ key: uniqueKey(), fault: 'hold' }),
    };

    const error = await rejectionOf(loadFirstPage(impatient, address, { signal: asker.signal }));

    expect(error).to.include({ code: 'timeout', url: address.fallback });
  });
});
