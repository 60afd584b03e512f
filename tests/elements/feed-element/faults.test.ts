import { expect } from 'chai';
import { feedUrl, serverUrl } from '../../support/feed-server-client.js';
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

// What the elements make of each fault of a network is in `networks.test.ts`.
for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('says what failed to readers by ear, and recovers when asked to', async () => {
      const src = feedUrl({ times: 1, status: 404 });
      const { element, error } = await mountFailed(tag, { src, when: 'all' });

      expect(error.message).to.match(/\S/);
      const spoken = parts(element, 'status').filter(({ role }) => role === 'status');
      expect(spoken.map(({ textContent }) => textContent).join()).to.contain('not be loaded');

      control(element, 'Try again').click();
      await once(element, 'ichei-load');

      expect(element.status).to.equal('loaded');
      expect(showsFallback(element)).to.equal(false);
    });

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

    it('settles load() without an address', async () => {
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
