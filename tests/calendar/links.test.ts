import { expect } from 'chai';
import { calendarLink, type CalendarService } from '../../src/calendar/links.js';
import type { EventItem } from '../../src/model/event-phase.js';
import { loadCaseItem } from '../model/load-case.js';
import { itemOf } from '../model/normalize.js';

const TITLE_FIELD: Record<CalendarService, string> = {
  google: 'text',
  outlook: 'subject',
  office365: 'subject',
  yahoo: 'title',
};
const EVENT = { _ichei: { event: { name: 'Colloquium', startDate: '2026-05-04' } } };
const SERVICES = Object.keys(TITLE_FIELD) as CalendarService[];

describe('calendarLink', () => {
  for (const service of SERVICES) {
    it(`gives ${service} the exact title and place (C16)`, async () => {
      const item = (await loadCaseItem('c16-link-chars', 'chars')) as EventItem;
      const { searchParams } = new URL(calendarLink(service, item));

      expect(searchParams.get(TITLE_FIELD[service])).to.equal('Bread & Roses + 50 % #1 = “R&D”?');
      const place = searchParams.get('location') ?? searchParams.get('in_loc');
      expect(place).to.include('&').and.include('+');
    });

    it(`writes blanks for ${service} as %20 and a plus as %2B (C17)`, async () => {
      const item = (await loadCaseItem('c16-link-chars', 'chars')) as EventItem;

      expect(calendarLink(service, item)).to.include('%20').and.include('%2B').and.not.match(/\+/);
    });

    it(`keeps ${service} under 2,000 characters with the item’s address`, async () => {
      const item = (await loadCaseItem('c16-link-chars', 'chars')) as EventItem;
      const long = { ...item, summary: '数字教育🎓'.repeat(2000) };
      const endless = { ...long, event: { ...item.event, name: 'é'.repeat(3000) } };

      for (const one of [long, endless]) {
        const link = calendarLink(service, one);
        expect(link.length).to.be.at.most(2000);
        expect(decodeURIComponent(link)).to.include('https://news.example/chars');
      }
    });
  }

  const LONG = '数字教育高等教育创新中心'.repeat(20);
  const ADDRESS = `https://news.example/${'a'.repeat(600)}`;
  const EXTREMES: Readonly<Record<string, object>> = {
    'a long name, place and address together': {
      url: ADDRESS,
      _ichei: { event: { name: LONG, startDate: '2026-05-04', location: { name: LONG } } },
    },
    'an address of another page only': {
      external_url: ADDRESS,
      summary: LONG.repeat(20),
      _ichei: { event: { startDate: '2026-05-04', location: { name: LONG } } },
    },
  };
  for (const [what, fields] of Object.entries(EXTREMES)) {
    for (const service of SERVICES) {
      it(`keeps ${service} under 2,000 characters, and the address whole, with ${what}`, () => {
        const item = itemOf(fields) as EventItem;

        const link = calendarLink(service, item);

        expect(link.length).to.be.within(1900, 2000);
        expect(decodeURIComponent(link)).to.contain(ADDRESS);
        const name = new URL(link).searchParams.get(TITLE_FIELD[service])!;
        expect(item.event.name).to.match(new RegExp(`^${name.replace('…', '')}`));
        expect(name.length).to.be.above(2);
      });
    }
  }

  it('cuts the description first, then the place, then the name', () => {
    const shown = (fields: object) => {
      const { searchParams } = new URL(calendarLink('google', itemOf(fields) as EventItem));
      return ['text', 'location', 'details'].map((name) => searchParams.get(name)?.at(-1) ?? '');
    };
    const at = (name: string, place: string, summary: string) =>
      shown({ summary, _ichei: { event: { name, startDate: '2026-05-04', location: place } } });
    const [short, middle, long] = [1, 500, 3000].map((length) => 'x'.repeat(length)) as [
      string,
      string,
      string,
    ];

    expect(at(middle, middle, long)).to.deep.equal(['x', 'x', '…']);
    expect(at(middle, long, middle)).to.deep.equal(['x', '…', '']);
    expect(at(long, middle, short)).to.deep.equal(['…', '', '']);
  });

  it('gives each service the instants of an event with times', async () => {
    const item = (await loadCaseItem('c09-offset-and-zone', 'stale-rules')) as EventItem;
    const fields = (service: CalendarService, ...names: string[]) => {
      const { searchParams } = new URL(calendarLink(service, item));
      return names.map((name) => searchParams.get(name));
    };

    expect(fields('google', 'dates')).to.deep.equal(['20260701T200000Z/20260701T210000Z']);
    expect(fields('yahoo', 'st', 'et', 'dur')).to.deep.equal([
      '20260701T200000Z',
      '20260701T210000Z',
      null,
    ]);
    for (const service of ['outlook', 'office365'] as const) {
      expect(fields(service, 'startdt', 'enddt', 'allday')).to.deep.equal([
        '2026-07-01T20:00:00Z',
        '2026-07-01T21:00:00Z',
        null,
      ]);
    }
  });

  it('gives a time of no known zone as it stands, and one day as one day', () => {
    const at = (startDate: string) =>
      itemOf({ title: 'X', _ichei: { event: { startDate } } }) as EventItem;
    const floating = at('2026-05-04T09:00');
    const day = at('2026-05-04');

    expect(calendarLink('google', floating)).to.contain('20260504T090000%2F20260504T090000');
    expect(calendarLink('outlook', floating)).to.contain('startdt=2026-05-04T09%3A00');
    expect(calendarLink('google', day)).to.contain('20260504%2F20260505');
    expect(calendarLink('yahoo', day)).to.contain('et=20260504');
  });

  it('gives whole days to Yahoo with the last one as the end', async () => {
    const item = (await loadCaseItem('c02-multi-day', 'three-days')) as EventItem;
    const { searchParams } = new URL(calendarLink('yahoo', item));

    expect(['st', 'et', 'dur'].map((name) => searchParams.get(name))).to.deep.equal([
      '20241206',
      '20241208',
      'allday',
    ]);
  });

  it('goes without an address that alone is too long', () => {
    const url = `https://news.example/${'a'.repeat(3000)}`;
    const link = calendarLink('google', itemOf({ url, ...EVENT }) as EventItem);

    expect(link.length).to.be.at.most(2000);
    expect(new URL(link).searchParams.get('text')).to.equal('Colloquium');
  });

  it('gives whole days to Google without times, the day after as the end (C02)', async () => {
    const item = (await loadCaseItem('c02-multi-day', 'three-days')) as EventItem;

    expect(new URL(calendarLink('google', item)).searchParams.get('dates')).to.equal(
      '20241206/20241209',
    );
  });

  it('gives whole days to Outlook as such, not shifted (C18)', async () => {
    const item = (await loadCaseItem('c02-multi-day', 'three-days')) as EventItem;

    for (const service of ['outlook', 'office365'] as const) {
      const { searchParams } = new URL(calendarLink(service, item));
      expect(searchParams.get('allday')).to.equal('true');
      expect(searchParams.get('startdt')).to.match(/^2024-12-06/);
    }
  });
});
