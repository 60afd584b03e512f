/** Small feeds that would take minutes, or all memory, if every field were taken as it comes. */
import { expect } from 'chai';
import { feedOf } from '../support/feeds.js';
import { currentEvent } from '../../src/model/event-phase.js';
import { toFeedDocument } from '../../src/feed/parse.js';
import { normalizeFeed } from '../../src/model/feed.js';
import { peopleOfAll } from '../../src/model/people-of.js';
import { initials } from '../../src/model/person.js';
import { isTimeZone } from '../../src/model/time-zone.js';
import { allowedUrl } from '../../src/url/allowed-url.js';
import type { JsonFeedItem } from '../../src/feed/json-feed.js';

function read(...items: Partial<JsonFeedItem>[]) {
  return normalizeFeed(toFeedDocument(feedOf(items)), 'https://news.example/feed.json');
}

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a feed past all measure', () => {
  it('has at most 1,000 entries in a list, and says so once', () => {
    const { feed, problems } = read({ title: 'a', tags: many(500_000, (index) => `t${index}`) });

    expect(feed.items[0]!.tags).to.have.length(1000);
    expect(problems).to.deep.equal([
      { path: 'items[0].tags', message: 'has over 1000 entries; the rest is dropped' },
    ]);
  });

  it('has at most 20,000 items', () => {
    const { feed, problems } = read(...many(20_001, (index) => ({ title: String(index) })));

    expect(feed.items).to.have.length(20_000);
    expect(problems.map(({ path }) => path)).to.deep.equal(['items']);
  });

  it('loses a text over 20,000 characters, and a content_text over 512 KiB', () => {
    const { feed, problems } = read({
      title: 'a'.repeat(20_001),
      summary: 'b'.repeat(20_000),
      content_text: 'a\n\n'.repeat(200_000),
    });

    expect(feed.items[0]!.summary).to.have.length(20_000);
    expect(feed.items[0]!.contentText).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.have.members([
      'items[0].title',
      'items[0].content_text',
    ]);
  });

  it('has no address over 4,096 characters, nor one that a base makes so long', () => {
    const base = `https://news.example/${'a'.repeat(4000)}/`;

    expect(allowedUrl(base, 'link')).to.equal(base);
    expect(allowedUrl('b'.repeat(90), 'link', base)).to.equal(undefined);
    expect(allowedUrl(`https://news.example/${'a'.repeat(5000)}`, 'link')).to.equal(undefined);
  });

  it('merges a person who is named 20,000 times', () => {
    const { feed } = read(
      ...many(20, (item) => ({
        title: String(item),
        _ichei: {
          people: many(1000, (index) => ({ id: '1', name: 'A', jobTitle: `${item} ${index}` })),
        },
      })),
    );

    const people = peopleOfAll(feed.items);

    expect(people).to.have.length(1);
    expect(people[0]!.jobTitle).to.have.length(20_000);
  });

  it('finds the next of 20,000 events', () => {
    const { feed } = read(
      ...many(20_000, (index) => ({
        title: String(index),
        _ichei: { event: { startDate: `20${10 + (index % 80)}-01-01` } },
      })),
    );

    expect(currentEvent(feed.items, Date.UTC(2026, 5, 1))?.event.startDate.date).to.equal(
      '2027-01-01',
    );
  });

  it('knows a zone whatever its capitals, and keeps one clock for it', () => {
    const name = 'america/argentina/buenos_aires';
    const capitals = (index: number) =>
      name.replace(/[a-z]/g, (letter, place: number) =>
        (index >> (place % 16)) & 1 ? letter.toUpperCase() : letter,
      );

    expect(many(60_000, capitals).every(isTimeZone)).to.equal(true);
  });

  for (const [what, name] of [
    ['marks', `A${','.repeat(19_000)}`],
    ['brackets', `A ${'('.repeat(19_000)}`],
    ['letters', 'A'.repeat(19_000)],
  ] as const) {
    it(`has initials for a name of ${what}`, () => {
      expect(initials({ name, jobTitle: [], affiliation: [], sameAs: [] })).to.match(/^A/);
    });
  }

  for (const [what, html] of [
    ['quotes that nothing ends', `${"<a '>'".repeat(21_800)}"`],
    ['values that nothing ends', "<a b='".repeat(20_000)],
    ['tags that nothing ends', '<a '.repeat(40_000)],
  ] as const) {
    it(`has names for items of ${what}`, () => {
      const { feed } = read(
        ...many(20, () => ({ content_html: `Words ${html}`, image: 'https://a.example/b.png' })),
      );

      expect(feed.items[0]!.title).to.match(/^Words/);
    });
  }
});
