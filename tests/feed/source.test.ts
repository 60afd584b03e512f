import { expect } from 'chai';
import { FeedError } from '../../src/feed/errors.js';
import { parseSrc } from '../../src/feed/source.js';

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
      expect(parseSrc(src, PAGE)).to.deep.equal(urls);
    });
  }

  for (const src of ['', '  ', 'javascript:alert(1)', 'data:,{}', 'https://', '/a blob:x']) {
    it(`refuses ${JSON.stringify(src)} as config`, () => {
      expect(() => parseSrc(src, PAGE))
        .to.throw(FeedError)
        .with.property('code', 'config');
    });
  }

  it('names the unusable address', () => {
    expect(() => parseSrc('/a ftp://b/c', PAGE))
      .to.throw(FeedError, 'ftp://b/c')
      .with.property('url', 'ftp://b/c');
  });
});
