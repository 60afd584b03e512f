import { MARKUP, type FeedVector } from './feed-vector.js';

/** Dates, languages, ids, and keys that objects have anyway. */
export const FEED_SHAPES: readonly FeedVector[] = [
  {
    title: 'dates of other kinds',
    item: { date_published: MARKUP, date_modified: { getTime: 1 } },
    expected: [],
  },
  {
    title: 'a date with markup behind it',
    item: { date_published: '2026-01-01"><script>alert(1)</script>' },
    expected: [],
  },
  {
    title: 'a date at the end of time',
    item: {
      date_published: '9999-12-31T23:59:59-23:59',
      date_modified: '0000-01-01T00:00:00+23:59',
    },
    expected: [],
  },
  {
    title: 'a date that the calendar does not have',
    item: { date_published: '2026-02-30', date_modified: 8.64e15 },
    expected: [],
  },
  {
    title: 'an event that begins with markup',
    event: { startDate: MARKUP },
    expected: ['https://news.example/'],
  },
  {
    title: 'an event that begins at the end of time',
    event: { startDate: '9999-12-31', endDate: '9999-12-31' },
    expected: [],
  },
  {
    title: 'an event that began at the beginning of time',
    event: { startDate: '0000-01-01T00:00:00+14:00', endDate: '9999-12-31T23:59:59-12:00' },
    expected: [],
  },
  {
    title: 'an event with markup for all its times',
    event: { endDate: MARKUP, previousStartDate: MARKUP, scheduleTimezone: MARKUP },
    expected: [],
  },
  {
    title: 'a time zone that is a name objects have',
    event: { startDate: '2099-01-01T09:00', scheduleTimezone: '__proto__' },
    expected: [],
  },
  {
    title: 'a time zone of a thousand letters',
    event: { startDate: '2099-01-01T09:00', scheduleTimezone: 'A'.repeat(1000) },
    expected: [],
  },
  {
    title: 'a time zone that leaves its folder',
    event: { startDate: '2099-01-01T09:00', scheduleTimezone: '../../etc/passwd' },
    expected: [],
  },
  {
    title: 'a status and a mode of markup',
    event: { eventStatus: MARKUP, eventAttendanceMode: 'https://schema.org/"><script>' },
    expected: [],
  },
  {
    title: 'a status that is a name objects have',
    event: { eventStatus: 'constructor', eventAttendanceMode: '__proto__' },
    expected: [],
  },
  {
    title: 'a status by an address elsewhere',
    event: { eventStatus: 'https://evil.example/EventCancelled' },
    expected: [],
  },
  {
    title: 'a position of markup',
    event: { location: { name: 'Place', geo: { latitude: MARKUP, longitude: '1\r\nX:y' } } },
    expected: [],
  },
  {
    title: 'a position off the earth',
    event: { location: { name: 'Place', geo: { latitude: 1e308, longitude: -1e308 } } },
    expected: [],
  },
  {
    title: 'an event that is a list',
    extension: { event: [{ name: MARKUP, startDate: '2099-01-01' }] },
    expected: ['https://news.example/'],
  },
  {
    title: 'a language that ends its attribute',
    feed: { language: '"><script>alert(1)</script>' },
    item: { language: 'en" onclick="alert(1)' },
    expected: [],
  },
  {
    title: 'a language of other kinds',
    feed: { language: ['en'] },
    item: { language: { toString: 'en' } },
    expected: [],
  },
  {
    title: 'a language of many parts',
    item: { language: 'en-' + 'abcdefgh-'.repeat(500) + 'x' },
    expected: [],
  },
  {
    title: 'a language with private parts',
    item: { language: 'en-x-' + 'onclick-alert' },
    expected: [],
  },
  {
    title: 'an id of markup',
    item: { id: MARKUP, url: 'https://news.example/a' },
    expected: ['https://news.example/a'],
  },
  {
    title: 'an id that is a script address',
    item: { id: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'an id that leaves its folder',
    item: { id: '../../x?y#z' },
    expected: [],
  },
  {
    title: 'an id that is a pattern of replacement',
    item: { id: '$& $1 $` {id}' },
    expected: [],
  },
  {
    title: 'an id of other kinds',
    item: { id: { toString: 'x' } },
    expected: [],
  },
  {
    title: 'ids that objects have',
    feed: {
      items: ['__proto__', 'constructor', 'toString', 'then'].map((id) => ({
        id,
        title: 'Honest title',
        _ichei: {
          event: { name: 'Honest event', startDate: '2099-01-01' },
          people: [{ id, name: 'Honest person' }],
        },
      })),
    },
    expected: [],
  },
  {
    title: 'a prototype for the feed',
    feed: { ['__proto__']: { polluted: true, items: [{ title: MARKUP }], title: MARKUP } },
    expected: [],
  },
  {
    title: 'a prototype for an item',
    item: { ['__proto__']: { polluted: true, url: 'javascript:alert(1)', content_html: MARKUP } },
    expected: [],
  },
  {
    title: 'a prototype for an event',
    event: { ['__proto__']: { polluted: true, url: 'javascript:alert(1)' } },
    expected: [],
  },
  {
    title: 'a prototype for a person',
    person: {
      ['__proto__']: { polluted: true, url: 'javascript:alert(1)', description_html: MARKUP },
    },
    expected: [],
  },
  {
    title: 'a constructor with a prototype',
    feed: { constructor: { prototype: { polluted: true } } },
    item: { constructor: { prototype: { polluted: true } } },
    expected: [],
  },
  {
    title: 'a feed that looks like a promise',
    feed: { then: 'alert(1)', catch: 1, finally: {} },
    item: { then: 'alert(1)' },
    event: { then: 'alert(1)' },
    person: { then: 'alert(1)' },
    expected: [],
  },
  {
    title: 'a feed that says how it is written',
    feed: { toJSON: 'x', toString: 'x', valueOf: 1 },
    item: { toJSON: 'x', toString: 'x', valueOf: 1 },
    event: { toJSON: 'x', toString: 'x' },
    person: { toJSON: 'x', toString: 'x' },
    expected: [],
  },
  {
    title: 'an item that looks like a node',
    item: {
      nodeType: 1,
      nodeName: 'SCRIPT',
      innerHTML: MARKUP,
      outerHTML: MARKUP,
      _$litType$: 1,
      strings: [MARKUP],
    },
    expected: [],
  },
  {
    title: 'names that objects have instead of values',
    item: { hasOwnProperty: 1, isPrototypeOf: 1, length: 1e9, map: 1, flatMap: 1 },
    person: { length: 3, name: 'Honest person' },
    expected: [],
  },
  {
    title: 'an extension that is text, and one that is a list',
    feed: { _ichei: MARKUP },
    item: { _ichei: [MARKUP] },
    expected: ['https://news.example/'],
  },
  {
    title: 'items of other kinds',
    feed: { items: [null, 1, MARKUP, [], [[{ title: MARKUP }]], true, { title: 'Honest title' }] },
    expected: ['https://news.example/'],
  },
  {
    title: 'people of other kinds',
    extension: {
      people: [null, 1, MARKUP, [], { name: 'Honest person' }, { name: '' }, { name: 1 }],
    },
    expected: [],
  },
  {
    title: 'an item that is pinned by text',
    extension: { pinned: 'javascript:alert(1)' },
    expected: [],
  },
  {
    title: 'a deep nesting',
    item: { title: 'Honest title', tags: JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown },
    expected: [],
  },
  {
    title: 'numbers that are none',
    item: { id: -0, title: Infinity, tags: [Infinity] },
    expected: [],
  },
];
