import { expect } from 'chai';
import type { JsonFeedEvent } from '../../../src/feed/json-feed.js';
import {
  control,
  expectAccessible,
  oneLine,
  once,
  part,
  parts,
  textsOf,
  visibleText,
  type AnyElement,
} from '../harness.js';
import { eventFeed, mountCard, mountFeed } from './events.js';
import { setClock } from './fake-clock.js';

const START = '2030-05-04T09:00:00Z';
const END = '2030-05-04T10:00:00Z';
const REGISTER = 'https://news.example/register';

/** Name and address of all links but the title's. */
function actionsOf(card: AnyElement): string[] {
  const links = parts(card, 'link').slice(1) as HTMLAnchorElement[];
  return links.map((link) => `${visibleText(link)} ${link.href}`);
}

describe('<event-card> and the facts', () => {
  beforeEach(() => setClock('2030-05-01T12:00:00Z'));

  it('shows the first day as a calendar leaf', async () => {
    const card = await mountCard({ startDate: '2024-12-06', endDate: '2024-12-08' });

    expect(visibleText(part(card, 'badge'))).to.equal('Dec\n6\nFriday');
  });

  it('says all that the feed says, and is accessible', async () => {
    const card = await mountCard({
      startDate: START,
      endDate: END,
      scheduleTimezone: 'UTC',
      eventStatus: 'EventRescheduled',
      previousStartDate: '2030-04-30T20:00:00-08:00',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: {
        name: 'Hall B',
        url: 'https://hall.example/',
        address: { streetAddress: '1 Example Road', addressLocality: 'Shenzhen' },
      },
      url: 'https://news.example/join',
      offers: { url: REGISTER },
      performer: [{ name: 'Ada Example' }],
    });

    expect(oneLine(visibleText(part(card, 'event-status')))).to.equal(
      'Rescheduled Previously planned for 1 May 2030',
    );
    expect(visibleText(part(card, 'item')).split('\n')).to.include.members([
      'Colloquium',
      'Hall B',
      '1 Example Road, Shenzhen · In person and online',
      'Ada Example',
    ]);
    expect(part(card, 'venue').querySelector('a')?.href).to.equal('https://hall.example/');
    await expectAccessible(card);
  });

  it('shows only what is there', async () => {
    const card = await mountCard({ startDate: '2030-05-04' });

    for (const name of ['event-status', 'venue', 'mode', 'people']) {
      expect(parts(card, name), name).to.have.length(0);
    }
    expect(actionsOf(card)).to.deep.equal([]);
    await expectAccessible(card);
  });

  it('names the place by its address where it has no name', async () => {
    const card = await mountCard({ startDate: START, location: { address: '1 Example Road' } });

    expect(textsOf(card, 'venue')).to.deep.equal(['1 Example Road']);
  });

  it('names the place by its host where it has nothing but an address on the web', async () => {
    const card = await mountCard({ startDate: START, location: { url: 'https://hall.example/b' } });

    expect(textsOf(card, 'venue')).to.deep.equal(['hall.example']);
  });

  it('has no row for a place of which only the position is known', async () => {
    const card = await mountCard({
      startDate: START,
      location: { geo: { latitude: 22.5, longitude: 114 } },
    });

    expect(part(card, 'item').querySelectorAll('dd')).to.have.length(1);
  });

  describe('whatever the status', () => {
    const words: Record<string, string[]> = {
      EventScheduled: [],
      EventCancelled: ['Cancelled'],
      'https://schema.org/EventCancelled': ['Cancelled'],
      EventPostponed: ['Postponed'],
      EventRescheduled: ['Rescheduled'],
      EventMovedOnline: ['Moved online'],
      EventDreamt: [],
    };
    for (const [eventStatus, expected] of Object.entries(words)) {
      it(`says it in words: ${eventStatus}`, async () => {
        const card = await mountCard({ startDate: START, eventStatus });

        expect(textsOf(card, 'event-status')).to.deep.equal(expected);
      });
    }

    it('says that it has ended', async () => {
      const card = await mountCard({ startDate: '2030-04-04', endDate: '2030-04-05' });

      expect(textsOf(card, 'event-status')).to.deep.equal(['Ended']);
      await expectAccessible(card);
    });

    it('does not say of a cancelled event that it is under way', async () => {
      setClock('2030-05-04T09:30:00Z');

      const card = await mountCard({
        startDate: START,
        endDate: END,
        eventStatus: 'EventCancelled',
      });

      expect(textsOf(card, 'event-status')).to.deep.equal(['Cancelled']);
    });
  });

  describe('for registration', () => {
    const event: JsonFeedEvent = { startDate: START, endDate: END, offers: { url: REGISTER } };

    it('offers it before the event', async () => {
      expect(actionsOf(await mountCard(event))).to.deep.equal([`Register ${REGISTER}`]);
    });

    it('offers it during the event', async () => {
      setClock('2030-05-04T09:30:00Z');

      expect(actionsOf(await mountCard(event))).to.deep.equal([`Register ${REGISTER}`]);
    });

    it('offers none after the event', async () => {
      setClock(END);

      expect(actionsOf(await mountCard(event))).to.deep.equal([]);
    });

    it('offers none for a cancelled event', async () => {
      const card = await mountCard({ ...event, eventStatus: 'EventCancelled' });

      expect(actionsOf(card)).to.deep.equal([]);
    });

    it('leads to no address that could run code', async () => {
      const card = await mountCard({ ...event, offers: { url: 'javascript:alert(1)' } });

      expect(actionsOf(card)).to.deep.equal([]);
    });
  });

  describe('for the event’s own address', () => {
    const url = 'https://news.example/more';
    const names: Record<string, Partial<JsonFeedEvent>> = {
      'Join, online': { eventAttendanceMode: 'OnlineEventAttendanceMode' },
      'Join, mixed': { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' },
      'Join, moved online': { eventStatus: 'EventMovedOnline' },
      'Details, in person': { eventAttendanceMode: 'OfflineEventAttendanceMode' },
      'Details, nobody knows how': {},
    };
    for (const [name, fields] of Object.entries(names)) {
      it(`names it ${name}`, async () => {
        const card = await mountCard({ startDate: START, url, ...fields });

        expect(actionsOf(card)).to.deep.equal([`${name.split(',')[0]} ${url}`]);
      });
    }

    it('opens where the host says', async () => {
      const feed = eventFeed([{ startDate: START, url }]);

      const card = await mountFeed('event-card', feed, { 'link-target': '_blank' });

      for (const link of parts(card, 'link') as HTMLAnchorElement[]) {
        expect(link).to.include({ target: '_blank', rel: 'noopener' });
      }
    });
  });

  it('lets the host take over the activation of the title', async () => {
    const card = await mountCard({ startDate: START });
    const selected = once(card, 'ichei-select');
    card.addEventListener('ichei-select', (event) => event.preventDefault());

    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    control(card, 'Colloquium').dispatchEvent(click);

    expect((await selected).detail.item).to.have.property('id', '1');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('has one heading, of the level asked for', async () => {
    const feed = eventFeed([{ name: 'Colloquium', startDate: START }]);

    const card = await mountFeed('event-card', feed, { 'heading-level': 2 });

    expect(part(card, 'title').localName).to.equal('h2');
  });
});
