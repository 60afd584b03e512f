import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarUid, formatICalendar } from '../../src/calendar/ical.js';
import type { EventItem } from '../../src/model/event-phase.js';
import { toFeedDocument } from '../../src/feed/parse.js';
import { normalizeFeed } from '../../src/model/feed.js';
import { loadCaseItem } from '../model/load-case.js';

const SOURCE = { homePageUrl: 'https://news.example/', url: 'https://cdn.example/feed.json' };
const NOW = Date.parse('2026-01-01T00:00:00Z');

async function caseEvent(name: string, id: string): Promise<EventItem> {
  return (await loadCaseItem(name, id)) as EventItem;
}

function itemOf(fields: object, event: object): EventItem {
  const items = [{ id: 'x', title: 'X', ...fields, _ichei: { event } }];
  const { feed } = normalizeFeed(toFeedDocument({ version: '1', items }), 'https://news.example/f');
  return feed.items[0] as EventItem;
}

/** Its lines that begin with a name, but for the stamp. */
function linesOf(file: string, name: string): string[] {
  return file.split('\r\n').filter((line) => line.startsWith(name) && !line.startsWith('DTSTAMP'));
}

/** The one event of a file, as another program reads it. */
function parse(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

describe('formatICalendar', () => {
  it('ends whole days on the day after the last (C02)', async () => {
    const event = parse(
      formatICalendar(await caseEvent('c02-multi-day', 'three-days'), SOURCE, NOW),
    );
    const expected = parse(await (await fetch('/cases/c02-expected.ics')).text());

    expect(event.summary).to.equal(expected.summary);
    expect(event.startDate.toString()).to.equal(expected.startDate.toString());
    expect(event.endDate.toString()).to.equal(expected.endDate.toString());
    expect(event.startDate.isDate).to.equal(true);
  });

  it('writes instants in UTC whatever the zone (C05, C09)', async () => {
    const typo = formatICalendar(await caseEvent('c05-bad-timezone', 'windows-name'), SOURCE, NOW);
    const stale = formatICalendar(
      await caseEvent('c09-offset-and-zone', 'stale-rules'),
      SOURCE,
      NOW,
    );

    expect(typo).to.include('DTSTART:20260504T010000Z\r\n');
    expect(stale).to.include('DTSTART:20260701T200000Z\r\n');
  });

  it('writes both ends of an event with times', async () => {
    const stale = await caseEvent('c09-offset-and-zone', 'stale-rules');
    const ends = (event: object) => linesOf(formatICalendar(itemOf({}, event), SOURCE, NOW), 'DT');

    expect(formatICalendar(stale, SOURCE, NOW)).to.include('DTEND:20260701T210000Z\r\n');
    // An end without offset is at that of the start, as the page says.
    expect(ends({ startDate: '2024-12-07T09:00:00+08:00', endDate: '2024-12-07T10:00' })).to.eql([
      'DTSTART:20241207T010000Z',
      'DTEND:20241207T020000Z',
    ]);
    expect(
      ends({
        startDate: '2026-05-04T09:00:00+08:00',
        endDate: '2026-05-06',
        scheduleTimezone: 'Asia/Shanghai',
      }),
    ).to.eql(['DTSTART:20260504T010000Z', 'DTEND:20260506T160000Z']);
  });

  it('writes whole days, one or many, as their zone has them', () => {
    const ends = (event: object) => linesOf(formatICalendar(itemOf({}, event), SOURCE, NOW), 'DT');

    expect(ends({ startDate: '2026-05-04' })).to.eql([
      'DTSTART;VALUE=DATE:20260504',
      'DTEND;VALUE=DATE:20260505',
    ]);
    expect(
      ends({
        startDate: '2024-12-07',
        endDate: '2024-12-06T23:00:00Z',
        scheduleTimezone: 'Asia/Shanghai',
      }),
    ).to.eql(['DTSTART;VALUE=DATE:20241207', 'DTEND;VALUE=DATE:20241208']);
    expect(ends({ startDate: '2026-05-04', endDate: '9999-12-31' })).to.eql([
      'DTSTART;VALUE=DATE:20260504',
      'DTEND;VALUE=DATE:99991231',
    ]);
  });

  it('says that an event is postponed, and where it is in plain digits', () => {
    const file = formatICalendar(
      itemOf(
        {},
        {
          startDate: '2026-05-04',
          eventStatus: 'EventPostponed',
          location: { name: 'Here', geo: { latitude: '1e-7', longitude: 113.9 } },
        },
      ),
      SOURCE,
      NOW,
    );

    expect(linesOf(file, 'STATUS')).to.eql(['STATUS:TENTATIVE']);
    expect(linesOf(file, 'GEO')).to.eql(['GEO:0;113.9']);
  });

  it('says that an event is cancelled (C07)', async () => {
    expect(formatICalendar(await caseEvent('c07-cancelled', 'off'), SOURCE, NOW)).to.include(
      'STATUS:CANCELLED\r\n',
    );
  });

  it('keeps the identifier and counts changes (C15)', async () => {
    const read = async (file: string, id: string) => {
      const text = formatICalendar(await caseEvent(file, id), SOURCE, NOW);
      return { uid: parse(text).uid, sequence: parse(text).sequence, text };
    };
    const before = await read('c15-uid-v1', 'a');
    const again = await read('c15-uid-v1', 'a');
    const after = await read('c15-uid-v2', 'a');
    const other = await read('c15-uid-v1', 'b');

    expect(again.text).to.equal(before.text);
    expect(after.uid).to.equal(before.uid);
    expect(after.sequence).to.be.greaterThan(before.sequence);
    expect(other.uid).not.to.equal(before.uid);
  });

  it('tells two changes of one day apart, with an offset and without', () => {
    const sequenceAt = (date_modified: string) => {
      const item = itemOf({ date_modified }, { startDate: '2026-05-04' });
      return parse(formatICalendar(item, SOURCE, NOW)).sequence;
    };

    expect(sequenceAt('2026-03-01')).to.equal(Date.parse('2026-03-01') / 1000);
    expect(sequenceAt('2026-03-01T09:00')).to.equal(sequenceAt('2026-03-01') + 9 * 3600);
    expect(sequenceAt('2026-03-01T09:00:05')).to.equal(sequenceAt('2026-03-01T09:00') + 5);
    expect(sequenceAt('2026-03-01T09:00+08:00')).to.equal(sequenceAt('2026-03-01T01:00Z'));
  });

  it('has no control character in a text but the ends of its lines', () => {
    const text = 'A\u0000\tB\u0007\u001b\u007f\u0085\r\nC\u2028D\vE';
    const item = itemOf(
      { summary: text },
      { name: text, startDate: '2026-05-04', location: { name: text } },
    );

    const file = formatICalendar(item, SOURCE, NOW);

    expect(file.replaceAll('\r\n', '')).not.to.match(/[\p{Cc}\u2028\u2029]/u);
    for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION']) {
      expect(file).to.contain(`\r\n${name}:AB\\nC\\nD\\nE\r\n`);
    }
  });

  it('has the address of an item that only tells of another page', () => {
    const external_url = 'https://other.example/a';
    const item = itemOf({ external_url }, { startDate: '2026-05-04' });

    expect(formatICalendar(item, SOURCE, NOW)).to.contain(`URL:${external_url}\r\n`);
  });

  it('gives a time without zone as it stands', () => {
    const item = itemOf({}, { startDate: '2026-05-04T09:00', endDate: '2026-05-04T10:30' });

    expect(formatICalendar(item, SOURCE, NOW)).to.include('DTSTART:20260504T090000\r\n');
  });

  it('reads back equal, whatever is in the texts', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const words = fc.stringMatching(/^[\w,;:\\"'&#+\n一-龥🎓é ]{1,300}$/u);
    const title = fc.oneof(text, words).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(title, title, title, (name, summary, place) => {
        const item = itemOf(
          { summary, url: 'https://news.example/x' },
          { name, startDate: '2026-05-04T09:00:00+08:00', location: { name: place } },
        );
        const file = formatICalendar(item, SOURCE, NOW);
        const event = parse(file);
        const plain = (value: string) =>
          value.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

        expect(event.summary).to.equal(plain(item.event.name));
        expect(event.location).to.equal(plain(item.event.location?.name ?? ''));
        expect(event.description).to.equal(plain(`${item.summary}\n\nhttps://news.example/x`));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('calendarUid', () => {
  it('is the id where that is an address, else the id at the feed’s host', () => {
    const at = (id: string) => itemOf({ id }, { startDate: '2026-05-04' });

    expect(calendarUid(at('https://news.example/a'), SOURCE)).to.equal('https://news.example/a');
    expect(calendarUid(at('a'), SOURCE)).to.equal('a@news.example');
    expect(calendarUid(at('a'), { url: SOURCE.url })).to.equal('a@cdn.example');
  });

  it('tells hosts apart by www and port, as their addresses do', () => {
    const item = itemOf({ id: 'a' }, { startDate: '2026-05-04' });
    for (const [homePageUrl, uid] of [
      ['https://www.news.example/en/', 'a@www.news.example'],
      ['http://news.example:8080/', 'a@news.example:8080'],
      ['mailto:office@mail.example', 'a@cdn.example'],
    ] as const) {
      expect(calendarUid(item, { ...SOURCE, homePageUrl })).to.equal(uid);
    }
  });
});
