import { expect } from 'chai';
import type { JsonFeedPerson } from '../../../src/feed/json-feed.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { part, parts, textsOf, visibleText } from '../harness.js';
import { eventFeed, mountCard, mountFeed } from './events.js';

const NAMES = 'Ada Ben Cy Di Eve Fay Gus Hal'.split(' ').map((name) => `${name} Example`);
const STARTS = { name: 'Colloquium', startDate: '2099-05-04' };

function peopleOf(count: number): JsonFeedPerson[] {
  return NAMES.slice(0, count).map((name) => ({ name }));
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  );
}

describe('<event-card> and people', () => {
  it('shows all of six', async () => {
    const card = await mountCard({ ...STARTS, performer: peopleOf(6) });

    expect(textsOf(card, 'name')).to.deep.equal(NAMES.slice(0, 6));
    expect(visibleText(card)).not.to.contain('more');
  });

  it('shows six of eight and says how many more there are', async () => {
    const card = await mountCard({ ...STARTS, performer: peopleOf(8) });

    expect(textsOf(card, 'name')).to.deep.equal(NAMES.slice(0, 6));
    expect(visibleText(part(card, 'people')).split('\n').at(-1)).to.equal('and 2 more');
  });

  it('shows performers, then the item’s people, each once', async () => {
    const feed = eventFeed([{ ...STARTS, performer: [{ name: 'Ben Example' }] }]);
    feed.items[0]!._ichei!.people = [{ name: 'Ada Example' }, { name: 'Ben Example' }];

    const card = await mountFeed('event-card', feed);

    expect(textsOf(card, 'name')).to.deep.equal(['Ben Example', 'Ada Example']);
  });

  it('says the title before a name, and the name as the feed has it', async () => {
    const performer = [{ name: 'LI Ming', honorificPrefix: 'Mr.' }];

    const card = await mountCard({ ...STARTS, performer });

    expect(textsOf(card, 'name')).to.deep.equal(['Mr. LI Ming']);
  });

  describe('in a column of 220 px', () => {
    it('keeps photo and name together in an item, and apart from others (C71)', async () => {
      const performer = [
        { name: 'Ada Example', image: serverUrl('/photo.png') },
        { name: 'Benedikta-Konstanze Beispiel von und zu Beispielshausen' },
        { name: 'Cy Example' },
      ];
      const card = await mountCard({ ...STARTS, performer });
      card.style.inlineSize = '220px';

      const people = parts(card, 'person');
      expect(people.map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
      expect(people.map(({ parentElement }) => parentElement)).to.deep.equal(
        people.map(() => part(card, 'people')),
      );
      for (const person of people) {
        const [photo, name] = ['photo', 'name'].map((one) =>
          person.querySelector(`[part~=${one}]`),
        );
        expect(photo && name, visibleText(person)).to.be.ok;
        const inner = person.getBoundingClientRect();
        expect(inner.right).to.be.at.most(card.getBoundingClientRect().right);
      }
      const boxes = [...parts(card, 'photo'), ...parts(card, 'name')];
      expect(boxes).to.have.length(6);
      for (const box of boxes) {
        const overlapping = boxes.filter((other) => other !== box && overlap(box, other));
        expect(overlapping.map(visibleText), visibleText(box)).to.deep.equal([]);
      }
      expect(people[0]?.querySelector('img')?.alt).to.equal('');
    });
  });
});
