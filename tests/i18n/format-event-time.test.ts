import { expect } from 'chai';
import type { TimeRangeText } from '../../src/i18n/format-range.js';
import { formatEventTime, type EventTimeText } from '../../src/i18n/format-event-time.js';
import { loadCaseItem } from '../model/load-case.js';
import { eventOf } from '../model/normalize.js';
import { emulateTimezone } from '../support/commands.js';
import { needs } from '../support/skip.js';

/** Mexico has had no summer time since 2022; WebKit takes the rules of the system's ICU. */
const HAS_RULES = new Intl.DateTimeFormat('en', {
  timeZone: 'America/Mexico_City',
  timeZoneName: 'shortOffset',
})
  .format(new Date('2026-07-01'))
  .includes('GMT-6');

/** A range as a reader sees it. */
function read(range: TimeRangeText | undefined): string | undefined {
  return range && range.start.text + range.separator + (range.end?.text ?? '');
}

function seen({ days, times, zone, readerTimes }: EventTimeText): (string | undefined)[] {
  return [read(days), read(times), zone, read(readerTimes)];
}

function format(event: object, readerZone: string, lang = 'en'): (string | undefined)[] {
  return seen(formatEventTime(eventOf(event), lang, readerZone));
}

async function formatCase(name: string, id: string, readerZone: string): Promise<EventTimeText> {
  const item = await loadCaseItem(name, id);
  return formatEventTime(item.event!, 'en', readerZone);
}

const MEETING = {
  startDate: '2026-05-04T09:00:00+08:00',
  endDate: '2026-05-04T10:30:00+08:00',
  scheduleTimezone: 'Asia/Shanghai',
};

describe('formatEventTime', () => {
  describe('C02: several whole days', () => {
    it('are one range with both ends, the last included', async () => {
      const { days, firstDay, lastDay, ...rest } = await formatCase(
        'c02-multi-day',
        'three-days',
        'America/New_York',
      );

      expect(read(days)).to.equal('6–8 December 2024');
      expect([firstDay, lastDay]).to.deep.equal(['2024-12-06', '2024-12-08']);
      expect([days?.start.iso, days?.end?.iso]).to.deep.equal(['2024-12-06', '2024-12-08']);
      expect(rest).to.deep.equal({});
    });
  });

  describe('C05: an unusable zone', () => {
    for (const [id, day] of [
      ['windows-name', 4],
      ['typo', 5],
      ['spaces', 6],
      ['not-a-string', 7],
    ] as const) {
      it(`${id}: shows the time as written, its offset, and the reader’s`, async () => {
        expect(seen(await formatCase('c05-bad-timezone', id, 'Africa/Nairobi'))).to.deep.equal([
          `${day} May 2026`,
          '09:00–10:00',
          'GMT+8',
          '04:00–05:00',
        ]);
      });
    }
  });

  describe('C09: an offset that disagrees with the zone', () => {
    for (const [id, times, zone] of [
      ['stale-rules', '14:00–15:00', 'GMT-6'],
      ['utc-instant', '12:00–13:00', 'GMT+5:30'],
    ] as const) {
      it(`${id}: the instant wins`, async () => {
        needs('rules of time zones newer than 2022', HAS_RULES || id !== 'stale-rules');
        const text = await formatCase('c09-offset-and-zone', id, 'UTC');
        expect([read(text.times), text.zone]).to.deep.equal([times, zone]);
      });
    }
  });

  describe('the reader’s time', () => {
    it('is not said where the offset is equal', () => {
      for (const zone of ['Asia/Shanghai', 'Asia/Singapore', 'Australia/Perth']) {
        expect(format(MEETING, zone)).to.deep.equal([
          '4 May 2026',
          '09:00–10:30',
          'GMT+8',
          undefined,
        ]);
      }
    });

    it('is said alone on the same day', () => {
      expect(format(MEETING, 'Europe/Berlin')[3]).to.equal('03:00–04:30');
    });

    it('names the day when it is another', () => {
      expect(format(MEETING, 'America/New_York')[3]).to.match(/^Sun,? 3 May,? 21:00–22:30$/);
      expect(format({ ...MEETING, endDate: undefined }, 'America/New_York')[3]).to.match(
        /^Sun,? 3 May,? 21:00$/,
      );
    });

    it('names both days when the reader’s midnight is between', () => {
      const text = format(
        { ...MEETING, endDate: '2026-05-04T14:00:00+08:00' },
        'America/New_York',
      )[3];
      expect(text).to.match(/Sun,? 3 May.*21:00.*Mon,? 4 May.*02:00/);
    });

    it('is said when only the end has another offset, across a change of the clocks', () => {
      const event = {
        startDate: '2026-03-28T12:00:00+01:00',
        endDate: '2026-03-29T12:00:00+02:00',
        scheduleTimezone: 'Europe/Berlin',
      };
      expect(format(event, 'Africa/Lagos')[3]).to.be.a('string');
      expect(format(event, 'Europe/Paris')[3]).to.equal(undefined);
    });

    it('is that of the browser where no zone is given', async () => {
      await emulateTimezone('Africa/Nairobi');

      expect(read(formatEventTime(eventOf(MEETING), 'en').readerTimes)).to.equal('04:00–05:30');
    });
  });

  describe('the label of the zone', () => {
    for (const [startDate, scheduleTimezone, label] of [
      ['2026-01-15T12:00', 'Europe/Berlin', 'GMT+1'],
      ['2026-07-15T12:00', 'Europe/Berlin', 'GMT+2'],
      ['2026-03-29T01:00', 'Europe/Berlin', 'GMT+1'],
      ['2026-03-29T03:00', 'Europe/Berlin', 'GMT+2'],
      ['2026-07-15T12:00', 'Asia/Kathmandu', 'GMT+5:45'],
      ['2026-07-15T12:00-03:30', undefined, 'GMT-3:30'],
      ['2026-07-15T12:00+09:00', undefined, 'GMT+9'],
      ['2026-07-15T12:00-11:59', undefined, 'GMT-11:59'],
      ['2026-07-15T12:00+00:05', undefined, 'GMT+0:05'],
    ] as const) {
      it(`of ${startDate} in ${scheduleTimezone ?? 'no zone'} is ${label}`, () => {
        expect(format({ startDate, scheduleTimezone }, 'Asia/Tokyo')[2]).to.equal(label);
      });
    }
  });

  it('labels Greenwich with or without a zero, as the browser does', () => {
    for (const event of [
      { startDate: '2026-07-15T12:00Z' },
      { startDate: '2026-07-15T12:00', scheduleTimezone: 'UTC' },
    ]) {
      expect(format(event, 'Asia/Tokyo')[2]).to.match(/^GMT(\+0)?$/);
    }
  });

  it('labels an offset in the form of the language', () => {
    expect(format({ startDate: '2026-07-15T12:00+08:00' }, 'Asia/Tokyo', 'fr')[2]).to.equal(
      'UTC+8',
    );
  });

  it('shows a floating time as written, without zone or reader’s time', () => {
    const event = { startDate: '2026-05-04T09:00', endDate: '2026-05-04T10:00' };

    expect(format(event, 'Asia/Tokyo')).to.deep.equal([
      '4 May 2026',
      '09:00–10:00',
      undefined,
      undefined,
    ]);
  });

  it('shows a time without offset in its zone, with the reader’s', () => {
    const event = { startDate: '2026-05-04T09:00', scheduleTimezone: 'Asia/Shanghai' };

    expect(format(event, 'Africa/Nairobi')).to.deep.equal([
      '4 May 2026',
      '09:00',
      'GMT+8',
      '04:00',
    ]);
  });

  it('shows day and time in the zone, not at the offset written', () => {
    const event = { startDate: '2026-05-04T23:30:00-05:00', scheduleTimezone: 'Asia/Shanghai' };

    expect(format(event, 'Asia/Shanghai')).to.deep.equal([
      '5 May 2026',
      '12:30',
      'GMT+8',
      undefined,
    ]);
  });

  it('names the days with the times where a night is between', () => {
    const [days, times] = format(
      { ...MEETING, startDate: '2026-05-04T22:00:00+08:00', endDate: '2026-05-05T01:00:00+08:00' },
      'Asia/Shanghai',
    );

    expect(days).to.equal(undefined);
    expect(times).to.match(/Mon,? 4 May.*22:00.*Tue,? 5 May.*0?1:00/);
    expect(times).to.contain('2026');
  });

  it('names the days in words where the browser has digits', () => {
    const [days, times] = format(
      { ...MEETING, startDate: '2026-05-04T22:00:00+08:00', endDate: '2026-05-05T01:00:00+08:00' },
      'Asia/Shanghai',
      'zh',
    );

    expect(days).to.equal(undefined);
    // Firefox says the year at both ends.
    expect(times).to.match(/^2026年5月4日周一 22:00 – (2026年)?5月5日周二 0?1:00$/);
  });

  it('says the start alone where the end is a bare day', () => {
    expect(format({ ...MEETING, endDate: '2026-05-06' }, 'Asia/Shanghai')).to.deep.equal([
      '4–6 May 2026',
      '09:00',
      'GMT+8',
      undefined,
    ]);
  });

  it('gives each end its own valid datetime', () => {
    const { times } = formatEventTime(eventOf(MEETING), 'en', 'UTC');

    expect(times?.start).to.deep.equal({ text: '09:00', iso: '2026-05-04T09:00:00+08:00' });
    expect(times?.end).to.deep.equal({ text: '10:30', iso: '2026-05-04T10:30:00+08:00' });
    const floating = eventOf({ startDate: '2026-05-04T09:00', scheduleTimezone: 'Asia/Shanghai' });
    expect(formatEventTime(floating, 'en', 'UTC').times?.start.iso).to.equal(
      '2026-05-04T01:00:00.000Z',
    );
  });

  it('follows the hour cycle of the language', () => {
    expect(format(MEETING, 'Asia/Shanghai', 'en-US')[1]).to.match(/^9:00 ?– ?10:30 AM$/);
  });

  it('has ordinary blanks only', () => {
    for (const lang of ['en', 'en-US', 'fr', 'es', 'ru', 'zh', 'ar']) {
      for (const text of format(MEETING, 'America/New_York', lang)) {
        expect(text, lang).not.to.match(/[^\S ]/);
      }
    }
  });
});
