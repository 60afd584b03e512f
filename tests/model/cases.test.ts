/** Rows of CASES.md, as far as they are the model's part. */
import { expect } from 'chai';
import { formatDateTime } from '../../src/i18n/format-date.js';
import { currentEvent, eventItems } from '../../src/model/event-phase.js';
import type { NormalizedFeed } from '../../src/model/feed.js';
import { emulateTimezone } from '../support/commands.js';
import { loadCase } from './load-case.js';

describe('C05: unusable time zones', () => {
  let result: NormalizedFeed;

  before(async () => {
    result = await loadCase('c05-bad-timezone');
  });

  it('cost no item and move no event', () => {
    const starts = result.feed.items.map(({ event }) => event?.startDate.instant);
    expect(starts).to.deep.equal(
      [4, 5, 6, 7].map((day) => Date.parse(`2026-05-0${day}T01:00:00Z`)),
    );
  });

  it('are told once each; blanks around a name are understood', () => {
    expect(result.problems.map(({ path }) => path)).to.deep.equal([
      'items[0]._ichei.event.scheduleTimezone',
      'items[1]._ichei.event.scheduleTimezone',
      'items[3]._ichei.event.scheduleTimezone',
    ]);
    expect(result.feed.items[2]?.event?.scheduleTimezone).to.equal('Asia/Shanghai');
  });
});

describe('C07: a cancelled event', () => {
  it('is not the next one, nor is a postponed one', async () => {
    const { feed } = await loadCase('c07-cancelled');

    const next = currentEvent(feed.items, Date.parse('2027-01-01T00:00:00Z'));

    expect(next?.title).to.equal('Colloquium that takes place');
    expect(eventItems(feed.items).map(({ event }) => event.eventStatus)).to.deep.equal([
      'EventCancelled',
      'EventPostponed',
      'EventScheduled',
    ]);
  });
});

describe('C09: an offset that disagrees with the zone', () => {
  it('fixes the instant', async () => {
    const { items } = (await loadCase('c09-offset-and-zone')).feed;

    expect(items.map(({ event }) => event?.startDate.instant)).to.deep.equal([
      Date.parse('2026-07-01T20:00:00Z'),
      Date.parse('2026-07-01T06:30:00Z'),
    ]);
  });
});

describe('C21: odd types', () => {
  let result: NormalizedFeed;

  before(async () => {
    result = await loadCase('c21-odd-types');
  });

  it('cost their field or entry; five items stay', () => {
    expect(result.feed.items.map(({ id, title }) => [id, title])).to.deep.equal([
      ['123', 'Number as id'],
      ['b', '2026'],
      ['c', 'Attachment sizes as text'],
      ['d', 'Image as object'],
      ['https://news.example/e', 'No id at all'],
    ]);
  });

  it('leave the two tags that are text', () => {
    expect(result.feed.items.flatMap(({ tags }) => tags)).to.deep.equal(['single-tag', 'ok']);
  });

  it('leave one attachment with its right size', () => {
    expect(result.feed.items[2]?.attachments.map(({ sizeInBytes }) => sizeInBytes)).to.deep.equal([
      1_048_576,
    ]);
  });

  it('put no strange word into a text', () => {
    const texts: string[] = [];
    JSON.stringify(result.feed, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.join('\n')).not.to.match(/\[object|undefined|NaN|null/);
  });
});

describe('C22: authors in many forms', () => {
  it('are all found', async () => {
    const { items } = (await loadCase('c22-authors')).feed;

    expect(items.map(({ authors }) => authors.map(({ name, url }) => name ?? url))).to.deep.equal([
      ['Ada Example'],
      ['Ben Example'],
      ['Cy Example', 'Di Example'],
      ['https://people.example/eve'],
      ['Feed Author'],
    ]);
  });
});

describe('C25: a byte order mark', () => {
  it('is no error, whoever decoded the text', async () => {
    const bytes = await (await fetch('/cases/c25-bom.json')).arrayBuffer();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).to.equal(true);

    const { parseFeed } = await import('../../src/feed/parse.js');

    expect(parseFeed(text).items).to.have.lengthOf(1);
    expect((await loadCase('c25-bom')).feed.items).to.have.lengthOf(1);
  });
});

describe('C27: a publication date', () => {
  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'UTC']) {
    it(`is the day written in the feed for a reader in ${zone}`, async () => {
      await emulateTimezone(zone);
      const { items } = (await loadCase('c27-date-only')).feed;

      const [bare, timed] = items.map(({ datePublished }) => formatDateTime(datePublished!, 'en'));

      expect(bare).to.deep.equal({ text: '1 March 2026', iso: '2026-03-01' });
      expect(timed).to.deep.equal({ text: '1 March 2026', iso: '2026-03-01T00:30:00+08:00' });
      expect(Date.parse(timed!.iso)).to.equal(Date.parse('2026-02-28T16:30:00Z'));
    });
  }
});
