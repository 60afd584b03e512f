import { expect } from 'chai';
import { feedUrl, requestsOf, serverUrl } from '../../support/feed-server-client.js';
import {
  control,
  expectAccessible,
  hasState,
  mount,
  mountFailed,
  mountLoaded,
  oneLine,
  part,
  parts,
  publishFeed,
  showsFallback,
  textsOf,
  until,
  visibleText,
} from '../harness.js';
import { eventFeed, mountFeed } from './events.js';
import { comeBackAt, setClock, setHidden } from './fake-clock.js';

const PAST = { name: 'Past', startDate: '2030-03-01', endDate: '2030-03-03' };
const LONG_AGO = { name: 'Long ago', startDate: '2029-03-01' };
const FIRST = {
  name: 'First',
  startDate: '2030-05-04T09:00:00Z',
  endDate: '2030-05-04T10:00:00Z',
  offers: { url: 'https://news.example/register' },
};
const SECOND = { name: 'Second', startDate: '2030-05-05T09:00:00Z' };

describe('<event-card> and the event it chooses', () => {
  const cases = [
    { when: 'the next', now: '2030-05-01T00:00:00Z', expected: 'First' },
    { when: 'the one under way', now: '2030-05-04T09:30:00Z', expected: 'First' },
    { when: 'the next after an end', now: '2030-05-04T10:00:00Z', expected: 'Second' },
    { when: 'the last that ended', now: '2030-06-01T00:00:00Z', expected: 'Second' },
  ];
  for (const { when, now, expected } of cases) {
    it(`shows ${when}`, async () => {
      setClock(now);

      const card = await mountFeed('event-card', eventFeed([SECOND, PAST, FIRST, LONG_AGO]));

      expect(textsOf(card, 'title')).to.deep.equal([expected]);
    });
  }

  it('says of the last that it has ended', async () => {
    setClock('2030-04-01T00:00:00Z');

    const card = await mountFeed('event-card', eventFeed([LONG_AGO, PAST]));

    expect(textsOf(card, 'title')).to.deep.equal(['Past']);
    expect(textsOf(card, 'event-status')).to.deep.equal(['Ended']);
  });

  it('passes over cancelled and postponed events', async () => {
    setClock('2027-01-01T00:00:00Z');
    const src = serverUrl('/cases/c07-cancelled.json');

    const card = await mountLoaded('event-card', { src, calendar: 'none' });

    expect(textsOf(card, 'title')).to.deep.equal(['Colloquium that takes place']);
    expect(parts(card, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://news.example/on',
      'https://news.example/register/on',
    ]);
  });

  it('shows a cancelled event that is asked for, without registration', async () => {
    setClock('2027-01-01T00:00:00Z');
    const src = serverUrl('/cases/c07-cancelled.json');

    const card = await mountLoaded('event-card', { src, item: 'off', calendar: 'none' });

    expect(textsOf(card, 'event-status')).to.deep.equal(['Cancelled']);
    expect(card.shadowRoot?.querySelector('[href*="/register/"]')).to.equal(null);
  });

  it('says calmly that there is none', async () => {
    const card = await mountFeed(
      'event-card',
      eventFeed([{ ...FIRST, eventStatus: 'EventCancelled' }]),
    );

    expect(hasState(card, 'empty')).to.equal(true);
    expect(oneLine(visibleText(card))).to.equal('No upcoming events. Visit Example Institute News');
    expect(control(card, /^Visit/)).to.have.property('href', 'https://news.example/');
    await expectAccessible(card);
  });

  describe('when the item asked for is not there', () => {
    for (const [name, item] of Object.entries({ 'no such id': '9', 'no event': 'plain' })) {
      it(`keeps the fallback and says so: ${name}`, async () => {
        const feed = eventFeed([FIRST]);
        feed.items.push({ id: 'plain', title: 'Not an event' });
        const { src } = await publishFeed(feed);

        const { element, error } = await mountFailed('event-card', { src, item });

        expect(error).to.include({ code: 'not-found', url: src });
        expect(hasState(element, 'error')).to.equal(true);
        expect(showsFallback(element)).to.equal(true);
        expect(textsOf(element, 'status')[0]).to.contain('not available any more');
        await expectAccessible(element);
      });
    }

    it('shows another without loading again', async () => {
      const { key, src } = await publishFeed(eventFeed([FIRST, SECOND]));
      const { element } = await mountFailed('event-card', { src, item: '9' });

      element.item = '2';
      await element.updateComplete;

      expect(textsOf(element, 'title')).to.deep.equal(['Second']);
      expect(showsFallback(element)).to.equal(false);
      expect(await requestsOf(key)).to.have.length(1);
    });
  });

  describe('while the page stays open', () => {
    it('follows the clock without loading again', async () => {
      setClock('2030-05-04T08:30:00Z');
      const { key, src } = await publishFeed(eventFeed([FIRST, SECOND]));
      const card = await mountLoaded('event-card', { src, calendar: 'none' });
      expect(textsOf(card, 'event-status')).to.deep.equal(['Today']);

      comeBackAt('2030-05-04T08:59:59.700Z');
      await until(() => textsOf(card, 'event-status')[0] === 'Under way');
      comeBackAt('2030-05-04T09:59:59.700Z');
      expect(textsOf(card, 'title')).to.deep.equal(['First']);

      await until(() => textsOf(card, 'title')[0] === 'Second');
      expect(parts(card, 'link')).to.have.length(1);
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('lets a card of one event end', async () => {
      setClock('2030-05-04T09:30:00Z');
      const card = await mountFeed('event-card', eventFeed([FIRST, SECOND]), { item: '1' });
      expect(parts(card, 'link')).to.have.length(2);

      comeBackAt('2030-05-04T09:59:59.700Z');
      await until(() => textsOf(card, 'event-status')[0] === 'Ended');

      expect(parts(card, 'link')).to.have.length(1);
    });

    it('catches up when a hidden page is shown again', async () => {
      setClock('2030-05-04T08:30:00Z');
      const card = await mountFeed('event-card', eventFeed([FIRST]));
      setHidden(true);

      comeBackAt('2030-05-04T09:30:00Z');
      await card.updateComplete;

      expect(textsOf(card, 'event-status')).to.deep.equal(['Under way']);
    });

    it('leaves a removed card alone', async () => {
      setClock('2030-05-04T08:30:00Z');
      const card = await mountFeed('event-card', eventFeed([FIRST]));
      card.remove();

      comeBackAt('2030-05-04T09:30:00Z');

      expect(card.isUpdatePending).to.equal(false);
    });
  });

  it('shows the shape of a card while it loads without a fallback', async () => {
    const card = mount('event-card', { src: feedUrl({ fault: 'hang-headers' }) }, '');
    await until(() => hasState(card, 'loading'));

    expect(parts(card, 'skeleton')).to.have.length(1);
    expect(part(card, 'skeleton').getBoundingClientRect().height).to.be.above(80);
  });
});
