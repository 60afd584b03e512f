import { expect } from 'chai';
import { FeedError } from '../../src/feed/errors.js';
import { isJsonObject, own, parseFeed, toFeedDocument, toList } from '../../src/feed/parse.js';

const URL = 'https://news.example/feed.json';

function errorOf(text: string): FeedError {
  try {
    parseFeed(text, URL);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error(`was read as a feed: ${text}`);
}

describe('parseFeed', () => {
  const refused = [
    { text: '', code: 'parse', message: 'is empty' },
    { text: ' \r\n\t', code: 'parse', message: 'is empty' },
    { text: '\uFEFF', code: 'parse', message: 'is empty' },
    { text: '{"version": ', code: 'parse', message: 'is no JSON' },
    { text: '<!doctype html>', code: 'parse', message: 'is no JSON' },
    { text: '{"items": []} {}', code: 'parse', message: 'is no JSON' },
    { text: 'null', code: 'format', message: 'neither "version" nor "items"' },
    { text: '[]', code: 'format', message: 'neither "version" nor "items"' },
    { text: '[{"items": []}]', code: 'format', message: 'neither "version" nor "items"' },
    { text: '"items"', code: 'format', message: 'neither "version" nor "items"' },
    { text: '42', code: 'format', message: 'neither "version" nor "items"' },
    { text: '{}', code: 'format', message: 'neither "version" nor "items"' },
    { text: '{"title": "News"}', code: 'format', message: 'neither "version" nor "items"' },
    { text: '{"__proto__": {"items": []}}', code: 'format', message: 'neither' },
  ];

  for (const { text, code, message } of refused) {
    it(`refuses ${JSON.stringify(text)} as ${code}`, () => {
      const error = errorOf(text);

      expect(error).to.include({ code, url: URL });
      expect(error.message).to.include(message);
    });
  }

  const read = [
    { text: '{"version": "https://jsonfeed.org/version/1.1"}', items: [] },
    { text: '{"items": []}', items: [] },
    { text: '{"version": "https://jsonfeed.org/version/1", "items": null}', items: [] },
    { text: '{"items": {"id": "1"}}', items: [{ id: '1' }] },
    { text: '{"items": [1, null, {"id": "2"}]}', items: [1, null, { id: '2' }] },
    { text: '\uFEFF{"items": [{}]}', items: [{}] },
  ];

  for (const { text, items } of read) {
    it(`reads the items of ${JSON.stringify(text)}`, () => {
      expect(parseFeed(text).items).to.deep.equal(items);
    });
  }

  it('leaves all other fields as the publisher wrote them', () => {
    const document = parseFeed('{"title": 7, "_ichei": {"about": "x"}, "items": []}');

    expect(document).to.deep.equal({ title: 7, _ichei: { about: 'x' }, items: [] });
  });
});

describe('toFeedDocument', () => {
  it('takes an object that is given directly and leaves it as it is', () => {
    const given = Object.freeze({ version: '1', items: { id: '1' } });

    expect(toFeedDocument(given).items).to.deep.equal([{ id: '1' }]);
    expect(given.items).to.deep.equal({ id: '1' });
  });

  it('refuses what only its prototype makes a feed', () => {
    const inherited: unknown = Object.create({ items: [] });

    expect(() => toFeedDocument(inherited)).to.throw(FeedError);
  });
});

describe('isJsonObject', () => {
  it('is true for objects only', () => {
    const values = [{}, [], null, undefined, 'a', 1, true];

    expect(values.map(isJsonObject)).to.deep.equal([true, ...Array<boolean>(6).fill(false)]);
  });
});

describe('own', () => {
  it('reads no field of a prototype', () => {
    expect(own({}, 'toString')).to.equal(undefined);
    expect(own({ a: 1 }, 'a')).to.equal(1);
  });
});

describe('toList', () => {
  it('makes a list of anything', () => {
    const lists = [[1, 2], 'a', {}, 0, null, undefined].map(toList);

    expect(lists).to.deep.equal([[1, 2], ['a'], [{}], [0], [], []]);
  });
});
