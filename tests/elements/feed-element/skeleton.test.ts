import { expect } from 'chai';
import { feedUrl, release, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  hasState,
  mount,
  once,
  part,
  parts,
  TAGS,
  until,
  type Attributes,
  type Tag,
} from '../harness.js';

/** An element whose feed does not come before `release(key)`. */
async function mountLoading(tag: Tag, attributes: Attributes = {}, content = '') {
  const key = uniqueKey();
  const element = mount(tag, { src: feedUrl({ key, fault: 'hold' }), ...attributes }, content);
  await requestsOf(key, { arrived: 1 });
  return { element, key };
}

function rowsOf(element: Element): number {
  return parts(element, 'skeleton')[0]?.childElementCount ?? 0;
}

describe('while loading', () => {
  for (const tag of TAGS) {
    describe(`<${tag}>`, () => {
      it('shows a skeleton that is silent, until the feed is there', async () => {
        const { element, key } = await mountLoading(tag);
        expect(hasState(element, 'loading')).to.equal(true);
        expect(part(element, 'skeleton').ariaHidden).to.equal('true');
        expect(part(element, 'skeleton').clientHeight).to.be.above(20);

        const loaded = once(element, 'ichei-load');
        await release(key);
        await loaded;

        expect(parts(element, 'skeleton')).to.have.length(0);
      });

      it('shows the fallback instead where there is one, be it mere text', async () => {
        const { element } = await mountLoading(tag, {}, 'Please wait');
        expect(rowsOf(element)).to.equal(0);
      });

      it('does not take blanks, comments and other slots for a fallback', async () => {
        const { element } = await mountLoading(tag, {}, ' <!-- x --> <p slot="header">News</p>\n');
        expect(rowsOf(element)).to.be.above(0);
      });

      it('gives way to a fallback that comes later', async () => {
        const { element } = await mountLoading(tag);
        element.append('Please wait');

        await until(() => rowsOf(element) === 0);
      });

      it('shows none while nothing is asked for', async () => {
        const element = mount(tag, { src: feedUrl(), loading: 'manual' }, '');
        await element.updateComplete;

        expect(hasState(element, 'idle')).to.equal(true);
        expect(rowsOf(element)).to.equal(0);
      });
    });
  }

  const counts: { tag: Tag; attributes: Attributes; rows: number }[] = [
    { tag: 'news-list', attributes: {}, rows: 10 },
    { tag: 'news-list', attributes: { limit: 3 }, rows: 3 },
    { tag: 'news-list', attributes: { 'page-size': 4, limit: 30 }, rows: 4 },
    { tag: 'news-list', attributes: { 'page-size': 50 }, rows: 10 },
    { tag: 'news-list', attributes: { more: 'none' }, rows: 10 },
    { tag: 'news-list', attributes: { more: 'none', limit: 5, 'page-size': 2 }, rows: 5 },
    { tag: 'news-list', attributes: { layout: 'compact', limit: 2 }, rows: 2 },
    { tag: 'news-list', attributes: { layout: 'cards', limit: 2 }, rows: 2 },
    { tag: 'news-article', attributes: {}, rows: 1 },
    { tag: 'event-card', attributes: {}, rows: 1 },
    { tag: 'event-list', attributes: { limit: 2 }, rows: 2 },
    { tag: 'speaker-gallery', attributes: { limit: 3 }, rows: 3 },
  ];
  for (const { tag, attributes, rows } of counts) {
    it(`<${tag}> with ${JSON.stringify(attributes)} has ${rows} rows`, async () => {
      const { element } = await mountLoading(tag, attributes);

      expect(rowsOf(element)).to.equal(rows);
    });
  }
});
