/** Rows of CASES.md about calendar files and links, on the card that offers them. */
import { expect } from 'chai';
import ICAL from 'ical.js';
import { publishPage, ALL_LOADED, inPage } from '../../browser/pages.js';
import { emulateTimezone, visit } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import { mountLoaded, openDetails, part, publishFeed, until, visibleText } from '../harness.js';

const CALENDARS = 'ics google outlook office365 yahoo';
const OUTLOOKS = ['Outlook.com', 'Office 365'];

/** Links of a card's calendars by name. */
async function linksOf(file: string, item: string): Promise<Map<string, HTMLAnchorElement>> {
  const src = serverUrl(`/cases/${file}.json`);
  const card = await mountLoaded('event-card', { src, item, calendar: CALENDARS });
  const disclosure = part(card, 'calendar') as HTMLDetailsElement;
  disclosure.open = true;
  await until(() => disclosure.querySelector('a') !== null);
  return new Map([...disclosure.querySelectorAll('a')].map((link) => [visibleText(link), link]));
}

/** The file that a card offers. */
async function download(file: string, item: string): Promise<string> {
  const link = (await linksOf(file, item)).get('Calendar file (.ics)')!;
  return (await fetch(link.href)).text();
}

/** What tells a calendar which entry a file is, and whether it is newer. */
function identityOf(file: string): { uid: string; sequence: number } {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const { uid, sequence } = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return { uid, sequence };
}

describe('C15: the identifier of an event', () => {
  it('is the same at each download and in each version, which counts up', async () => {
    const first = identityOf(await download('c15-uid-v1', 'a'));
    const again = identityOf(await download('c15-uid-v1', 'a'));
    const changed = identityOf(await download('c15-uid-v2', 'a'));
    const other = identityOf(await download('c15-uid-v1', 'b'));

    expect(again).to.deep.equal(first);
    expect(changed.uid).to.equal(first.uid);
    expect(changed.sequence).to.be.above(first.sequence);
    expect(other.uid).not.to.equal(first.uid);
  });

  it('is the same on another page', async () => {
    const src = serverUrl('/cases/c15-uid-v1.json');
    const url = await publishPage(
      `<event-card loading="eager" item="a" calendar="ics" src="${src}"></event-card>`,
    );

    const { result } = await visit<string>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const { shadowRoot } = document.querySelector('event-card')!;
        shadowRoot!.querySelector('summary')!.click();
        const link = () => shadowRoot!.querySelector<HTMLAnchorElement>('[download]');
        while (!link()) await new Promise((resolve) => setTimeout(resolve, 10));
        return (await fetch(link()!.href)).text();
      }),
    });

    expect(identityOf(result)).to.deep.equal(identityOf(await download('c15-uid-v1', 'a')));
  });
});

describe('C15: the identifier of an event among several feeds', () => {
  it('is that of its own feed, in whatever order they are read', async () => {
    const event = { name: 'X', startDate: '2099-01-01' };
    const feedAt = (home: string, id: string) => ({
      ...feedOf([{ id, title: id, _ichei: { event } }]),
      home_page_url: home,
    });
    const one = await publishFeed(feedAt('https://a.example/', '1'));
    const two = await publishFeed(feedAt('https://b.example/', '2'));

    for (const src of [two.src, `${one.src} ${two.src}`, `${two.src} ${one.src}`]) {
      const card = await mountLoaded('event-card', { src, item: '2' });
      await openDetails(card);
      const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[download]')!;

      expect(await (await fetch(link.href)).text()).to.contain('UID:2@b.example\r\n');
    }
  });
});

describe('C16: characters that mean something in addresses', () => {
  const fields = {
    Google: ['text', 'location'],
    'Outlook.com': ['subject', 'location'],
    'Office 365': ['subject', 'location'],
    Yahoo: ['title', 'in_loc'],
  } as const;
  for (const [service, [title, place]] of Object.entries(fields)) {
    it(`reach ${service} in title and place`, async () => {
      const link = (await linksOf('c16-link-chars', 'chars')).get(service)!;
      const { searchParams } = new URL(link.href);

      expect(searchParams.get(title)).to.equal('Bread & Roses + 50 % #1 = “R&D”?');
      expect(searchParams.get(place)).to.equal('Café “Ü” & Bar, Room 2+3');
    });
  }
});

describe('C17: blanks', () => {
  for (const service of OUTLOOKS) {
    it(`are %20 for ${service}, and a plus is %2B`, async () => {
      const { search } = new URL((await linksOf('c16-link-chars', 'chars')).get(service)!.href);

      expect(search).not.to.contain('+');
      expect(search).to.contain('subject=Bread%20%26%20Roses%20%2B%2050%20%25%20');
      expect(search).to.match(/Room%202%2B3/);
    });
  }
});

describe('C18: whole days', () => {
  before(() => emulateTimezone('America/New_York'));
  after(() => emulateTimezone());

  for (const service of OUTLOOKS) {
    it(`are whole days of the same date for ${service}`, async () => {
      const link = (await linksOf('c02-multi-day', 'three-days')).get(service)!;
      const { searchParams } = new URL(link.href);

      expect(searchParams.get('allday')).to.equal('true');
      expect(searchParams.get('startdt')).to.equal('2024-12-06');
      expect(searchParams.get('enddt')).to.equal('2024-12-09');
    });
  }

  it('have no time for Google', async () => {
    const { href } = (await linksOf('c02-multi-day', 'three-days')).get('Google')!;

    expect(new URL(href).searchParams.get('dates')).to.equal('20241206/20241209');
  });
});
