import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { publish } from '../../support/feed-server-client.js';
import {
  control,
  feedForAll,
  mountLoaded,
  publishFeed,
  visibleText,
  type Attributes,
  type Tag,
} from '../harness.js';

/** Each item's id is its letter, and so are its title, its event's name and its person's. */
function feed(letters: string, change: (feed: JsonFeed) => void = () => {}): JsonFeed {
  const made = feedForAll(Array.from(letters));
  for (const item of made.items) {
    item.id = item.title!;
    item.date_published = '2026-03-28';
    item._ichei!.event!.startDate = `2099-01-${String(item.id.charCodeAt(0) - 64).padStart(2, '0')}`;
    item._ichei!.people = [{ name: item.title!, description_html: '<p>A biography.</p>' }];
    item.url = `https://news.example/${item.id}`;
  }
  change(made);
  return made;
}

interface Change {
  what: string;
  tag: Tag;
  attributes?: Attributes;
  before: JsonFeed;
  after: JsonFeed;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** In each of them the title "C" has the focus. */
const CHANGES: readonly Change[] = [
  {
    what: 'its item has a picture now',
    tag: 'news-list',
    before: feed('ABC'),
    after: feed('ABC', ({ items }) => (items[2]!.image = 'https://news.example/c.png')),
  },
  {
    what: 'its item has an address now, and was a button',
    tag: 'news-list',
    attributes: { 'open-in': 'dialog' },
    before: feed('ABC', ({ items }) => delete items[2]!.url),
    after: feed('ABC'),
  },
  {
    what: 'an item that came before it has no address',
    tag: 'news-list',
    before: feed('ABC'),
    after: feed('NABC', ({ items }) => {
      delete items[0]!.url;
      items[3]!.image = 'https://news.example/c.png';
    }),
  },
  {
    what: 'its item goes into the next block of a long list',
    tag: 'news-list',
    attributes: { 'page-size': 30 },
    before: feed('DEFGHIJKLMNOPQRSTUVCWXYZ'),
    after: feed('ADEFGHIJKLMNOPQRSTUVCWXYZ'),
  },
  {
    what: 'an event before it is not there any more',
    tag: 'event-list',
    before: feed('ABCD'),
    after: feed('BCD'),
  },
  {
    what: 'a person comes before it',
    tag: 'speaker-gallery',
    before: feed('BCD'),
    after: feed('ABCD'),
  },
];

function focused({ shadowRoot }: Element): string {
  const focus = shadowRoot!.activeElement;
  return focus ? visibleText(focus) : 'nothing';
}

describe('a title that has the focus when its feed is read again', () => {
  for (const { what, tag, attributes, before, after } of CHANGES) {
    it(`has it still in <${tag}>, though ${what}`, async () => {
      const { key, src } = await publishFeed(before);
      const element = await mountLoaded(tag, { src, ...attributes });
      control(element, 'C').focus();
      expect(focused(element)).to.equal('C');

      await publish(key, after);
      await element.load();

      expect(focused(element)).to.equal('C');
    });
  }

  it('gives it to no other one when it is gone', async () => {
    const { key, src } = await publishFeed(feed(LETTERS));
    const element = await mountLoaded('news-list', { src });
    control(element, 'C').focus();

    await publish(key, feed(LETTERS.replace('C', '')));
    await element.load();

    expect(element.items.map(({ id }) => id)).not.to.include('C');
    expect(focused(element)).to.equal('nothing');
  });

  it('takes it from nobody else', async () => {
    const { key, src } = await publishFeed(feed('ABC'));
    const element = await mountLoaded('news-list', { src });

    await publish(key, feed('NABC'));
    await element.load();

    expect(focused(element)).to.equal('nothing');
    expect(document.activeElement).to.equal(document.body);
  });
});
