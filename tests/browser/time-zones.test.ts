/** Dates and times (RULES R7, R8, R20) for readers from the first zone of a day to the last. */
import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { publish, uniqueKey } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { ALL_LOADED, inPage, publishPage } from './pages.js';
import { DAYS, EVENTS, ITEMS, READERS } from './world-times.js';

interface Seen {
  itemDates: string[];
  itemMachineDates: string[];
  /** A card each: its own line and, behind " / ", the reader's. */
  cards: string[];
  badges: string[];
}

/** What stands on a page of a list and a card for each event; commas are a matter of taste. */
function look(): Seen {
  const textOf = (element: Element) =>
    (element.textContent ?? '').replaceAll(',', '').replace(/\s+/g, ' ').trim();
  const inside = (host: Element, selector: string) => [
    ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
  ];
  const cards = [...document.querySelectorAll('event-card')];
  const dates = inside(document.querySelector('news-list')!, '[part~=date] time');
  return {
    itemDates: dates.map(textOf),
    itemMachineDates: dates.map((time) => (time as HTMLTimeElement).dateTime),
    cards: cards.map((card) => inside(card, '[part~=time] > span').map(textOf).join(' / ')),
    badges: cards.map((card) => inside(card, '[part~=badge]').map(textOf).join()),
  };
}

/** Browsers write "9:00" or "09:00" behind a weekday. */
function padded(text = ''): string {
  return text.replace(/ (\d:)/g, ' 0$1');
}

const SHOWN = [...DAYS, ...Object.values(EVENTS)];
let url: string;

before(async () => {
  const news = await publish(
    uniqueKey(),
    feedOf(Object.keys(ITEMS).map((date) => ({ title: date, date_published: date }))),
  );
  const events = await publish(
    uniqueKey(),
    feedOf(
      SHOWN.map(({ says, ...event }) => ({
        title: says,
        _ichei: { event: { name: says, ...event } },
      })),
    ),
  );
  const cards = SHOWN.map(
    (_, index) => `<event-card loading="eager" item="${index + 1}" src="${events}"></event-card>`,
  );
  url = await publishPage(`<news-list loading="eager" src="${news}"></news-list>${cards.join('')}`);
});

for (const [zone, readerTimes] of Object.entries(READERS)) {
  describe(`for a reader in ${zone}`, () => {
    let seen: Seen;

    before(async () => {
      const options = { url, timezone: zone, waitFor: ALL_LOADED, evaluate: inPage(look) };
      seen = (await visit<Seen>(options)).result;
    });

    it('items are of the day that the feed writes (C27)', () => {
      expect(seen.itemDates).to.deep.equal(Object.values(ITEMS));
      expect(seen.itemMachineDates).to.deep.equal(Object.keys(ITEMS));
    });

    for (const [index, { says, scheduleTimezone = 'no zone' }] of DAYS.entries()) {
      it(`${says} in ${scheduleTimezone} is just that`, () => {
        expect(seen.cards[index]).to.equal(says);
      });
    }

    for (const [index, [name, { says }]] of Object.entries(EVENTS).entries()) {
      it(`${name} is told in its own time, then in the reader’s: ${readerTimes[index]}`, () => {
        const reader = readerTimes[index] === '-' ? '' : ` / ${readerTimes[index]} your time`;
        expect(padded(seen.cards[DAYS.length + index])).to.equal(says + reader);
      });
    }

    it('calendar leaves are of the first day in the event’s zone', () => {
      expect(seen.badges).to.deep.equal([
        'May 4 Monday',
        'May 4 Monday',
        'May 4 Monday',
        'Mar 29 Sunday',
        'Oct 25 Sunday',
        'Mar 28 Saturday',
        'Dec 31 Thursday',
        'May 4 Monday',
        'May 4 Monday',
        'May 4 Monday',
        'Mar 29 Sunday',
        'Oct 25 Sunday',
        'Mar 8 Sunday',
        'Nov 1 Sunday',
        'May 5 Tuesday',
        'Jan 1 Thursday',
      ]);
    });
  });
}
