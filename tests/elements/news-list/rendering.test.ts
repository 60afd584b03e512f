import { expect } from 'chai';
import type { JsonFeedItem } from '../../../src/feed/json-feed.js';
import { feedOf } from '../../support/feeds.js';
import {
  mountLoaded,
  part,
  parts,
  publishFeed,
  textsOf,
  visibleText,
  type Attributes,
} from '../harness.js';

const ITEM: Partial<JsonFeedItem> = {
  title: 'Alpha',
  url: 'https://news.example/alpha',
  external_url: 'https://www.other.example/alpha',
  summary: 'What Alpha is about.',
  image: 'https://img.example/alpha.png',
  date_published: '2026-03-01',
  tags: ['IAC', 'Digital skills'],
  _ichei: {
    image: { alt: 'A hall', sources: [{ url: 'https://img.example/alpha-2.png', width: 800 }] },
  },
};

async function mountItems(
  items: readonly (string | Partial<JsonFeedItem>)[],
  attributes: Attributes = {},
) {
  const { src } = await publishFeed(feedOf(items));
  return mountLoaded('news-list', { src, ...attributes });
}

describe('<news-list>', () => {
  it('shows of an item title, date, summary, picture, tags and both addresses', async () => {
    const element = await mountItems([ITEM]);

    expect(visibleText(part(element, 'list')).split('\n')).to.deep.equal([
      '1 March 2026',
      'Alpha',
      'What Alpha is about.',
      'IAC',
      'Digital skills',
      'More at other.example',
    ]);
    const image = part(element, 'image') as HTMLImageElement;
    expect(image).to.include({
      src: 'https://img.example/alpha.png',
      alt: 'A hall',
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
    });
    expect(image.srcset).to.equal('https://img.example/alpha-2.png 800w');
    const [title, external] = parts(element, 'link');
    expect(title).to.include({ href: ITEM.url, textContent: 'Alpha' });
    expect(external).to.include({ href: ITEM.external_url });
  });

  it('is a list with a heading an item', async () => {
    const element = await mountItems([ITEM, 'Beta']);

    expect(part(element, 'list').role).to.equal('list');
    expect(parts(element, 'item').map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    expect(parts(element, 'title').map(({ localName }) => localName)).to.deep.equal(['h3', 'h3']);
  });

  it('leads to external_url where there is no url, and nowhere where there is neither', async () => {
    const external = { title: 'Beta', external_url: 'https://other.example/beta' };
    const element = await mountItems([external, 'Gamma']);

    expect(parts(element, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://other.example/beta',
    ]);
    expect(textsOf(element, 'title')).to.deep.equal(['Beta', 'Gamma']);
  });

  it('leaves out what an item does not have', async () => {
    const element = await mountItems(['Alpha']);

    for (const name of ['date', 'summary', 'image', 'tags', 'tag', 'link', 'card']) {
      expect(parts(element, name), name).to.have.length(0);
    }
  });

  it('keeps the feed’s own order, pinned ones first', async () => {
    const element = await mountItems([
      { title: 'Alpha', date_published: '2020-01-01' },
      { title: 'Beta', date_published: '2026-01-01' },
      { title: 'Gamma', date_published: '2019-01-01', _ichei: { pinned: true } },
    ]);

    expect(textsOf(element, 'title')).to.deep.equal(['Gamma', 'Alpha', 'Beta']);
  });

  it('shows text as text', async () => {
    const text = 'Q&amp;A: <b>5 &lt; 6</b>';
    const element = await mountItems([{ title: text, summary: text, tags: [text] }]);

    for (const name of ['title', 'summary', 'tag']) {
      expect(textsOf(element, name), name).to.deep.equal([text]);
    }
  });

  it('keeps the place of a picture that does not come', async () => {
    const broken = { title: 'Alpha', image: 'https://127.0.0.1:9/broken.jpg' };
    const element = await mountItems([broken], { style: 'display: block; inline-size: 600px' });
    const image = part(element, 'image') as HTMLImageElement;
    const box = image.parentElement!;
    const { height } = box.getBoundingClientRect();

    image.scrollIntoView();
    if (!image.complete) {
      await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    }
    await new Promise((resolve) => setTimeout(resolve));

    expect(image.checkVisibility({ opacityProperty: true })).to.equal(false);
    expect(box.getBoundingClientRect().height).to.equal(height).and.be.above(50);
  });

  describe('fields', () => {
    const table: { attributes: Attributes; shown: string[] }[] = [
      { attributes: {}, shown: ['image', 'date', 'summary', 'tags'] },
      {
        attributes: { fields: 'image date summary tags' },
        shown: ['image', 'date', 'summary', 'tags'],
      },
      { attributes: { fields: 'date' }, shown: ['date'] },
      { attributes: { fields: 'summary,tags' }, shown: ['summary', 'tags'] },
      { attributes: { fields: '' }, shown: [] },
      { attributes: { layout: 'cards' }, shown: ['image', 'date', 'summary', 'tags'] },
      { attributes: { layout: 'cards', fields: 'image' }, shown: ['image'] },
      { attributes: { layout: 'compact' }, shown: ['date'] },
      { attributes: { layout: 'compact', fields: 'summary' }, shown: ['summary'] },
      { attributes: { layout: 'compact', fields: '' }, shown: [] },
    ];
    for (const { attributes, shown } of table) {
      it(`of ${JSON.stringify(attributes)} are ${shown.join(', ') || 'the title only'}`, async () => {
        const element = await mountItems([ITEM], attributes);

        const all = ['image', 'date', 'summary', 'tags'];
        expect(all.filter((name) => parts(element, name).length)).to.deep.equal(shown);
        expect(textsOf(element, 'title')).to.deep.equal(['Alpha']);
      });
    }
  });

  describe('layout', () => {
    const boxOf = (element: Element) => element.getBoundingClientRect();

    it('list: the picture stands beside the text', async () => {
      const element = await mountItems([ITEM]);

      expect(boxOf(part(element, 'image')).right).to.be.below(boxOf(part(element, 'title')).left);
    });

    it('cards: each is a card with the picture above, and they stand side by side', async () => {
      const element = await mountItems(
        [ITEM, ITEM, ITEM].map((item, id) => ({ ...item, id: `${id}` })),
        {
          layout: 'cards',
        },
      );

      const [first, second] = parts(element, 'card').map(boxOf);
      expect(first!.right).to.be.below(second!.left);
      // The first may be a wide one.
      const [image, title] = ['image', 'title'].map((name) => boxOf(parts(element, name).at(-1)!));
      expect(image!.bottom).to.be.at.most(title!.top);
    });

    it('compact: only lines of text, the date below the title', async () => {
      const element = await mountItems([ITEM], { layout: 'compact' });

      expect(boxOf(part(element, 'date')).top).to.be.above(boxOf(part(element, 'title')).top);
    });

    for (const layout of ['list', 'cards', 'compact']) {
      it(`${layout}: never widens the page`, async () => {
        const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(5);
        await mountItems([{ ...ITEM, title: word, summary: word, tags: [word] }], {
          layout,
          style: 'display: block; inline-size: 220px',
        });
        const { scrollWidth, clientWidth } = document.documentElement;

        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    }
  });
});
