import { expect } from 'chai';
import { feedUrl, release, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  create,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  nextTasks,
  once,
  part,
  place,
  placeHtml,
  publishFeed,
  recordEvents,
  showsFallback,
  TAGS,
  visibleText,
} from '../harness.js';

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    describe('when it is moved', () => {
      it('neither asks again nor forgets', async () => {
        const { key, src } = await publishFeed(feedForAll(['Alpha']));
        const element = await mountLoaded(tag, { src });
        const container = part(element, 'container');
        const events = recordEvents(element);

        placeHtml('<section></section>').append(element);
        await nextTasks();

        expect(visibleText(element)).to.contain('Alpha');
        expect(part(element, 'container')).to.equal(container);
        expect(events).to.deep.equal([]);
        expect(await requestsOf(key)).to.have.length(1);
      });

      it('keeps the request that is under way', async () => {
        const key = uniqueKey();
        await publishFeed(feedForAll(['Alpha']), key);
        const element = mount(tag, { src: feedUrl({ key, fault: 'hold' }) });
        await requestsOf(key, { arrived: 1 });

        placeHtml('').append(element);
        await nextTasks();
        expect(hasState(element, 'loading')).to.equal(true);
        const loaded = once(element, 'ichei-load');
        await release(key);
        await loaded;

        const requests = await requestsOf(key);
        expect(requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
      });
    });

    describe('when it is removed while it loads', () => {
      it('gives the request up, says nothing, and loads when it is back', async () => {
        const key = uniqueKey();
        await publishFeed(feedForAll(['Alpha']), key);
        const element = mount(tag, { src: feedUrl({ key, fault: 'hold', times: 1 }) });
        await requestsOf(key, { arrived: 1 });
        const events = recordEvents(element);

        element.remove();
        const requests = await requestsOf(key, { ended: 1 });
        await nextTasks();
        expect(requests[0]).to.include({ aborted: true });
        expect(events).to.deep.equal([]);
        expect(element.status).to.equal('idle');

        place(element);
        await once(element, 'ichei-load');

        expect(visibleText(element)).to.contain('Alpha');
        expect(await requestsOf(key)).to.have.length(2);
      });

      it('goes on when it is back, though only its load() began it', async () => {
        const key = uniqueKey();
        await publishFeed(feedForAll(['Alpha']), key);
        const src = feedUrl({ key, fault: 'hold', times: 1 });
        const element = mount(tag, { src, loading: 'manual' });
        const loading = element.load();
        await requestsOf(key, { arrived: 1 });
        element.remove();
        await loading;

        place(element);
        await once(element, 'ichei-load');

        expect(visibleText(element)).to.contain('Alpha');
      });

      it('settles what waits for its load()', async () => {
        const key = uniqueKey();
        const element = mount(tag, { src: feedUrl({ key, fault: 'hold' }), loading: 'manual' });
        const loading = element.load();
        await requestsOf(key, { arrived: 1 });

        element.remove();

        await loading;
      });
    });

    it('shows what it had when it comes back, without a request', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src });
      element.remove();
      await nextTasks();

      place(element);
      await nextTasks();

      expect(visibleText(element)).to.contain('Alpha');
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('loads when it is put in, taken out and put in again at once', async () => {
      const { key, src } = await publishFeed(feedForAll(['Alpha']));
      const element = mount(tag, { src });
      element.remove();
      await nextTasks();
      place(element);

      await once(element, 'ichei-load');

      expect(await requestsOf(key)).to.have.length(1);
    });

    it('says nothing when another’s event removed it', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const first = mount(tag, { src });
      const second = mount(tag, { src });
      const events = recordEvents(second);
      first.addEventListener('ichei-load', () => second.remove());

      await once(first, 'ichei-load');
      await nextTasks();

      expect(events).to.deep.equal([]);
    });

    it('says nothing while it is nowhere, whatever it is given', async () => {
      const element = create(tag, {});
      const events = recordEvents(element);
      place(element).remove();
      await nextTasks();

      element.feed = feedForAll(['Alpha']);
      element.setAttribute('src', feedUrl());
      await element.load();
      await nextTasks();

      expect(events).to.deep.equal([]);
    });

    it('settles load() where it has never been on a page', async () => {
      const key = uniqueKey();

      await create(tag, { src: feedUrl({ key }) }).load();

      expect(await requestsOf(key)).to.have.length(0);
    });

    it('lets a handler load again', async () => {
      const element = mount(tag, { src: feedUrl({ times: 1, status: 404 }) });
      element.addEventListener('ichei-error', () => void element.load(), { once: true });

      await once(element, 'ichei-load');

      expect(showsFallback(element)).to.equal(false);
    });
  });
}
