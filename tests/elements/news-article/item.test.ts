import { expect } from 'chai';
import { feedUrl } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import {
  feedForAll,
  hasState,
  mount,
  mountFailed,
  mountLoaded,
  once,
  publishFeed,
  recordEvents,
  showsFallback,
  textsOf,
  visibleText,
} from '../harness.js';

const page = location.href;

/** The page's address as a host would link to it. */
function visitWith(query: string): void {
  history.replaceState(null, '', query);
}

describe('<news-article>', () => {
  afterEach(() => history.replaceState(null, '', page));

  async function mountOf(attributes: Record<string, string>) {
    const { src } = await publishFeed(feedForAll(['Alpha', 'Beta', 'Gamma']));
    return mountLoaded('news-article', { src, ...attributes });
  }

  it('shows the item that it names', async () => {
    const element = await mountOf({ item: '2' });

    expect(textsOf(element, 'title')).to.deep.equal(['Beta']);
    expect(element.items.map(({ title }) => title)).to.deep.equal(['Beta']);
  });

  it('follows when it names another', async () => {
    const element = await mountOf({ item: '2' });

    element.item = '3';
    await element.updateComplete;

    expect(textsOf(element, 'title')).to.deep.equal(['Gamma']);
  });

  describe('without item', () => {
    const orders: { title: string; dates: (string | undefined)[]; newest: number }[] = [
      { title: 'a later day', dates: ['2026-01-01', '2026-03-01', '2026-02-01'], newest: 1 },
      {
        title: 'a later moment, whatever its offset',
        dates: ['2026-03-01T10:00:00+08:00', '2026-03-01T05:00:00Z'],
        newest: 1,
      },
      {
        title: 'a later time of a day without offset',
        dates: ['2026-03-01T09:00:00', '2026-03-01T18:00:00'],
        newest: 1,
      },
      { title: 'the first of one day', dates: ['2026-03-01', '2026-03-01'], newest: 0 },
      { title: 'one with a date', dates: [undefined, '2020-01-01'], newest: 1 },
      { title: 'one with a usable date', dates: ['soon', '2020-01-01', '2026-13-45'], newest: 1 },
      { title: 'the first where none has a date', dates: [undefined, undefined], newest: 0 },
    ];
    for (const { title, dates, newest } of orders) {
      it(`shows the newest: ${title}`, async () => {
        const items = dates.map((date, index) => ({
          title: `Item ${index}`,
          ...(date !== undefined && { date_published: date }),
        }));
        const { src } = await publishFeed(feedOf(items));

        const element = await mountLoaded('news-article', { src });

        expect(textsOf(element, 'title')).to.deep.equal([`Item ${newest}`]);
      });
    }
  });

  describe('with item-param', () => {
    it('shows what the page’s address names, whatever item says', async () => {
      visitWith('?id=3');
      const element = await mountOf({ item: '2', 'item-param': 'id' });

      expect(textsOf(element, 'title')).to.deep.equal(['Gamma']);
    });

    it('decodes the address', async () => {
      const id = 'https://news.example/?a=1&b=ä';
      visitWith(`?id=${encodeURIComponent(id)}`);
      const { src } = await publishFeed(feedOf([{ title: 'Alpha' }, { title: 'Beta', id }]));

      const element = await mountLoaded('news-article', { src, 'item-param': 'id' });

      expect(textsOf(element, 'title')).to.deep.equal(['Beta']);
    });

    it('falls back to item, and to the newest', async () => {
      const named = await mountOf({ item: '2', 'item-param': 'id' });
      const newest = await mountOf({ 'item-param': 'id' });

      expect(textsOf(named, 'title')).to.deep.equal(['Beta']);
      expect(textsOf(newest, 'title')).to.deep.equal(['Alpha']);
    });
  });

  describe('when the item is not in the feed', () => {
    it('keeps the fallback and says not-found, not load', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = mount('news-article', { src, item: 'gone' });
      const events = recordEvents(element);
      const { detail } = await once(element, 'ichei-error');

      expect(detail.error).to.include({ code: 'not-found' });
      expect(detail.error.message).to.match(/\S/);
      expect(hasState(element, 'error')).to.equal(true);
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      expect(visibleText(element)).to.contain('This content is not available any more.');
      expect(element.items).to.have.length(0);
      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-error']);
    });

    it('shows another one when it is told', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const { element } = await mountFailed('news-article', { src, item: 'gone' });

      element.item = '1';
      await element.updateComplete;

      expect(hasState(element, 'loaded')).to.equal(true);
      expect(textsOf(element, 'title')).to.deep.equal(['Alpha']);
    });

    it('says so again for another that is not there', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const { element } = await mountFailed('news-article', { src, item: 'gone' });

      element.item = 'gone too';

      expect((await once(element, 'ichei-error')).detail.error.code).to.equal('not-found');
    });

    it('shows it when it has come', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const { element } = await mountFailed('news-article', { src, item: '2' });
      await publishFeed(feedForAll(['Alpha', 'Beta']), key);

      await element.load();

      expect(textsOf(element, 'title')).to.deep.equal(['Beta']);
    });
  });

  it('is empty where the feed is', async () => {
    const { src } = await publishFeed(feedOf([]));
    const element = await mountLoaded('news-article', { src });

    expect(hasState(element, 'empty')).to.equal(true);
    expect(visibleText(element)).to.equal('Nothing here yet.');
  });

  it('says http, not not-found, when the feed itself is missing', async () => {
    const { error } = await mountFailed('news-article', {
      src: feedUrl({ status: 404 }),
      item: 'x',
    });

    expect(error.code).to.equal('http');
  });
});
