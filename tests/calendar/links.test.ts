import { expect } from 'chai';
import { calendarLink, type CalendarService } from '../../src/calendar/links.js';
import type { EventItem } from '../../src/model/event-phase.js';
import { loadCaseItem } from '../model/load-case.js';

const TITLE_FIELD: Record<CalendarService, string> = {
  google: 'text',
  outlook: 'subject',
  office365: 'subject',
  yahoo: 'title',
};
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
