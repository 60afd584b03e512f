import { expect } from 'chai';
import { emulateTimezone } from '../../support/commands.js';
import { expectAccessible, part, parts, textsOf, visibleText } from '../harness.js';
import { eventFeed, mountFeed } from '../event-card/events.js';
import { setClock } from '../event-card/fake-clock.js';

const EVENTS = [
  { name: 'Third', startDate: '2030-06-02T09:00:00+08:00' },
  { name: 'First', startDate: '2030-05-04T09:00:00+08:00', endDate: '2030-05-04T10:00:00+08:00' },
  { name: 'Fourth', startDate: '2031-05-01' },
  { name: 'Second', startDate: '2030-05-30', endDate: '2030-06-02' },
];

/** Months and names in the order in which they are read. */
function outline(list: Element): string[] {
  const headings = parts(list, 'list').flatMap((month) => [
    month.previousElementSibling!,
    ...month.querySelectorAll('[part~="title"]'),
  ]);
  return headings.map((heading) => `${heading.localName} ${visibleText(heading)}`);
}

describe('<event-list> by month', () => {
  before(() => emulateTimezone('Africa/Nairobi'));
  beforeEach(() => setClock('2030-05-01T00:00:00Z'));

  it('shows each event below the month in which it starts, soonest first', async () => {
    const list = await mountFeed('event-list', eventFeed(EVENTS));

    expect(outline(list)).to.deep.equal([
      'h3 May 2030',
      'h4 First',
      'h4 Second',
      'h3 June 2030',
      'h4 Third',
      'h3 May 2031',
      'h4 Fourth',
    ]);
    expect(textsOf(list, 'heading')).to.deep.equal(['May 2030', 'June 2030', 'May 2031']);
    await expectAccessible(list);
  });

  for (const [level, expected] of [
    [1, 'h1 h2'],
    [2, 'h2 h3'],
    [6, 'h6 h6'],
  ] as const) {
    it(`has headings from level ${level} on`, async () => {
      const list = await mountFeed('event-list', eventFeed(EVENTS), { 'heading-level': level });

      const levels = outline(list).slice(0, 2);
      expect(levels.map((heading) => heading.split(' ')[0]).join(' ')).to.equal(expected);
    });
  }

  it('is a list a month, for those who hear it', async () => {
    const list = await mountFeed('event-list', eventFeed(EVENTS));

    for (const month of parts(list, 'list')) {
      expect(month.matches('ul[role="list"]')).to.equal(true);
      expect([...month.children].every((child) => child.part.contains('item'))).to.equal(true);
    }
  });

  it('counts an event to the month of its own zone', async () => {
    const event = { startDate: '2030-05-31T20:00:00Z', scheduleTimezone: 'Asia/Shanghai' };

    const list = await mountFeed('event-list', eventFeed([event]));

    expect(textsOf(list, 'heading')).to.deep.equal(['June 2030']);
    expect(visibleText(part(list, 'date'))).to.match(/^1\n?\s?Sat/);
  });

  describe('for each event', () => {
    it('shows day, times, place, mode and status', async () => {
      const event = {
        name: 'Colloquium',
        startDate: '2030-05-04T09:00:00+08:00',
        endDate: '2030-05-04T10:00:00+08:00',
        eventStatus: 'EventMovedOnline',
        location: { name: 'Hall B', address: { addressLocality: 'Shenzhen' } },
      };

      const list = await mountFeed('event-list', eventFeed([event]));

      expect(visibleText(part(list, 'date'))).to.match(/^4\n?\s?Sat$/);
      expect(visibleText(part(list, 'time'))).to.match(
        /^09:00–10:00 GMT\+8\W+04:00–05:00 your time$/,
      );
      expect(part(list, 'time').textContent, 'read aloud').to.match(/^\s*4 May 2030, 09:00/);
      expect(visibleText(part(list, 'venue'))).to.contain('Shenzhen');
      expect(textsOf(list, 'mode').join()).to.contain('Online');
      expect(textsOf(list, 'event-status')).to.deep.equal(['Moved online']);
    });

    it('shows the days of a longer one as a range', async () => {
      const list = await mountFeed('event-list', eventFeed(EVENTS.slice(1)));

      expect(textsOf(list, 'time')[1]).to.equal('all day');
      expect(parts(list, 'time')[1]!.textContent, 'read aloud').to.match(
        /^\s*30 May – 2 June 2030, /,
      );
      expect(textsOf(list, 'date')[1]).to.match(/^30 May.*2 Jun/s);
    });

    it('leads where the item says, and lets the host take over', async () => {
      const list = await mountFeed('event-list', eventFeed(EVENTS));
      const selected: unknown[] = [];
      list.addEventListener('ichei-select', (event) => {
        selected.push((event.detail.item as { id: string }).id);
        event.preventDefault();
      });
      const link = parts(list, 'link')[0] as HTMLAnchorElement;

      link.click();

      expect(link.href).to.equal('https://news.example/2');
      expect(selected).to.deep.equal(['2']);
    });

    it('has no link where the item has no address', async () => {
      const feed = eventFeed(EVENTS.slice(0, 1));
      delete feed.items[0]!.url;

      const list = await mountFeed('event-list', feed);

      expect(textsOf(list, 'title')).to.deep.equal(['Third']);
      expect(parts(list, 'link')).to.have.length(0);
    });
  });
});
