import { expect } from 'chai';
import { setOffline } from '../../support/commands.js';
import { feedUrl } from '../../support/feed-server-client.js';
import { needsHttpCache } from '../../support/http-cache.js';
import {
  control,
  feedForAll,
  hasState,
  mount,
  mountFailed,
  mountLoaded,
  nextTasks,
  once,
  place,
  publishFeed,
  recordEvents,
  showsFallback,
  TAGS,
  visibleText,
} from '../harness.js';

/** The server answers once, then breaks off each connection. */
function failingUrl(key: string): string {
  return feedUrl({ key, cacheControl: 'max-age=0', etag: '"1"', after: 1, fault: 'reset' });
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('shows the browser’s last copy as stale when the server fails, and tells both', async () => {
      await needsHttpCache();
      const { key } = await publishFeed(feedForAll(['Alpha']));
      const src = failingUrl(key);
      (await mountLoaded(tag, { src })).remove();
      await nextTasks();

      const element = mount(tag, { src, loading: 'manual' });
      const events = recordEvents(element);
      await element.load();

      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load', 'ichei-error']);
      expect(events[0]?.detail).to.include({ source: 'cache' });
      expect(events[1]?.detail).to.nested.include({ 'error.code': 'network', 'error.url': src });
      expect(hasState(element, 'stale')).to.equal(true);
      expect(element.status).to.equal('stale');
      expect(visibleText(element)).to.contain('Alpha').and.to.contain('Last saved copy');
      expect(control(element, 'Try again').checkVisibility()).to.equal(true);
    });

    it('keeps what it shows when load() fails, and tells the error only', async () => {
      const { key } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src: failingUrl(key) });
      const events = recordEvents(element);

      await element.load();

      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-error']);
      expect(hasState(element, 'stale')).to.equal(true);
      expect(visibleText(element)).to.contain('Alpha');
    });

    describe('when the browser is offline', () => {
      afterEach(() => setOffline(false));

      it('keeps the fallback, and loads by itself when the line is back', async () => {
        const { src } = await publishFeed(feedForAll(['Alpha']));
        await setOffline(true);
        const { element, error } = await mountFailed(tag, { src });
        expect(error.code).to.equal('network');
        expect(showsFallback(element)).to.equal(true);
        const loaded = once(element, 'ichei-load');

        await setOffline(false);
        await loaded;

        expect(hasState(element, 'loaded')).to.equal(true);
        expect(visibleText(element)).to.contain('Alpha');
      });

      it('does so too where it was taken out and put back meanwhile', async () => {
        const { src } = await publishFeed(feedForAll(['Alpha']));
        await setOffline(true);
        const { element } = await mountFailed(tag, { src });
        element.remove();
        await nextTasks();
        place(element);
        const loaded = once(element, 'ichei-load');

        await setOffline(false);
        await loaded;

        expect(visibleText(element)).to.contain('Alpha');
      });
    });
  });
}
