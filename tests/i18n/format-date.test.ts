import { expect } from 'chai';
import { formatDay, formatInstant } from '../../src/i18n/format-date.js';
import { dateTimeSeparator, formatDayRange } from '../../src/i18n/format-range.js';
import { joinList } from '../../src/i18n/format-list.js';
import { plainBlanks } from '../../src/i18n/intl-cache.js';
import { emulateTimezone } from '../support/commands.js';

describe('formatDay', () => {
  for (const [day, lang, text] of [
    ['2026-03-01', 'en', '1 March 2026'],
    ['2026-03-01', 'en-GB', '1 March 2026'],
    ['2026-03-01', 'en-US', 'March 1, 2026'],
    ['2024-12-06', 'ar', '6 ديسمبر 2024'],
    ['2024-12-06', 'ar-SA', '6 ديسمبر 2024'],
    ['2024-12-06', 'ar-u-ca-islamic-nu-arab', '6 ديسمبر 2024'],
    ['2024-12-06', 'fa', '6 دسامبر 2024'],
    ['2024-12-06', 'th', '6 ธันวาคม 2024'],
    ['2024-12-06', 'ja-u-ca-japanese', '2024年12月6日'],
    ['2024-12-06', 'fr', '6 décembre 2024'],
  ] as const) {
    it(`writes ${day} in ${lang} with Gregorian year and Latin digits`, () => {
      expect(formatDay(day, lang).replace(/[\u200e\u200f]/g, '')).to.match(
        new RegExp(`^${text}( م)?$`),
      );
    });
  }

  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    it(`is the same day for a reader in ${zone}`, async () => {
      await emulateTimezone(zone);

      expect(formatDay('2026-03-01', 'en')).to.equal('1 March 2026');
    });
  }
});

describe('formatDayRange', () => {
  for (const [first, last, lang, start, separator, end] of [
    ['2024-12-06', '2024-12-08', 'en', '6', '–', '8 December 2024'],
    ['2024-12-06', '2024-12-08', 'en-US', 'December 6', ' – ', '8, 2024'],
    ['2024-11-30', '2024-12-02', 'en', '30 November', ' – ', '2 December 2024'],
    ['2024-12-30', '2025-01-02', 'en', '30 December 2024', ' – ', '2 January 2025'],
    ['2024-12-06', '2024-12-08', 'fr', '6', '–', '8 décembre 2024'],
    ['2024-12-06', '2024-12-08', 'es', '6', '–', '8 de diciembre de 2024'],
    ['2024-12-06', '2024-12-08', 'ru', '6', '–', '8 декабря 2024 г.'],
    ['2024-12-06', '2024-12-08', 'ar', '6', '–', '8 ديسمبر 2024'],
    ['2024-12-06', '2024-12-08', 'zh', '2024年12月6日', '–', '8日'],
    ['2024-11-30', '2024-12-02', 'zh-Hans-CN', '2024年11月30日', '–', '12月2日'],
    ['2024-12-30', '2025-01-02', 'zh', '2024年12月30日', '–', '2025年1月2日'],
    ['2024-12-06', '2024-12-08', 'zh-TW', '2024年12月6日', '至', '8日'],
  ] as const) {
    it(`from ${first} to ${last} in ${lang} has a time of its own for each end`, () => {
      const range = formatDayRange(first, last, lang);

      expect(range).to.deep.equal({
        start: { text: start, iso: first },
        separator,
        // WebKit’s older tables have a comma here.
        end: {
          text: range.end?.text.includes('،') ? end.replace(/ (?=\d{4})/, '، ') : end,
          iso: last,
        },
      });
    });
  }

  it('of one day is that day', () => {
    expect(formatDayRange('2024-12-06', '2024-12-06', 'en')).to.deep.equal({
      start: { text: '6 December 2024', iso: '2024-12-06' },
      separator: '',
    });
  });
});

describe('formatInstant', () => {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const instant = Date.parse('2026-05-04T13:05:00Z');

  it('has the hour cycle of the tag', () => {
    expect(formatInstant(instant, 'en', options)).to.equal('13:05');
    expect(formatInstant(instant, 'en-US', options)).to.equal('1:05 PM');
    expect(formatInstant(instant, 'en-US-u-hc-h23', options)).to.equal('13:05');
  });

  it('has ordinary blanks only, whatever the browser’s own forms have', () => {
    const tags = 'en en-US fr fr-CA es es-MX es-CO ru zh ar de bg uk lv hr cs'.split(' ');
    const full = { dateStyle: 'full', timeStyle: 'long', timeZone: 'UTC' } as const;

    for (const tag of tags) expect(formatInstant(instant, tag, full), tag).not.to.match(/[^\S ]/);
  });
});

describe('dateTimeSeparator', () => {
  for (const [lang, separator] of [
    ['en', ', '],
    ['en-US', ', '],
    ['fr', ', '],
    ['es', ', '],
    ['ru', ', '],
    ['ar', '، '],
    ['zh', ' '],
  ] as const) {
    it(`of ${lang} is ${JSON.stringify(separator)}`, () => {
      expect(dateTimeSeparator(lang)).to.equal(separator);
    });
  }
});

describe('joinList', () => {
  for (const [lang, text] of [
    ['en', 'A, B and C'],
    ['en-US', 'A, B, and C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['ru', 'A, B и C'],
    ['zh', 'A、B和C'],
    ['ar', 'A وB وC'],
  ] as const) {
    it(`in ${lang} reads “${text}”`, () => {
      expect(joinList(['A', 'B', 'C'], lang, (entry) => entry).join('')).to.equal(text);
    });
  }

  it('makes nothing of nothing, and one of one', () => {
    expect(joinList([], 'fr', String)).to.deep.equal([]);
    expect(joinList(['A'], 'fr', String)).to.deep.equal(['A']);
  });
});

describe('plainBlanks', () => {
  it('makes ordinary blanks of narrow, wide and unbreakable ones', () => {
    expect(plainBlanks('1\u202f234\u00a0€\u2009–\u3000x\u2007y')).to.equal('1 234 € – x y');
  });
});
