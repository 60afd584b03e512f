import { expect } from 'chai';
import { addDays, parseDateTime } from '../../src/model/date-time.js';

describe('parseDateTime', () => {
  for (const [text, expected] of [
    ['2026-03-01', { iso: '2026-03-01', date: '2026-03-01' }],
    [' 2026-03-01\n', { iso: '2026-03-01', date: '2026-03-01' }],
    ['2024-02-29', { iso: '2024-02-29', date: '2024-02-29' }],
    ['2026-03-01T09:00', { iso: '2026-03-01T09:00', date: '2026-03-01', time: '09:00' }],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as written, without an instant`, () => {
      expect(parseDateTime(text)).to.deep.equal(expected);
    });
  }

  for (const [text, iso, utc] of [
    ['2026-03-01T00:30:00+08:00', '2026-03-01T00:30:00+08:00', '2026-02-28T16:30:00Z'],
    ['2026-03-01T00:30:00.123456Z', '2026-03-01T00:30:00Z', '2026-03-01T00:30:00Z'],
    ['2026-03-01 00:30 -0330', '2026-03-01T00:30-03:30', '2026-03-01T04:00:00Z'],
    ['2026-03-01t00:30:00z', '2026-03-01T00:30:00Z', '2026-03-01T00:30:00Z'],
    ['2026-03-01T00:30:00-00:00', '2026-03-01T00:30:00Z', '2026-03-01T00:30:00Z'],
    ['2026-12-31T23:59:59-12:00', '2026-12-31T23:59:59-12:00', '2027-01-01T11:59:59Z'],
  ] as const) {
    it(`reads ${text} as the instant its offset says, on the day it says`, () => {
      const value = parseDateTime(text);

      expect(value?.instant).to.equal(Date.parse(utc));
      expect(value?.iso).to.equal(iso);
      expect(value?.date).to.equal(text.slice(0, 10));
    });
  }

  for (const value of [
    '',
    'tomorrow',
    '2026',
    '2026-03',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-00-00',
    '0000-00-00T00:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T09:60:00Z',
    '2026-03-01T09:00:00+99:00',
    '2026-03-01T09',
    '01/03/2026',
    'Sun, 01 Mar 2026 09:00:00 GMT',
    '2026-03-01T09:00:00+08:00[Asia/Shanghai]',
    1767225600,
    null,
    undefined,
    {},
    true,
  ]) {
    it(`takes ${JSON.stringify(value)} for no date`, () => {
      expect(parseDateTime(value)).to.equal(undefined);
    });
  }
});

describe('addDays', () => {
  for (const [day, days, expected] of [
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['9999-12-31', 1, '+010000-01-01'],
  ] as const) {
    it(`${days} to ${day} is ${expected}`, () => {
      expect(addDays(day, days)).to.equal(expected);
    });
  }
});
