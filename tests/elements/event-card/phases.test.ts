/**
 * When an event begins, is under way and ends (RULES R8, R9), to the second, wherever the reader is.
 * Instants are written by hand.
 */
import { expect } from 'chai';
import type { JsonFeedEvent } from '../../../src/feed/json-feed.js';
import { emulateTimezone } from '../../support/commands.js';
import { textsOf, until, type AnyElement } from '../harness.js';
import { eventFeed, mountCard, mountFeed } from './events.js';
import { comeBackAt, setClock } from './fake-clock.js';

/** Midnight before 4 May 2026 on the reader's clock. */
const MIDNIGHTS = {
  'Pacific/Kiritimati': '2026-05-03T10:00:00Z',
  'Pacific/Auckland': '2026-05-03T12:00:00Z',
  'Asia/Shanghai': '2026-05-03T16:00:00Z',
  'Asia/Kathmandu': '2026-05-03T18:15:00Z',
  'Africa/Nairobi': '2026-05-03T21:00:00Z',
  'Europe/Paris': '2026-05-03T22:00:00Z',
  'America/St_Johns': '2026-05-04T02:30:00Z',
  'America/New_York': '2026-05-04T04:00:00Z',
  'America/Los_Angeles': '2026-05-04T07:00:00Z',
  'Pacific/Pago_Pago': '2026-05-04T11:00:00Z',
};

const [UPCOMING, TODAY, LIVE, ENDED] = ['', 'Today', 'Under way', 'Ended'];

function secondBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1000).toISOString();
}

async function statusAt(card: AnyElement, now: string): Promise<string> {
  comeBackAt(now);
  await card.updateComplete;
  return textsOf(card, 'event-status').join();
}

/** Each status must come at its instant, and not a second earlier. */
async function expectPhases(
  event: JsonFeedEvent,
  changes: readonly (readonly [string, string | undefined])[],
): Promise<void> {
  const card = await mountCard(event);
  let previous: string | undefined = UPCOMING;
  for (const [instant, status] of changes) {
    expect(await statusAt(card, secondBefore(instant)), `before ${instant}`).to.equal(previous);
    expect(await statusAt(card, instant), instant).to.equal(status);
    previous = status;
  }
}

for (const [zone, midnight] of Object.entries(MIDNIGHTS)) {
  describe(`<event-card> and the course of time in ${zone}`, () => {
    before(() => emulateTimezone(zone));

    it('a day of no zone is the reader’s day', async () => {
      const nextMidnight = midnight.replace(/-0(\d)T/, (_, day) => `-0${Number(day) + 1}T`);

      await expectPhases({ startDate: '2026-05-04' }, [
        [midnight, TODAY],
        [nextMidnight, ENDED],
      ]);
    });

    it('a meeting follows the clock of its own zone', async () => {
      await expectPhases(
        {
          startDate: '2026-05-04T09:00:00+08:00',
          endDate: '2026-05-04T10:00:00+08:00',
          scheduleTimezone: 'Asia/Shanghai',
        },
        [
          ['2026-05-03T16:00:00Z', TODAY],
          ['2026-05-04T01:00:00Z', LIVE],
          ['2026-05-04T02:00:00Z', ENDED],
        ],
      );
    });

    it('days of a zone end with the last of them there', async () => {
      await expectPhases(
        { startDate: '2024-12-06', endDate: '2024-12-08', scheduleTimezone: 'Asia/Shanghai' },
        [
          ['2024-12-05T16:00:00Z', LIVE],
          ['2024-12-08T16:00:00Z', ENDED],
        ],
      );
    });
  });
}

describe('<event-card> and midnight', () => {
  const evening = {
    name: 'Evening',
    startDate: '2026-05-04T22:00:00+08:00',
    endDate: '2026-05-05T00:00:00+08:00',
    scheduleTimezone: 'Asia/Shanghai',
  };
  const night = {
    name: 'Night',
    startDate: '2026-05-05T00:00:00+08:00',
    endDate: '2026-05-05T02:00:00+08:00',
    scheduleTimezone: 'Asia/Shanghai',
  };

  before(() => emulateTimezone('America/New_York'));

  it('ends at midnight what ends at midnight', async () => {
    await expectPhases(evening, [
      ['2026-05-03T16:00:00Z', TODAY],
      ['2026-05-04T14:00:00Z', LIVE],
      ['2026-05-04T16:00:00Z', ENDED],
    ]);
  });

  it('begins at midnight what begins at midnight, without a moment of today', async () => {
    await expectPhases(night, [
      ['2026-05-04T16:00:00Z', LIVE],
      ['2026-05-04T18:00:00Z', ENDED],
    ]);
  });

  it('ends without an end at the midnight of the event’s zone', async () => {
    await expectPhases(
      { startDate: '2026-05-04T20:00:00Z', scheduleTimezone: 'America/Los_Angeles' },
      [
        ['2026-05-04T07:00:00Z', TODAY],
        ['2026-05-04T20:00:00Z', LIVE],
        ['2026-05-05T07:00:00Z', ENDED],
      ],
    );
  });

  it('goes on to the event that begins as another ends, by itself', async () => {
    setClock('2026-05-04T15:59:59.700Z');
    const card = await mountFeed('event-card', eventFeed([night, evening]));
    expect(textsOf(card, 'title')).to.deep.equal(['Evening']);

    await until(() => textsOf(card, 'title')[0] !== 'Evening');

    expect(textsOf(card, 'title')).to.deep.equal(['Night']);
    expect(textsOf(card, 'event-status')).to.deep.equal([LIVE]);
    expect(Date.now()).to.be.at.least(Date.parse('2026-05-04T16:00:00Z'));
  });

  it('moves whole days of a list to the past when the last of them is over', async () => {
    const days = { name: 'Days', startDate: '2026-05-03', endDate: '2026-05-04' };
    const feed = eventFeed([{ ...days, scheduleTimezone: 'Asia/Shanghai' }]);
    setClock('2026-05-04T15:59:59Z');
    const upcoming = await mountFeed('event-list', feed);
    const past = await mountFeed('event-list', feed, { when: 'past' });
    const titles = () => [textsOf(upcoming, 'title'), textsOf(past, 'title')];
    expect(titles()).to.deep.equal([['Days'], []]);

    comeBackAt('2026-05-04T16:00:00Z');
    await Promise.all([upcoming.updateComplete, past.updateComplete]);

    expect(titles()).to.deep.equal([[], ['Days']]);
  });
});

describe('<event-card> on days when the clocks change', () => {
  before(() => emulateTimezone('Asia/Kathmandu'));

  for (const [scheduleTimezone, startDate, begins, ends] of [
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    // Its clocks go from midnight to one, and from midnight back to eleven.
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z'],
    ['America/Santiago', '2026-04-04', '2026-04-04T03:00:00Z', '2026-04-05T04:00:00Z'],
  ] as const) {
    it(`takes ${startDate} in ${scheduleTimezone} from midnight to midnight`, async () => {
      await expectPhases({ startDate, scheduleTimezone }, [
        [begins, TODAY],
        [ends, ENDED],
      ]);
    });
  }

  for (const [name, startDate, endDate, begins, ends] of [
    ['before', '2026-10-25T02:30:00+02:00', '2026-10-25T02:45:00+02:00', '00:30', '00:45'],
    ['after', '2026-10-25T02:30:00+01:00', '2026-10-25T02:45:00+01:00', '01:30', '01:45'],
    ['around', '2026-10-25T02:45:00+02:00', '2026-10-25T02:15:00+01:00', '00:45', '01:15'],
  ] as const) {
    it(`keeps apart the hours that Paris has twice: ${name} the change`, async () => {
      await expectPhases({ startDate, endDate, scheduleTimezone: 'Europe/Paris' }, [
        ['2026-10-24T22:00:00Z', TODAY],
        [`2026-10-25T${begins}:00Z`, LIVE],
        [`2026-10-25T${ends}:00Z`, ENDED],
      ]);
    });
  }

  it('knows that from half past one to half past three is one hour in spring', async () => {
    const event = {
      startDate: '2026-03-08T01:30:00-05:00',
      endDate: '2026-03-08T03:30:00-04:00',
      scheduleTimezone: 'America/New_York',
    };

    await expectPhases(event, [
      ['2026-03-08T05:00:00Z', TODAY],
      ['2026-03-08T06:30:00Z', LIVE],
      ['2026-03-08T07:30:00Z', ENDED],
    ]);
  });
});
