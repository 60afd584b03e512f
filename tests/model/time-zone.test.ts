import { expect } from 'chai';
import { dayInZone, instantInZone, isTimeZone, offsetAt } from '../../src/model/time-zone.js';
import { emulateTimezone } from '../support/commands.js';

const HOUR = 3_600_000;

describe('isTimeZone', () => {
  for (const zone of ['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT-8']) {
    it(`knows ${zone}`, () => expect(isTimeZone(zone)).to.equal(true));
  }

  for (const zone of [
    '',
    'China Standard Time',
    'Asia/Shangai',
    'GMT+8',
    '+08:00',
    '8',
    '__proto__',
    'x'.repeat(9999),
  ]) {
    it(`does not know ${JSON.stringify(zone.slice(0, 30))}`, () => {
      expect(isTimeZone(zone)).to.equal(false);
    });
  }
});

describe('instantInZone', () => {
  for (const [zone, date, time, utc, reason] of [
    ['Asia/Shanghai', '2026-05-04', '09:00', '2026-05-04T01:00:00Z', 'a zone without summer time'],
    ['Europe/Berlin', '2026-01-01', '12:00', '2026-01-01T11:00:00Z', 'winter'],
    ['Europe/Berlin', '2026-07-01', '12:00', '2026-07-01T10:00:00Z', 'summer'],
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z', 'before the clocks go on'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'skipped: moved on'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z', 'after the clocks went on'],
    ['Europe/Berlin', '2026-10-25', '01:59', '2026-10-24T23:59:00Z', 'before the clocks go back'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'shown twice: the first'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z', 'after the clocks went back'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z', 'skipped in the west'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z', 'twice in the west'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', 'half an hour, twice'],
    ['Asia/Kathmandu', '2026-04-05', '00:00', '2026-04-04T18:15:00Z', 'a quarter of an hour'],
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00:00Z', 'the earliest day'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00Z', 'a day that was left out'],
  ] as const) {
    it(`${zone} ${date} ${time} (${reason})`, () => {
      expect(new Date(instantInZone(date, time, zone)).toISOString()).to.equal(
        utc.replace('Z', '.000Z'),
      );
    });
  }

  it('takes the reader’s zone where none is given', async () => {
    await emulateTimezone('Africa/Nairobi');

    expect(instantInZone('2026-05-04', '04:00')).to.equal(Date.parse('2026-05-04T01:00:00Z'));
  });
});

describe('offsetAt and dayInZone', () => {
  it('follow summer time to the second', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');

    expect(offsetAt(change - 1, 'Europe/Berlin')).to.equal(HOUR);
    expect(offsetAt(change, 'Europe/Berlin')).to.equal(2 * HOUR);
  });

  it('name the day that clocks there show', () => {
    const instant = Date.parse('2026-12-31T23:30:00Z');

    expect(dayInZone(instant, 'Pacific/Auckland')).to.equal('2027-01-01');
    expect(dayInZone(instant, 'America/Los_Angeles')).to.equal('2026-12-31');
    expect(dayInZone(Date.parse('2026-01-01T00:00:00Z'), 'UTC')).to.equal('2026-01-01');
  });

  it('bear the last year that feeds can write', () => {
    const instant = Date.parse('9999-12-31T23:30:00Z');

    expect(dayInZone(instant, 'Asia/Shanghai')).to.equal('+010000-01-01');
    expect(offsetAt(instant, 'Asia/Shanghai')).to.equal(8 * HOUR);
  });
});
