import { expect } from 'chai';
import { feedUrl, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  control,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  nextFrames,
  once,
  publishFeed,
  recordEvents,
  TAGS,
  visibleText,
} from '../harness.js';

/** The server answers once, then breaks off `times` connections: three tries, and the last copy. */
function failingUrl(key: string, times?: number): string {
  const answer = { cacheControl: 'max-age=0', etag: '"1"', after: 1, fault: 'reset' } as const;
  return feedUrl({ key, ...answer, ...(times !== undefined && { times }) });
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    describe('when the server fails after an earlier visit', () => {
      it('shows the browser’s last copy as stale, tells both, and recovers', async () => {
        const key = uniqueKey();
        await publishFeed(feedForAll(['Alpha']), key);
        const src = failingUrl(key, 3);
        (await mountLoaded(tag, { src })).remove();
        await nextFrames();

        const element = mount(tag, { src, loading: 'manual' });
        const events = recordEvents(element);
        await element.load();

        expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load', 'ichei-error']);
        expect(events[0]?.detail).to.include({ source: 'cache' });
        expect(events[1]?.detail).to.nested.include({ 'error.code': 'network', 'error.url': src });
        expect(hasState(element, 'stale')).to.equal(true);
        expect(element.status).to.equal('stale');
        expect(visibleText(element)).to.contain('Alpha').and.to.contain('Last saved copy');

        await publishFeed(feedForAll(['Beta']), key);
        control(element, 'Try again').click();
        await once(element, 'ichei-load');

        expect(hasState(element, 'loaded')).to.equal(true);
        expect(visibleText(element)).to.contain('Beta').and.not.to.contain('Last saved copy');
      });
    });

    describe('when load() fails while a feed is shown', () => {
      it('keeps that as stale and tells the error only', async () => {
        const key = uniqueKey();
        await publishFeed(feedForAll(['Alpha']), key);
        const element = await mountLoaded(tag, { src: failingUrl(key) });
        const events = recordEvents(element);

        await element.load();

        expect(events.map(({ type }) => type)).to.deep.equal(['ichei-error']);
        expect(hasState(element, 'stale')).to.equal(true);
        expect(visibleText(element)).to.contain('Alpha');
        expect(await requestsOf(key)).to.have.length.above(3);
      });
    });
  });
}
