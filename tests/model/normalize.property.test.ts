import { expect } from 'chai';
import fc from 'fast-check';
import { formatEventTime } from '../../src/i18n/format-event-time.js';
import { formatDateTime } from '../../src/i18n/format-date.js';
import { toFeedDocument } from '../../src/feed/parse.js';
import { currentEvent, eventItems, eventPhase } from '../../src/model/event-phase.js';
import { mergeFeeds, normalizeFeed } from '../../src/model/feed.js';
import { peopleOfAll } from '../../src/model/people-of.js';
import { initials } from '../../src/model/person.js';
import { anyFeed } from './any-feed.js';

const seed = Date.now() % 2 ** 31;

/** All addresses of a model, by the names of its fields. */
function addressesOf(value: unknown, key = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((one) => addressesOf(one, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => addressesOf(one, name));
  }
  return /url$|^(sameAs|avatar|image|contentBase)$/i.test(key) ? [[key, value]] : [];
}

describe('normalizeFeed, with any JSON', () => {
  it(`never throws, and has only absolute addresses that may be used (seed ${seed})`, function () {
    this.timeout(60_000);

    fc.assert(
      fc.property(
        anyFeed,
        fc.constantFrom(undefined, 'https://news.example/feed.json'),
        (value, url) => {
          const result = normalizeFeed(toFeedDocument(value), url).feed;
          for (const [key, address] of addressesOf(result)) {
            if (address === undefined) continue;
            expect(address, key).to.match(/^(https?:\/\/|mailto:|tel:|webcal:)/);
            expect(address, key).to.equal(new URL(address as string).href);
            if (/avatar|image/.test(key)) expect(address, key).to.match(/^https?:/);
            if ((address as string).includes('webcal')) expect(key).to.equal('calendarUrl');
          }
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  it(`gives items with a name and an id, each once (seed ${seed})`, function () {
    this.timeout(60_000);

    fc.assert(
      fc.property(anyFeed, (value) => {
        const { items } = normalizeFeed(toFeedDocument(value), 'https://news.example/').feed;
        for (const { id, title } of items) {
          expect(id.trim()).not.to.equal('');
          expect(title.trim()).not.to.equal('');
          expect(() => encodeURIComponent(id + title)).not.to.throw();
        }
        expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`gives what the rest can order, choose and write (seed ${seed})`, function () {
    this.timeout(60_000);
    const now = Date.parse('2026-05-04T01:30:00Z');

    fc.assert(
      fc.property(anyFeed, anyFeed, (one, other) => {
        const feeds = [one, other].map((value) => normalizeFeed(toFeedDocument(value)).feed);
        const items = [...mergeFeeds(feeds.map((each) => [each])).values()];
        currentEvent(items, now);
        for (const each of eventItems(items)) {
          eventPhase(each.event, now);
          const { days, times, readerTimes } = formatEventTime(each.event, 'en', 'Africa/Nairobi');
          for (const text of [days, times, readerTimes]) {
            expect(`${text?.start.text} ${text?.end?.text}`).not.to.match(/Invalid|NaN/);
          }
        }
        for (const { datePublished } of items) {
          if (datePublished)
            expect(formatDateTime(datePublished, 'en').text).not.to.contain('Invalid');
        }
        for (const person of peopleOfAll(items)) initials(person);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
