import { expect } from 'chai';
import { toFeedDocument } from '../../src/feed/parse.js';
import { mergeFeeds, normalizeFeed } from '../../src/model/feed.js';
import type { FeedItem } from '../../src/model/item.js';
import { feedOf, itemOf, normalize, withPollutedPrototype } from './normalize.js';

const A = 'https://a.example/';
const B = 'https://b.example/';

function idsOf(items: Iterable<FeedItem>): string {
  return [...items].map(({ id }) => id).join(' ');
}

describe('normalizeFeed', () => {
  it('keeps the feed’s own order, whatever the dates', () => {
    const { items } = normalize([
      { id: 'old', title: 'x', date_published: '2020-01-01' },
      { id: 'undated', title: 'x' },
      { id: 'new', title: 'x', date_published: '2026-01-01' },
    ]).feed;

    expect(idsOf(items)).to.equal('old undated new');
  });

  it('puts pinned items first, in their own order; only true pins', () => {
    const pinned = { _ichei: { pinned: true } };
    const { items } = normalize([
      { id: 'a', title: 'x' },
      { id: 'b', title: 'x', ...pinned },
      { id: 'c', title: 'x', _ichei: { pinned: 'true' } },
      { id: 'd', title: 'x', ...pinned },
    ]).feed;

    expect(idsOf(items)).to.equal('b d a c');
  });

  it('takes the first of equal ids, also of a number and its digits', () => {
    const { items } = normalize([
      { id: 1, title: 'first' },
      { id: '1', title: 'second' },
      { id: '01', title: 'third' },
    ]).feed;

    expect(items.map(({ title }) => title)).to.deep.equal(['first', 'third']);
  });

  for (const items of [undefined, null, [], '', {}]) {
    it(`is empty with ${JSON.stringify(items)} as items`, () => {
      expect(normalize(items).feed.items).to.deep.equal([]);
    });
  }

  it('takes one object as a list of one', () => {
    expect(idsOf(normalize({ id: 'a', title: 'x' }).feed.items)).to.equal('a');
  });

  it('resolves a feed given directly against feed_url, else home_page_url, else not at all', () => {
    const imageOf = (fields: object) => {
      const item = { id: 'a', title: 'x', image: 'c.png', content_html: '<p>a</p>' };
      const document = toFeedDocument({ version: 'x', items: [item], ...fields });
      return normalizeFeed(document).feed.items[0]?.image?.url;
    };
    const home = { home_page_url: 'https://b.example/y/' };

    expect(imageOf({ feed_url: 'https://a.example/x/feed.json', ...home })).to.equal(
      'https://a.example/x/c.png',
    );
    expect(imageOf(home)).to.equal('https://b.example/y/c.png');
    expect(imageOf({ feed_url: '/feed.json' })).to.equal(undefined);
    expect(
      withPollutedPrototype({ feed_url: 'https://evil.example/' }, () => imageOf({})),
    ).to.equal(undefined);
  });

  it('offers the calendar of the whole feed, by webcal too', () => {
    const calendarOf = (calendar_url: unknown) =>
      normalize([], { _ichei: { calendar_url } }).feed.calendarUrl;

    expect(calendarOf('events.ics?lang=en&tag=a')).to.equal(
      'https://news.example/feeds/events.ics?lang=en&tag=a',
    );
    expect(calendarOf('webcal://a.example/e.ics')).to.equal('webcal://a.example/e.ics');
    expect(calendarOf('javascript:alert(1)')).to.equal(undefined);
  });

  it('tells each problem once, with its place', () => {
    const { problems } = normalize([{ id: 'a', title: 'x', tags: [1, 'b'], url: 'javascript:x' }]);

    expect(problems.map(({ path }) => path)).to.have.members(['items[0].tags[0]', 'items[0].url']);
  });

  it('reads a document once', () => {
    const document = toFeedDocument({ version: 'x', items: [{ title: 'x' }] });

    expect(normalizeFeed(document)).to.equal(normalizeFeed(document));
  });
});

describe('mergeFeeds', () => {
  const dated = (id: string, date_published?: string) => ({ id, date_published });

  it('keeps the order of the pages of one feed', () => {
    const pages = [
      feedOf(A, [dated('a', '2020-01-01'), dated('b')]),
      feedOf(A, [dated('c', '2026-01-01'), dated('a', '2026-01-01')]),
    ];

    expect(idsOf(mergeFeeds([pages]).values())).to.equal('a b c');
  });

  it('merges several by date, newest first, undated last', () => {
    const merged = mergeFeeds([
      [feedOf(A, [dated('a1'), dated('a2', '2026-01-02'), dated('a3', 'yesterday')])],
      [feedOf(B, [dated('b1', '2026-01-03'), dated('b2', '2026-01-01')])],
    ]);

    expect(idsOf(merged.values())).to.equal('b1 a2 b2 a1 a3');
  });

  it('compares instants, and times without offset as if at Greenwich', () => {
    const merged = mergeFeeds([
      [feedOf(A, [dated('eight', '2026-01-02T09:00:00+01:00'), dated('bare', '2026-01-02')])],
      [feedOf(B, [dated('nine', '2026-01-02T09:00:00Z'), dated('ten', '2026-01-02T10:00')])],
    ]);

    expect(idsOf(merged.values())).to.equal('ten nine eight bare');
  });

  it('puts pinned items of all first', () => {
    const pinned = { id: 'p', date_published: '2000-01-01', _ichei: { pinned: true } };

    const merged = mergeFeeds([[feedOf(A, [dated('a', '2026-01-01')])], [feedOf(B, [pinned])]]);

    expect(idsOf(merged.values())).to.equal('p a');
  });

  it('takes equal ids of different sites for two items', () => {
    const merged = mergeFeeds([[feedOf(A, [dated('1')])], [feedOf(B, [dated('1')])]]);

    expect(merged.size).to.equal(2);
  });

  it('takes equal ids of sites that are not named for two items', () => {
    const merged = mergeFeeds([
      [feedOf(undefined, [dated('1')])],
      [feedOf(undefined, [dated('1')])],
    ]);

    expect(merged.size).to.equal(2);
  });

  it('takes equal ids of the same home page for one item', () => {
    expect(mergeFeeds([[feedOf(A, [dated('1')])], [feedOf(A, [dated('1')])]]).size).to.equal(1);
  });

  it('takes equal absolute addresses for one item', () => {
    const id = 'https://a.example/1';

    expect(mergeFeeds([[feedOf(A, [dated(id)])], [feedOf(B, [dated(id)])]]).size).to.equal(1);
  });

  it('of nothing is nothing', () => {
    expect(mergeFeeds([]).size).to.equal(0);
    expect(mergeFeeds([[], []]).size).to.equal(0);
  });

  it('gives an item the same key when the feeds are read again', () => {
    const read = (title: string) =>
      mergeFeeds([[feedOf(A, [{ id: '1', title }])], [feedOf(B, [{ id: '1', title }])]]);

    expect([...read('Old').keys()]).to.deep.equal([...read('New').keys()]);
  });

  it('leaves the feeds as they are', () => {
    const feed = feedOf(A, [dated('a', '2020-01-01'), dated('b', '2026-01-01')]);

    mergeFeeds([[feed], [feedOf(B, [])]]);

    expect(idsOf(feed.items)).to.equal('a b');
  });
});

describe('a language of the feed', () => {
  it('is that of items that name none', () => {
    expect(itemOf({}, { language: 'ar_SA' }).language).to.equal('ar-SA');
    expect(itemOf({ language: 'fr' }, { language: 'ar' }).language).to.equal('fr');
  });
});
