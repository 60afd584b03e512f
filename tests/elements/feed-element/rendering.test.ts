import { expect } from 'chai';
import { feedUrl, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  create,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  once,
  parts,
  place,
  placeHtml,
  publishFeed,
  SAMPLE_URL,
  showsFallback,
  TAGS,
  visibleText,
  type AnyElement,
} from '../harness.js';

/** What a reader must find of the sample feed. */
const SAMPLE_WORDS = {
  'news-list': ['International Advisory Committee meets in Shenzhen', '10 December 2024'],
  'news-article': ['International Advisory Committee meets in Shenzhen', 'Two topics'],
  'event-card': ['2024 International Advisory Committee (IAC) Meeting', 'Ended', 'SUSTech'],
  'event-list': ['2024 International Advisory Committee (IAC) Meeting', 'December 2024'],
  'speaker-gallery': ['LIM Cher Ping', 'Chief Expert of IIOE'],
};

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    describe('with the sample feed', () => {
      it('shows it instead of the fallback', async () => {
        const element = mount(tag, { src: SAMPLE_URL, when: 'all' });

        const { detail } = await once(element, 'ichei-load');

        const text = visibleText(element);
        for (const words of SAMPLE_WORDS[tag]) expect(text).to.contain(words);
        expect(showsFallback(element)).to.equal(false);
        expect(element.status).to.equal('loaded');
        expect(detail).to.deep.equal({
          shown: element.items.length,
          total: tag === 'news-list' ? 16 : element.items.length,
          source: 'network',
        });
      });
    });

    describe('however it is made', () => {
      let src: string;

      before(async () => {
        ({ src } = await publishFeed(feedForAll(['Alpha'])));
      });

      const ways: Record<string, () => Node | null> = {
        'by createElement': () => place(create(tag, { src })),
        'by markup': () => placeHtml(`<${tag} src="${src}" loading="eager"></${tag}>`).firstChild,
        'by cloneNode': () => place(create(tag, { src }).cloneNode(true) as Element),
        'under its long name': () =>
          placeHtml(`<ichei-${tag} src="${src}" loading="eager"></ichei-${tag}>`).firstChild,
      };

      for (const [way, make] of Object.entries(ways)) {
        it(`shows its feed when made ${way}`, async () => {
          const element = make() as AnyElement;
          await once(element, 'ichei-load');

          expect(visibleText(element)).to.contain('Alpha');
        });
      }
    });

    describe('given a feed object', () => {
      it('shows it without a request, and says where it came from', async () => {
        const key = uniqueKey();
        const element = create(tag, { src: feedUrl({ key }) });
        element.feed = feedForAll(['Given']);
        const loaded = once(place(element), 'ichei-load');

        expect((await loaded).detail.source).to.equal('property');
        expect(visibleText(element)).to.contain('Given');
        expect(element.status).to.equal('loaded');
        await element.load();
        expect(await requestsOf(key)).to.have.length(0);
      });

      it('shows another one in its place', async () => {
        const element = create(tag, {});
        element.feed = feedForAll(['Given']);
        await once(place(element), 'ichei-load');

        element.feed = feedForAll(['Other']);
        await once(element, 'ichei-load');

        expect(visibleText(element)).to.contain('Other').and.not.to.contain('Given');
      });

      it('says format for an object that is no feed, and keeps the fallback', async () => {
        const element = create(tag, {});
        element.feed = { posts: [] } as never;
        const failed = once(place(element), 'ichei-error');

        expect((await failed).detail.error.code).to.equal('format');
        expect(hasState(element, 'error')).to.equal(true);
        expect(showsFallback(element)).to.equal(true);
      });

      it('goes back to its address when the object is taken away', async () => {
        const { src } = await publishFeed(feedForAll(['Fetched']));
        const element = create(tag, { src });
        element.feed = feedForAll(['Given']);
        await once(place(element), 'ichei-load');

        delete (element as { feed?: unknown }).feed;
        element.feed = undefined as never;
        const { detail } = await once(element, 'ichei-load');

        expect(detail.source).to.equal('network');
        expect(visibleText(element)).to.contain('Fetched');
      });
    });

    describe('with an empty feed', () => {
      it('says so in one sentence with a way to the source', async () => {
        const { src } = await publishFeed(
          feedForAll([], { title: 'Institute', home_page_url: 'https://news.example/' }),
        );
        const element = mount(tag, { src });

        const { detail } = await once(element, 'ichei-load');

        expect(detail).to.deep.equal({ shown: 0, total: 0, source: 'network' });
        expect(hasState(element, 'empty')).to.equal(true);
        expect(element.status).to.equal('empty');
        expect(visibleText(element)).to.match(/^(Nothing here yet|No upcoming events)\./);
        const [link] = parts(element, 'link');
        expect(link).to.include({ href: 'https://news.example/', textContent: 'Visit Institute' });
      });
    });

    it('shows what its author put into header and footer, in every state', async () => {
      const content = '<p slot="header">Above</p><p slot="footer">Below</p>';
      const element = mount(tag, { src: feedUrl({ status: 404 }) }, content);
      await once(element, 'ichei-error');
      expect(visibleText(element)).to.match(/^Above\n[^]*\nBelow$/);

      element.feed = feedForAll(['Alpha']);
      await once(element, 'ichei-load');
      expect(visibleText(element)).to.match(/^Above\n[^]*Alpha[^]*\nBelow$/);
    });

    it('shows the author’s own words when empty and when failed, though they are hidden', async () => {
      const content =
        '<p slot="empty" hidden>No news today</p><p slot="error" hidden>Out of order</p>';
      const failed = mount(tag, { src: feedUrl({ status: 404 }) }, content);
      await once(failed, 'ichei-error');
      const { src } = await publishFeed(feedForAll([]));
      const empty = await mountLoaded(tag, { src }, content);
      const full = create(tag, {}, content);
      full.feed = feedForAll(['Alpha']);
      await once(place(full), 'ichei-load');

      expect(visibleText(failed)).to.equal('Out of order');
      expect(visibleText(empty)).to.equal('No news today');
      expect(visibleText(full)).not.to.match(/No news|Out of order/);
    });

    it('shows host’s own labels', async () => {
      const { src } = await publishFeed(feedForAll([]));
      const element = create(tag, { src });
      element.messages = { empty: 'Nichts', emptyUpcoming: 'Nichts' };
      await once(place(element), 'ichei-load');

      expect(visibleText(element)).to.equal('Nichts');
    });
  });
}
