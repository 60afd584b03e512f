import { expect } from 'chai';
import { feedUrl, release, requestsOf } from '../../support/feed-server-client.js';
import {
  control,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  nextTasks,
  once,
  publishFeed,
  recordEvents,
  TAGS,
  textsOf,
  visibleText,
} from '../harness.js';

/** An address whose feed comes with `release(key)` only. */
async function heldFeed(title: string): Promise<{ key: string; src: string }> {
  const { key } = await publishFeed(feedForAll([title]));
  return { key, src: feedUrl({ key, fault: 'hold' }) };
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    describe('when src changes while a request is out', () => {
      it('gives that up and shows the new feed only', async () => {
        const old = await heldFeed('Alpha');
        const { src } = await publishFeed(feedForAll(['Beta']));
        const element = mount(tag, { src: old.src });
        await requestsOf(old.key, { arrived: 1 });
        const events = recordEvents(element);

        element.setAttribute('src', src);
        await once(element, 'ichei-load');
        await release(old.key);
        const requests = await requestsOf(old.key, { ended: 1 });
        await nextTasks();

        expect(requests[0]).to.include({ aborted: true });
        expect(visibleText(element)).to.contain('Beta').and.not.to.contain('Alpha');
        expect(events).to.have.length(1);
      });

      it('does not show the late answer that another element waits for', async () => {
        const old = await heldFeed('Alpha');
        const next = await heldFeed('Beta');
        const other = mount(tag, { src: old.src });
        const element = mount(tag, { src: old.src });
        await requestsOf(old.key, { arrived: 1 });

        element.setAttribute('src', next.src);
        await requestsOf(next.key, { arrived: 1 });
        const otherLoaded = once(other, 'ichei-load');
        await release(old.key);
        await otherLoaded;
        await nextTasks();
        expect(hasState(element, 'loading')).to.equal(true);

        const loaded = once(element, 'ichei-load');
        await release(next.key);
        await loaded;
        expect(visibleText(element)).to.contain('Beta');
        expect(visibleText(other)).to.contain('Alpha');
      });

      it('shows the feed that src came back to, whichever answer is first', async () => {
        const first = await heldFeed('Alpha');
        const other = await heldFeed('Beta');
        const element = mount(tag, { src: first.src });
        await requestsOf(first.key, { arrived: 1 });
        element.setAttribute('src', other.src);
        await requestsOf(other.key, { arrived: 1 });
        element.setAttribute('src', first.src);
        await requestsOf(first.key, { arrived: 2 });
        const events = recordEvents(element);
        const loaded = once(element, 'ichei-load');

        await release(other.key);
        await nextTasks();
        await release(first.key);
        await loaded;
        await nextTasks();

        expect(visibleText(element)).to.contain('Alpha').and.not.to.contain('Beta');
        expect(events).to.have.length(1);
      });

      it('waits for load() again where that is how it loads', async () => {
        const old = await heldFeed('Alpha');
        const { key, src } = await publishFeed(feedForAll(['Beta']));
        const element = mount(tag, { src: old.src, loading: 'manual' });
        const loading = element.load();
        await requestsOf(old.key, { arrived: 1 });

        element.setAttribute('src', src);
        await loading;
        expect(element.status).to.equal('idle');
        expect(await requestsOf(key)).to.have.length(0);

        await element.load();
        expect(visibleText(element)).to.contain('Beta');
      });
    });

    describe('when src changes while a feed is shown', () => {
      it('keeps the old one until the new one is there', async () => {
        const { src } = await publishFeed(feedForAll(['Alpha']));
        const next = await heldFeed('Beta');
        const element = await mountLoaded(tag, { src });

        element.setAttribute('src', next.src);
        await requestsOf(next.key, { arrived: 1 });
        expect(visibleText(element)).to.contain('Alpha');
        expect(hasState(element, 'loaded')).to.equal(true);

        const loaded = once(element, 'ichei-load');
        await release(next.key);
        await loaded;
        expect(visibleText(element)).to.contain('Beta').and.not.to.contain('Alpha');
      });

      it('keeps the old one as stale when the new one fails, and recovers', async () => {
        const { src } = await publishFeed(feedForAll(['Alpha']));
        const { key } = await publishFeed(feedForAll(['Beta']));
        const element = await mountLoaded(tag, { src });

        element.setAttribute('src', feedUrl({ key, status: 404, times: 1 }));
        const { detail } = await once(element, 'ichei-error');

        expect(detail.error).to.include({ code: 'http', status: 404 });
        expect(hasState(element, 'stale')).to.equal(true);
        expect(visibleText(element)).to.contain('Alpha');

        control(element, 'Try again').click();
        await once(element, 'ichei-load');

        expect(hasState(element, 'loaded')).to.equal(true);
        expect(visibleText(element)).to.contain('Beta').and.not.to.contain('Alpha');
      });
    });

    it('loads the address it was given in the same breath as load()', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = mount(tag, { loading: 'manual' });
      element.src = src;

      await element.load();

      expect(visibleText(element)).to.contain('Alpha');
    });

    it('answers calls of load() that overlap with one request', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const element = mount(tag, { src, loading: 'manual' });

      await Promise.all([element.load(), element.load(), element.load()]);

      expect(await requestsOf(key)).to.have.length(1);
    });

    it('drops the request when it is given a feed object', async () => {
      const old = await heldFeed('Alpha');
      const element = mount(tag, { src: old.src });
      await requestsOf(old.key, { arrived: 1 });

      element.feed = feedForAll(['Given']);
      await once(element, 'ichei-load');
      const requests = await requestsOf(old.key, { ended: 1 });

      expect(requests[0]).to.include({ aborted: true });
      expect(visibleText(element)).to.contain('Given');
    });
  });
}

describe('<news-list>', () => {
  it('keeps all it shows until the feed of another src is there', async () => {
    const titles = ['A', 'B', 'C', 'D'];
    const { src } = await publishFeed(feedForAll(titles));
    const next = await heldFeed('Beta');
    const element = await mountLoaded('news-list', { src, 'page-size': 2, search: true });
    control(element, /^Show/).click();
    await once(element, 'ichei-more');

    element.setAttribute('src', next.src);
    await requestsOf(next.key, { arrived: 1 });
    await nextTasks();
    expect(textsOf(element, 'title')).to.deep.equal(titles);

    const loaded = once(element, 'ichei-load');
    await release(next.key);
    await loaded;
    expect(textsOf(element, 'title')).to.deep.equal(['Beta']);
  });
});
