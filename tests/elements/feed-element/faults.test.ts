import { expect } from 'chai';
import {
  feedUrl,
  requestsOf,
  serverUrl,
  uniqueKey,
  type FeedAnswer,
} from '../../support/feed-server-client.js';
import {
  consoleLines,
  control,
  hasState,
  mount,
  mountFailed,
  once,
  parts,
  recordEvents,
  showsFallback,
  TAGS,
  visibleText,
} from '../harness.js';

interface Fault {
  title: string;
  answer: FeedAnswer;
  code: string;
  status?: number;
}

const FAULTS: readonly Fault[] = [
  { title: '404', answer: { status: 404 }, code: 'http', status: 404 },
  { title: 'cut JSON', answer: { fault: 'not-json' }, code: 'parse' },
  { title: 'an empty file', answer: { fault: 'empty' }, code: 'parse' },
  { title: 'an HTML page', answer: { fault: 'html' }, code: 'parse' },
  { title: 'JSON that is no feed', answer: { fault: 'not-feed' }, code: 'format' },
];

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    for (const { title, answer, code, status } of FAULTS) {
      describe(`when the server answers with ${title}`, () => {
        it(`says ${code}, keeps the fallback, and recovers when asked to`, async () => {
          const src = feedUrl({ times: 1, ...answer });
          const { element, error } = await mountFailed(tag, { src, when: 'all' });

          expect(error).to.include({ code, url: src });
          expect(error.status).to.equal(status);
          expect(error.message).to.match(/\S/);
          expect(element.status).to.equal('error');
          expect(hasState(element, 'error')).to.equal(true);
          expect(showsFallback(element)).to.equal(true);
          const spoken = parts(element, 'status').filter(({ role }) => role === 'status');
          expect(spoken.map(({ textContent }) => textContent).join()).to.contain('not be loaded');

          control(element, 'Try again').click();
          await once(element, 'ichei-load');

          expect(element.status).to.equal('loaded');
          expect(showsFallback(element)).to.equal(false);
        });
      });
    }

    for (const [title, src] of Object.entries({
      'no address': undefined,
      'a blank address': ' ',
      'an address that may not be fetched': 'javascript:alert(1)',
    })) {
      it(`says config for ${title}, and keeps the fallback`, async () => {
        const { element, error } = await mountFailed(tag, { src });

        expect(error.code).to.equal('config');
        expect(hasState(element, 'error')).to.equal(true);
        expect(showsFallback(element)).to.equal(true);
      });
    }

    it('loads when an address is given after all', async () => {
      const { element } = await mountFailed(tag, {});

      element.setAttribute('src', feedUrl());
      await once(element, 'ichei-load');

      expect(showsFallback(element)).to.equal(false);
    });

    it('says CORS and the address in one line of the console (C32)', async () => {
      const src = feedUrl({ fault: 'no-cors', cacheControl: 'no-store' });
      const { element, error } = await mountFailed(tag, { src });

      expect(error).to.include({ code: 'network', url: src });
      expect(showsFallback(element)).to.equal(true);
      expect(consoleLines()).to.have.length(1);
      expect(consoleLines()[0])
        .to.contain(src)
        .and.match(/CORS|Access-Control-Allow-Origin/);
    });

    it('settles load() in every fault', async () => {
      for (const { answer } of FAULTS) {
        const element = mount(tag, { src: feedUrl(answer), loading: 'manual' });
        await element.load();
        expect(element.status).to.equal('error');
      }
      const element = mount(tag, { loading: 'manual' });
      await element.load();
      expect(element.status).to.equal('error');
    });

    it('tells each failed load', async () => {
      const { element } = await mountFailed(tag, { src: feedUrl({ status: 404 }) });
      const events = recordEvents(element);

      await element.load();

      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-error']);
    });
  });
}

describe('all five', () => {
  it('keep the fallback when the server is too slow, and tell a time-out', async function () {
    this.timeout(60_000);
    const key = uniqueKey();
    // Under another name of the server, so that the connections of other tests are left alone.
    const src = feedUrl({ key, fault: 'hang-body', host: 'localhost' });
    const elements = TAGS.map((tag) => mount(tag, { src }));
    const errors = elements.map((element) => once(element, 'ichei-error'));
    const loads = elements.map((element) => element.load());

    for (const { detail } of await Promise.all(errors)) {
      expect(detail.error).to.include({ code: 'timeout', url: src });
    }
    await Promise.all(loads);

    for (const element of elements) {
      expect(hasState(element, 'error')).to.equal(true);
      expect(showsFallback(element)).to.equal(true);
      expect(visibleText(element)).to.contain('Try again');
    }
    const requests = await requestsOf(key, { ended: 1 });
    expect(requests[0]).to.include({ aborted: true });
    // A second is the one for the last copy.
    expect(requests).to.have.length.below(3);
  });

  it('are shown together with the sample, though another element fails', async () => {
    const bad = mount('news-list', { src: feedUrl({ fault: 'reset' }) });
    const good = mount('news-list', { src: serverUrl('/cases/plain.json') });
    const failed = once(bad, 'ichei-error');
    await once(good, 'ichei-load');

    expect(visibleText(good)).to.contain('First headline');
    await failed;
    expect(showsFallback(bad)).to.equal(true);
  });
});
