import { expect } from 'chai';
import type { FeedError } from '../../../src/feed/errors.js';
import { setOffline } from '../../support/commands.js';
import { hurryTimeouts, hurryWaits, restoreClock } from '../../support/fast-clock.js';
import { FAULTS, mendWith, publishFault } from '../../support/faults/index.js';
import { publish, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  feedForAll,
  hasState,
  mount,
  once,
  publishFeed,
  recordEvents,
  showsFallback,
  TAGS,
  visibleText,
  type AnyElement,
} from '../harness.js';

/** What no reader may ever see. */
const RUBBISH = /\[object |undefined|NaN|Invalid Date|\p{Surrogate}/u;

function expectFallback(element: AnyElement): void {
  expect(element.status).to.equal('error');
  expect(hasState(element, 'error')).to.equal(true);
  expect(showsFallback(element)).to.equal(true);
  expect(visibleText(element)).to.contain('could not be loaded').and.to.contain('Try again');
}

function expectNews(element: AnyElement, news: string): void {
  expect(element.status).to.equal('loaded');
  expect(hasState(element, 'loaded')).to.equal(true);
  expect(showsFallback(element)).to.equal(false);
  expect(visibleText(element)).to.contain(news);
}

describe(`${FAULTS.length} faults × ${TAGS.length} elements`, function () {
  this.timeout(30_000);
  for (const fault of FAULTS) {
    const { title, code, status, requests, isEndless, seen } = fault;
    const outcome = code ? `say ${code} and keep the fallback` : 'show the feed';

    it(`${outcome} for ${title}, and show the news that come after`, async () => {
      const key = uniqueKey();
      const src = await publishFault(key, fault, feedForAll(['Alpha']));
      const elements = TAGS.map((tag) => mount(tag, { src, loading: 'manual' }));
      const events = elements.map((element) => recordEvents(element));
      hurryWaits();
      if (isEndless) hurryTimeouts();

      await Promise.all(elements.map((element) => element.load()));

      for (const [index, element] of elements.entries()) {
        const [first, ...others] = events[index]!.splice(0);
        expect(others, element.localName).to.deep.equal([]);
        expect(visibleText(element)).not.to.match(RUBBISH).and.not.to.contain('Twin');
        if (code) {
          expect(first).to.have.property('type', 'ichei-error');
          expect(first?.detail).to.nested.include({ 'error.code': code, 'error.url': src });
          expect((first?.detail as { error: FeedError }).error.status).to.equal(status);
          expectFallback(element);
        } else {
          expect(first).to.have.property('type', 'ichei-load');
          expect(first?.detail).to.include({ shown: 1, source: 'network' });
          expectNews(element, 'Alpha');
        }
      }
      const asked = await requestsOf(key, { ended: requests });
      expect(asked).to.have.length(requests);
      expect(seen?.(asked) ?? true, JSON.stringify(asked)).to.equal(true);

      restoreClock();
      await mendWith(key, feedForAll(['Beta']));
      await Promise.all(elements.map((element) => element.load()));

      for (const [index, element] of elements.entries()) {
        expect(events[index]!.map(({ type }) => type)).to.deep.equal(['ichei-load']);
        expectNews(element, 'Beta');
      }
      expect(await requestsOf(key)).to.have.length(requests + 1);
    });
  }
});

describe(`no line × ${TAGS.length} elements`, () => {
  afterEach(() => setOffline(false));

  it('keep the fallback, and show the feed when the line is back, by one request', async () => {
    const { key, src } = await publishFeed(feedForAll(['Alpha']));
    const elements = TAGS.map((tag) => mount(tag, { src, loading: 'manual' }));
    const events = elements.map((element) => recordEvents(element));
    await setOffline(true);

    await Promise.all(elements.map((element) => element.load()));
    for (const element of elements) expectFallback(element);
    const loaded = elements.map((element) => once(element, 'ichei-load'));
    await setOffline(false);
    await Promise.all(loaded);

    for (const [index, element] of elements.entries()) {
      expect(events[index]!.map(({ type }) => type)).to.deep.equal(['ichei-error', 'ichei-load']);
      expect(events[index]![0]?.detail).to.nested.include({ 'error.code': 'network' });
      expectNews(element, 'Alpha');
    }
    expect(await requestsOf(key, { ended: 1 })).to.have.length(1);
  });

  it('try once more when the line is back, and at most for a copy then', async () => {
    const { key, src } = await publishFeed(feedForAll(['Alpha']));
    await publish(key, 'not now', { status: 503 });
    const elements = TAGS.map((tag) => mount(tag, { src, loading: 'manual' }));
    await setOffline(true);
    await Promise.all(elements.map((element) => element.load()));
    const failed = elements.map((element) => once(element, 'ichei-error'));
    hurryWaits();

    await setOffline(false);
    await Promise.all(failed);

    for (const element of elements) expectFallback(element);
    // A browser may take the refusal itself for the copy.
    expect(await requestsOf(key, { ended: 1 })).to.have.length.within(1, 2);
    restoreClock();
  });
});
