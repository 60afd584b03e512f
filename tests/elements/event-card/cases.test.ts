/** Rows of CASES.md of the theme A, as readers of a card and of its files meet them. */
import { expect } from 'chai';
import ICAL from 'ical.js';
import { emulateTimezone } from '../../support/commands.js';
import { serverUrl } from '../../support/feed-server-client.js';
import {
  consoleLinesWith,
  hover,
  mountLoaded,
  oneLine,
  part,
  parts,
  textsOf,
  visibleText,
  type AnyElement,
} from '../harness.js';
import { setClock } from './fake-clock.js';

const CALENDARS = 'ics google outlook office365 yahoo';

async function mountCase(file: string, item?: string): Promise<AnyElement> {
  const src = serverUrl(`/cases/${file}`);
  const card = await mountLoaded('event-card', { src, item, calendar: CALENDARS });
  await hover(card);
  return card;
}

/** Addresses of all links of a card, those in the closed disclosure too. */
function addressesOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
}

/** What a card offers as a file. */
async function fileOf(card: Element): Promise<string> {
  const link = part(card, 'calendar').querySelector<HTMLAnchorElement>('[download]')!;
  return (await fetch(link.href)).text();
}

/** The one event of a file, as another program reads it. */
function parse(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent('vevent')!;
}

function timeOf(card: Element): string {
  return oneLine(visibleText(part(card, 'time')));
}

before(() => emulateTimezone('Africa/Nairobi'));

describe('C02: several whole days', () => {
  for (const zone of ['Africa/Nairobi', 'America/New_York', 'Pacific/Kiritimati']) {
    it(`have the same last day on the card, in the file and in the link (${zone})`, async () => {
      await emulateTimezone(zone);
      const card = await mountCase('c02-multi-day.json', 'three-days');

      expect(timeOf(card)).to.equal('6–8 December 2024, all day');
      expect(visibleText(card)).not.to.contain('9');
      const actual = parse(await fileOf(card));
      const expected = parse(await (await fetch('/cases/c02-expected.ics')).text());
      for (const property of expected.getAllProperties()) {
        expect(actual.getFirstProperty(property.name)?.toICALString()).to.equal(
          property.toICALString(),
        );
      }
      const google = addressesOf(card).find((href) => href.includes('google'));
      expect(new URL(google!).searchParams.get('dates')).to.equal('20241206/20241209');
    });
  }

  after(() => emulateTimezone('Africa/Nairobi'));
});

describe('C05: unusable time zones', () => {
  for (const [item, day] of Object.entries({
    'windows-name': 4,
    typo: 5,
    spaces: 6,
    'not-a-string': 7,
  })) {
    it(`${item}: moves no event, for reader and file`, async () => {
      const card = await mountCase('c05-bad-timezone.json', item);

      expect(timeOf(card)).to.equal(`${day} May 2026, 09:00–10:00 GMT+8 04:00–05:00 your time`);
      const event = new ICAL.Event(parse(await fileOf(card)));
      expect(event.startDate.toJSDate().toISOString()).to.equal(`2026-05-0${day}T01:00:00.000Z`);
    });
  }

  it('are told once each, on a page with all four', async () => {
    const file = 'c05-bad-timezone.json?all-four';

    for (const item of ['windows-name', 'typo', 'spaces', 'not-a-string']) {
      await mountCase(file, item);
    }

    const lines = consoleLinesWith('scheduleTimezone');
    expect(lines).to.have.length(3);
    expect(lines.join()).to.match(/China Standard Time.+Asia\/Shangai/s);
  });
});

describe('C07: a cancelled event', () => {
  const src = serverUrl('/cases/c07-cancelled.json');

  beforeEach(() => setClock('2027-01-01T00:00:00Z'));

  it('is not announced by a card without item, nor is a postponed one', async () => {
    const card = await mountCase('c07-cancelled.json');

    expect(textsOf(card, 'title')).to.deep.equal(['Colloquium that takes place']);
    expect(visibleText(card)).not.to.match(/cancelled|postponed/i);
    expect(addressesOf(card).join()).not.to.contain('/register/off');
  });

  it('is named as such in a list that shows all three', async () => {
    const list = await mountLoaded('event-list', { src });

    const words = parts(list, 'item').map((item) => [
      visibleText(item.querySelector('[part~=title]')!),
      visibleText(item.querySelector('[part~=event-status]') ?? document.createElement('i')),
    ]);
    expect(words).to.deep.equal([
      ['Cancelled colloquium', 'Cancelled'],
      ['Postponed colloquium', 'Postponed'],
      ['Colloquium that takes place', ''],
    ]);
    expect(addressesOf(list).join()).not.to.contain('/register/off');
  });

  it('has a file that says so, and no way to register', async () => {
    const card = await mountCase('c07-cancelled.json', 'off');

    expect(parse(await fileOf(card)).getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(textsOf(card, 'event-status')).to.deep.equal(['Cancelled']);
    expect(addressesOf(card).join()).not.to.contain('/register/off');
  });

  it('has a file that differs from that of an event that takes place', async () => {
    const card = await mountCase('c07-cancelled.json', 'on');

    expect(parse(await fileOf(card)).getFirstPropertyValue('status')).to.equal('CONFIRMED');
    expect(addressesOf(card)).to.include('https://news.example/register/on');
  });
});

describe('C09: an offset that disagrees with the zone', () => {
  it('fixes the instant on the card and in the file', async () => {
    const stale = await mountCase('c09-offset-and-zone.json', 'stale-rules');
    const utc = await mountCase('c09-offset-and-zone.json', 'utc-instant');

    expect(timeOf(stale)).to.match(/^1 July 2026, 14:00–15:00 GMT-6\b/);
    expect(await fileOf(stale)).to.include('DTSTART:20260701T200000Z\r\n');
    expect(timeOf(utc)).to.match(/^1 July 2026, 12:00–13:00 GMT\+5:30\b/);
    expect(await fileOf(utc)).to.include('DTSTART:20260701T063000Z\r\n');
  });
});
