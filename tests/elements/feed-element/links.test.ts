import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import { richFeed } from '../../support/rich-feed.js';
import {
  mountLoaded,
  oneLine,
  part,
  parts,
  publishFeed,
  TAGS,
  until,
  type Tag,
} from '../harness.js';

/** All links of an element that shows all there is, but for the text of an article. */
async function linksOf(tag: Tag): Promise<HTMLAnchorElement[]> {
  const { src } = await publishFeed(richFeed());
  const item = tag === 'event-card' || tag === 'news-article' ? 'https://news.example/rich' : '';
  const element = await mountLoaded(tag, { src, when: 'all', item });
  if (tag === 'speaker-gallery') {
    part(element, 'link').click();
    await until(() => parts(element, 'dialog').length > 0);
  }
  const all = [...element.shadowRoot!.querySelectorAll('a')];
  return all.filter((link) => !link.closest('[part~="body"]'));
}

for (const tag of TAGS) {
  describe(`the links of <${tag}>`, () => {
    let links: HTMLAnchorElement[];

    beforeEach(async () => {
      links = await linksOf(tag);
      expect(links.length).to.be.above(0);
    });

    it('are underlined, but for titles and what looks like a button', () => {
      const plain = links.filter((link) => {
        const { textDecorationLine, borderTopStyle } = getComputedStyle(link);
        const isSeenOtherwise = link.closest('[part~="title"]') || borderTopStyle === 'solid';
        return !isSeenOtherwise && textDecorationLine !== 'underline';
      });

      expect(plain.map(({ textContent }) => oneLine(textContent))).to.deep.equal([]);
    });

    it('are of the part “link”', () => {
      const others = links.filter((link) => !link.part.contains('link'));

      expect(others.map(({ textContent }) => oneLine(textContent))).to.deep.equal([]);
    });

    it('have a name', () => {
      for (const link of links) expect(link.textContent?.trim(), link.href).not.to.equal('');
    });
  });
}

describe('a link in the text of an article', () => {
  it('is underlined and has the text’s colour', async () => {
    const content = '<p>See <a href="https://other.example/">the other</a>.</p>';
    const { src } = await publishFeed(feedOf([{ title: 'Alpha', content_html: content }]));
    const body = part(await mountLoaded('news-article', { src }), 'body');

    const { textDecorationLine, color } = getComputedStyle(body.querySelector('a')!);

    expect(textDecorationLine).to.equal('underline');
    expect(color).to.equal(getComputedStyle(body).color);
  });
});
