import { expect } from 'chai';
import fc from 'fast-check';
import { formatEventTime } from '../../src/i18n/format-event-time.js';
import { formatDateTime } from '../../src/i18n/format-date.js';
import { toFeedDocument } from '../../src/feed/parse.js';
import { currentEvent, eventItems, eventPhase } from '../../src/model/event-phase.js';
import { mergeFeeds, normalizeFeed } from '../../src/model/feed.js';
import { peopleOfAll } from '../../src/model/people-of.js';
import { initials } from '../../src/model/person.js';

const FIELDS =
  `id url external_url title summary content_html content_text language image banner_image
  date_published date_modified authors author tags attachments _ichei mime_type size_in_bytes
  duration_in_seconds name avatar event people pinned startDate endDate previousStartDate
  scheduleTimezone eventStatus eventAttendanceMode location address geo latitude longitude offers price
  organizer performer superEvent givenName familyName honorificPrefix jobTitle affiliation description
  description_html sameAs width height alt caption sources type home_page_url feed_url calendar_url
  items version streetAddress addressLocality addressCountry availability __proto__ constructor
  toString`.split(/\s+/);

const VALUES: unknown[] = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://a.example/x',
  'http://a.example/x',
  '//a.example/x',
  'https://u:p@a.example/',
  'relative',
  'mailto:a@mail.example',
  'webcal://a.example/',
  'java\nscript:alert(1)',
  '2026-05-04',
  '2026-05-04T09:00:00+08:00',
  '2026-05-04T09:00',
  '9999-12-31',
  '9999-12-31T23:59:59-12:00',
  '0000-01-01T00:00:00+14:00',
  '0001-01-01',
  '2026-03-29T02:30',
  'Europe/Berlin',
  'Asia/Shangai',
  'EventCancelled',
  'en_US',
  '',
  ' ',
  '\ud800',
  'Ada',
  '<img src=x onerror=alert(1)>',
];

const json = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...VALUES),
    fc.jsonValue({ maxDepth: 1 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.double(),
    tie('object'),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...FIELDS), tie('value')), { maxLength: 10 })
    // As JSON.parse makes it: "__proto__" is a key like any other.
    .map((entries) => Object.fromEntries(entries)),
}));

const event = fc.record(
  {
    startDate: fc.constantFrom(...VALUES),
    endDate: fc.constantFrom(...VALUES),
    previousStartDate: fc.constantFrom(...VALUES),
    scheduleTimezone: fc.constantFrom(...VALUES, 'Asia/Shanghai', 'America/New_York'),
    location: json.value,
    performer: json.value,
  },
  { requiredKeys: ['startDate'] },
);
const item = fc.oneof(
  json.value,
  fc.tuple(json.object, event).map(([fields, one]) => ({
    title: 'x',
    ...fields,
    _ichei: { event: one },
  })),
);
const feed = fc
  .tuple(json.object, fc.array(item, { maxLength: 6 }))
  .map(([fields, items]) => ({ ...fields, version: 'x', items }));

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
        feed,
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
      fc.property(feed, (value) => {
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
      fc.property(feed, feed, (one, other) => {
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
