import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { publish, requestsOf } from '../../support/feed-server-client.js';
import { comeBackAt, setClock, setHidden } from '../event-card/fake-clock.js';
import {
  control,
  feedForAll,
  mountLoaded,
  nextFrames,
  nextTasks,
  once,
  parts,
  publishFeed,
  recordEvents,
  textsOf,
  type Attributes,
  type Tag,
} from '../harness.js';

/** Titles and names, by letter; each item has an event and a person of its own. */
function feed(letters: string, change: (feed: JsonFeed) => void = () => {}): JsonFeed {
  const made = feedForAll(Array.from(letters));
  for (const [index, item] of made.items.entries()) {
    item.id = item.title!;
    item.tags = ['x'];
    item.date_published = `2026-03-${28 - index}`;
    item._ichei!.event!.startDate = `2099-01-0${index + 1}`;
    item._ichei!.event!.name = item.title!;
    item._ichei!.people = [{ name: `Person ${item.title!}` }];
  }
  change(made);
  return made;
}

interface Move {
  what: string;
  tag: Tag;
  attributes?: Attributes;
  after: JsonFeed;
  /** What the button says. */
  offer: string;
}

const MOVES: readonly Move[] = [
  {
    what: 'an item that is not wanted any more',
    tag: 'news-list',
    attributes: { tags: 'x' },
    after: feed('AB', ({ items }) => (items[0]!.tags = ['y'])),
    offer: 'Show what changed',
  },
  {
    what: 'an item that is pinned now',
    tag: 'news-list',
    after: feed('AB', ({ items }) => (items[1]!._ichei!.pinned = true)),
    offer: 'Show what changed',
  },
  {
    what: 'events in another order',
    tag: 'event-list',
    after: feed('AB', ({ items }) => (items[0]!._ichei!.event!.startDate = '2099-01-09')),
    offer: 'Show what changed',
  },
  {
    what: 'an event of another month',
    tag: 'event-list',
    after: feed('AB', ({ items }) => (items[1]!._ichei!.event!.startDate = '2099-02-01')),
    offer: 'Show 1 new',
  },
  {
    what: 'a person who joins an item',
    tag: 'speaker-gallery',
    after: feed('AB', ({ items }) => {
      items[0]!._ichei!.people = [{ name: 'Person C' }, { name: 'Person A' }];
    }),
    offer: 'Show 1 new',
  },
  {
    what: 'another newest article',
    tag: 'news-article',
    after: feed('AB', ({ items }) => (items[1]!.date_published = '2026-04-01')),
    offer: 'Show 1 new',
  },
  {
    what: 'another next event',
    tag: 'event-card',
    after: feed('AB', ({ items }) => (items[1]!._ichei!.event!.startDate = '2098-01-01')),
    offer: 'Show 1 new',
  },
];

function shown(element: Element): string[] {
  return ['heading', 'title', 'name'].flatMap((name) => textsOf(element, name));
}

async function mountRefreshing(tag: Tag, attributes: Attributes = {}) {
  setClock('2026-05-04T12:00:00Z');
  const { key, src } = await publishFeed(feed('AB'));
  return { key, element: await mountLoaded(tag, { src, refresh: 60, ...attributes }) };
}

async function refreshed(key: string, after: JsonFeed): Promise<void> {
  await publish(key, after);
  setHidden(true);
  comeBackAt('2026-05-04T12:01:00Z');
  await requestsOf(key, { ended: 2 });
  await nextFrames();
  await nextTasks();
}

describe('what a refresh would move', () => {
  for (const { what, tag, attributes, after, offer } of MOVES) {
    it(`waits for the reader in <${tag}>: ${what}`, async () => {
      const { key, element } = await mountRefreshing(tag, attributes);
      const before = shown(element);

      await refreshed(key, after);
      expect(shown(element)).to.deep.equal(before);

      const loaded = once(element, 'ichei-load');
      control(element, offer).click();
      await loaded;
      expect(shown(element)).not.to.deep.equal(before);
    });
  }

  it('does not hold back what items say in their places, of which the host is told', async () => {
    const { key, element } = await mountRefreshing('news-list');
    const events = recordEvents(element);
    const [, second] = parts(element, 'item');

    await refreshed(
      key,
      feed('CAB', ({ items }) => (items[1]!.title = 'A, corrected')),
    );

    expect(textsOf(element, 'title')).to.deep.equal(['A, corrected', 'B']);
    expect(parts(element, 'item')[1] === second).to.equal(true);
    expect(events).to.deep.equal([
      { type: 'ichei-load', detail: { shown: 2, total: 2, source: 'network' } },
    ]);
    control(element, 'Show 1 new').click();
    await nextTasks();
    expect(textsOf(element, 'title')).to.deep.equal(['C', 'A, corrected', 'B']);
  });
});
