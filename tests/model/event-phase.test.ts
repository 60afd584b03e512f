import { expect } from 'chai';
import { currentEvent, eventBounds, eventItems, eventPhase } from '../../src/model/event-phase.js';
import { emulateTimezone } from '../support/commands.js';
import { eventItemOf, eventOf, itemOf } from './normalize.js';

function phaseAt(event: object, now: string): string {
  return eventPhase(eventOf(event), Date.parse(now));
}

function boundsOf(event: object): string[] {
  const { start, end } = eventBounds(eventOf(event));
  return [start, end].map((instant) => new Date(instant).toISOString().replace('.000Z', 'Z'));
}

describe('eventBounds', () => {
  const zone = { scheduleTimezone: 'Asia/Shanghai' };

  for (const [title, event, expected] of [
    [
      'instants',
      { startDate: '2026-05-04T09:00:00+08:00', endDate: '2026-05-04T10:00:00+08:00' },
      ['2026-05-04T01:00:00Z', '2026-05-04T02:00:00Z'],
    ],
    [
      'no end: until the start day is over in the zone',
      { startDate: '2026-05-03T20:00:00-05:00', ...zone },
      ['2026-05-04T01:00:00Z', '2026-05-04T16:00:00Z'],
    ],
    [
      'no end and no zone: until the day of the offset is over',
      { startDate: '2026-05-04T09:00:00+08:00' },
      ['2026-05-04T01:00:00Z', '2026-05-04T16:00:00Z'],
    ],
    [
      'bare days: the last one is included',
      { startDate: '2024-12-06', endDate: '2024-12-08', ...zone },
      ['2024-12-05T16:00:00Z', '2024-12-08T16:00:00Z'],
    ],
    [
      'a time and a bare last day',
      { startDate: '2024-12-06T09:00:00+08:00', endDate: '2024-12-08', ...zone },
      ['2024-12-06T01:00:00Z', '2024-12-08T16:00:00Z'],
    ],
    [
      'a day of 23 hours',
      { startDate: '2026-03-29', scheduleTimezone: 'Europe/Berlin' },
      ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ],
    [
      'a day of 25 hours',
      { startDate: '2026-10-25', scheduleTimezone: 'Europe/Berlin' },
      ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ],
    [
      'a floating end of a start with offset',
      { startDate: '2026-05-04T09:00:00+08:00', endDate: '2026-05-04T17:00' },
      ['2026-05-04T01:00:00Z', '2026-05-04T09:00:00Z'],
    ],
    [
      'an end that means never',
      { startDate: '2026-05-04', endDate: '9999-12-31', ...zone },
      ['2026-05-03T16:00:00Z', '9999-12-31T16:00:00Z'],
    ],
  ] as const) {
    it(title, () => expect(boundsOf(event)).to.deep.equal(expected));
  }

  it('are those of the reader’s clock where nothing names a zone', async () => {
    await emulateTimezone('America/New_York');

    expect(boundsOf({ startDate: '2026-05-04T09:00', endDate: '2026-05-04T10:00' })).to.deep.equal([
      '2026-05-04T13:00:00Z',
      '2026-05-04T14:00:00Z',
    ]);
    expect(boundsOf({ startDate: '2026-05-04' })).to.deep.equal([
      '2026-05-04T04:00:00Z',
      '2026-05-05T04:00:00Z',
    ]);
  });
});

describe('eventPhase', () => {
  const meeting = {
    startDate: '2026-05-04T09:00:00+08:00',
    endDate: '2026-05-04T10:00:00+08:00',
    scheduleTimezone: 'Asia/Shanghai',
  };

  for (const [now, phase] of [
    ['2026-05-03T15:59:59Z', 'upcoming'],
    ['2026-05-03T16:00:00Z', 'today'],
    ['2026-05-04T00:59:59Z', 'today'],
    ['2026-05-04T01:00:00Z', 'live'],
    ['2026-05-04T01:59:59Z', 'live'],
    ['2026-05-04T02:00:00Z', 'ended'],
  ] as const) {
    it(`of a meeting at ${now} is ${phase}`, () => {
      expect(phaseAt(meeting, now)).to.equal(phase);
    });
  }

  it('goes by the day of the offset where there is no zone', async () => {
    await emulateTimezone('America/Los_Angeles');
    const event = { ...meeting, scheduleTimezone: undefined };

    expect(phaseAt(event, '2026-05-03T15:59:59Z')).to.equal('upcoming');
    expect(phaseAt(event, '2026-05-03T16:00:00Z')).to.equal('today');
  });

  for (const end of [{}, { endDate: '2026-05-04' }]) {
    it(`of a whole day is today, ${end.endDate ? 'with' : 'without'} an end`, () => {
      const day = { startDate: '2026-05-04', scheduleTimezone: 'Asia/Shanghai', ...end };

      expect(phaseAt(day, '2026-05-03T15:59:59Z')).to.equal('upcoming');
      expect(phaseAt(day, '2026-05-03T16:00:00Z')).to.equal('today');
      expect(phaseAt(day, '2026-05-04T15:59:59Z')).to.equal('today');
      expect(phaseAt(day, '2026-05-04T16:00:00Z')).to.equal('ended');
    });
  }

  it('of several days is live to the end of the last', () => {
    const days = {
      startDate: '2024-12-06',
      endDate: '2024-12-08',
      scheduleTimezone: 'Asia/Shanghai',
    };

    expect(phaseAt(days, '2024-12-08T15:59:59Z')).to.equal('live');
    expect(phaseAt(days, '2024-12-08T16:00:00Z')).to.equal('ended');
  });
});

describe('currentEvent', () => {
  const event = (day: string, fields: object = {}) =>
    eventItemOf(
      { startDate: `${day}T09:00:00Z`, endDate: `${day}T10:00:00Z`, ...fields },
      { id: day },
    );
  const idAt = (items: Parameters<typeof currentEvent>[0], now: string) =>
    currentEvent(items, Date.parse(now))?.id;

  const three = [event('2026-03-03'), event('2026-01-01'), event('2026-02-02')];

  for (const [now, id, reason] of [
    ['2026-02-02T09:30:00Z', '2026-02-02', 'the one under way'],
    ['2026-02-02T10:00:00Z', '2026-03-03', 'the next, when that has ended'],
    ['2025-01-01T00:00:00Z', '2026-01-01', 'the next, whatever the order of the feed'],
    ['2026-03-03T10:00:00Z', '2026-03-03', 'the last that ended'],
    ['2030-01-01T00:00:00Z', '2026-03-03', 'the last that ended, long after'],
  ] as const) {
    it(`at ${now} is ${reason}`, () => expect(idAt(three, now)).to.equal(id));
  }

  it('is the one that ended last, not the one that began last', () => {
    const long = event('2026-01-01', { endDate: '2026-04-01T00:00:00Z' });

    expect(idAt([long, event('2026-02-02')], '2026-05-01T00:00:00Z')).to.equal('2026-01-01');
  });

  for (const eventStatus of [
    'EventCancelled',
    'EventPostponed',
    'https://schema.org/EventCancelled',
  ]) {
    it(`is never one with ${eventStatus}: under way, next or last`, () => {
      const off = event('2026-02-02', { eventStatus });
      const on = event('2026-03-03');

      for (const now of ['2026-02-02T09:30:00Z', '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z']) {
        expect(idAt([off, on], now)).to.equal('2026-03-03');
        expect(idAt([off], now)).to.equal(undefined);
      }
    });
  }

  it('is one that was rescheduled or moved online', () => {
    for (const eventStatus of ['EventRescheduled', 'EventMovedOnline']) {
      expect(idAt([event('2026-02-02', { eventStatus })], '2026-01-01T00:00:00Z')).to.equal(
        '2026-02-02',
      );
    }
  });

  it('is none where no item has an event', () => {
    expect(idAt([itemOf({})], '2026-01-01T00:00:00Z')).to.equal(undefined);
    expect(idAt([], '2026-01-01T00:00:00Z')).to.equal(undefined);
  });
});

describe('eventItems', () => {
  it('are the items with an event, by start, then by end; the given list stays as it is', () => {
    const at = (id: string, startDate: string, endDate?: string) =>
      eventItemOf({ startDate, endDate }, { id });
    const items = [
      itemOf({ id: 'news' }),
      at('c', '2026-02-02T09:00:00Z', '2026-02-02T11:00:00Z'),
      at('b', '2026-02-02T10:00:00+01:00', '2026-02-02T10:00:00Z'),
      at('a', '2026-01-01T09:00:00Z'),
    ];

    expect(eventItems(items).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(items.map(({ id }) => id)).to.deep.equal(['news', 'c', 'b', 'a']);
  });
});
