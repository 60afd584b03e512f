import { expect } from 'chai';
import { requestsOf, serverUrl } from '../../support/feed-server-client.js';
import {
  consoleLinesWith,
  control,
  expectAccessible,
  hasState,
  mountLoaded,
  oneLine,
  parts,
  publishFeed,
  textsOf,
  until,
  visibleText,
} from '../harness.js';
import { eventFeed, mountFeed } from '../event-card/events.js';
import { comeBackAt, setClock } from '../event-card/fake-clock.js';

const EVENTS = [
  { name: 'Next', startDate: '2030-05-05T09:00:00Z', endDate: '2030-05-05T10:00:00Z' },
  { name: 'Under way', startDate: '2030-05-03', endDate: '2030-05-04' },
  { name: 'Long ago', startDate: '2029-05-04' },
  { name: 'Last', startDate: '2030-05-01', endDate: '2030-05-02' },
  { name: 'Later', startDate: '2030-07-01' },
];

describe('<event-list> and the events it chooses', () => {
  beforeEach(() => setClock('2030-05-04T12:00:00Z'));

  const cases = {
    upcoming: ['Under way', 'Next', 'Later'],
    past: ['Last', 'Long ago'],
    all: ['Long ago', 'Last', 'Under way', 'Next', 'Later'],
  };
  for (const [when, expected] of Object.entries(cases)) {
    it(`shows ${when} events in their order`, async () => {
      const list = await mountFeed('event-list', eventFeed(EVENTS), { when });

      expect(textsOf(list, 'title')).to.deep.equal(expected);
      expect(list.items.map(({ title }) => title)).to.deep.equal(expected);
    });
  }

  it('shows those that have not ended unless told', async () => {
    const list = await mountFeed('event-list', eventFeed(EVENTS));

    expect(textsOf(list, 'title')).to.deep.equal(cases.upcoming);
  });

  it('warns of a word it does not know, and shows the default', async () => {
    const list = await mountFeed('event-list', eventFeed(EVENTS), { when: 'tomorrow' });

    expect(textsOf(list, 'title')).to.deep.equal(cases.upcoming);
    expect(consoleLinesWith('when="tomorrow"')).to.have.length(1);
  });

  it('shows no more than the limit, and says so', async () => {
    const { key, src } = await publishFeed(eventFeed(EVENTS));
    const details: unknown[] = [];
    document.body.addEventListener('ichei-load', ({ detail }) => details.push(detail), {
      once: true,
    });

    const list = await mountLoaded('event-list', { src, limit: 2 });

    expect(textsOf(list, 'title')).to.deep.equal(['Under way', 'Next']);
    expect(details).to.deep.equal([{ shown: 2, total: 2, source: 'network' }]);

    list.limit = 3;
    await list.updateComplete;

    expect(textsOf(list, 'title')).to.deep.equal(cases.upcoming);
    expect(await requestsOf(key)).to.have.length(1);
  });

  it('says what is cancelled and what is postponed, without a way to register', async () => {
    setClock('2027-01-01T00:00:00Z');
    const src = serverUrl('/cases/c07-cancelled.json');

    const list = await mountLoaded('event-list', { src });

    expect(parts(list, 'item').map(visibleText)).to.have.length(3);
    expect(textsOf(list, 'title')).to.deep.equal([
      'Cancelled colloquium',
      'Postponed colloquium',
      'Colloquium that takes place',
    ]);
    expect(textsOf(list, 'event-status')).to.deep.equal(['Cancelled', 'Postponed']);
    expect(list.shadowRoot?.querySelector('[href*="/register/off"]')).to.equal(null);
    await expectAccessible(list);
  });

  it('says in words what has ended', async () => {
    const list = await mountFeed('event-list', eventFeed(EVENTS), { when: 'past' });

    expect(textsOf(list, 'event-status')).to.deep.equal(['Ended', 'Ended']);
  });

  it('lets an event go when it ends, without loading again', async () => {
    setClock('2030-05-05T09:30:00Z');
    const { key, src } = await publishFeed(eventFeed(EVENTS));
    const list = await mountLoaded('event-list', { src });
    expect(textsOf(list, 'title')).to.deep.equal(['Next', 'Later']);

    comeBackAt('2030-05-05T09:59:59.700Z');
    await until(() => parts(list, 'title').length === 1);

    expect(textsOf(list, 'title')).to.deep.equal(['Later']);
    expect(await requestsOf(key)).to.have.length(1);
  });

  describe('when there is none', () => {
    const texts = {
      upcoming: 'No upcoming events.',
      past: 'No past events.',
      all: 'Nothing here yet.',
    };
    for (const [when, text] of Object.entries(texts)) {
      it(`says so calmly and leads to the source: ${when}`, async () => {
        const list = await mountFeed('event-list', eventFeed([]), { when });

        expect(hasState(list, 'empty')).to.equal(true);
        expect(oneLine(visibleText(list))).to.equal(`${text} Visit Example Institute News`);
        expect(control(list, /^Visit/)).to.have.property('href', 'https://news.example/');
        await expectAccessible(list);
      });
    }

    it('shows the author’s own words', async () => {
      const list = await mountFeed('event-list', eventFeed([]));
      list.insertAdjacentHTML('beforeend', '<p slot="empty" hidden>Come back in May.</p>');

      expect(visibleText(list)).to.equal('Come back in May.');
    });
  });
});
