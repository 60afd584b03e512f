import { expect } from 'chai';
import { feedUrl, requestsOf, uniqueKey } from '../../support/feed-server-client.js';
import {
  control,
  feedForAll,
  FALLBACK,
  focused,
  mount,
  mountLoaded,
  nextTasks,
  once,
  part,
  place,
  placeHtml,
  publishFeed,
  recordEvents,
  TAGS,
} from '../harness.js';

const EVERYTHING = {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
} as const;

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('writes to nothing of the page: nodes, attributes, address, history, storage', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha', 'Beta']));
      const element = mount(tag, { src }, `${FALLBACK}<p slot="header">News</p>`);
      const observer = new MutationObserver(() => {});
      observer.observe(document, EVERYTHING);
      const before = [location.href, history.length, document.cookie, localStorage.length];

      await once(element, 'ichei-load');
      element.headingLevel = 2;
      element.theme = 'dark';
      await element.load();
      element.src = feedUrl({ status: 404 });
      await once(element, 'ichei-error');
      await nextTasks();

      expect(observer.takeRecords()).to.deep.equal([]);
      observer.disconnect();
      const after = [location.href, history.length, document.cookie, localStorage.length];
      expect(after).to.deep.equal(before);
      expect(sessionStorage).to.have.length(0);
      expect(element.innerHTML).to.equal(`${FALLBACK}<p slot="header">News</p>`);
    });

    it('leaves the focus where it is', async () => {
      const input = document.createElement('input');
      place(input).focus();
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src });
      const changes: string[] = [];
      input.addEventListener('blur', () => changes.push('blur'));

      await element.load();
      element.src = feedUrl({ status: 404 });
      await once(element, 'ichei-error');

      expect(focused()).to.equal(input);
      expect(changes).to.deep.equal([]);
    });

    it('tells what happens as bubbling, composed, typed events that nobody can cancel', async () => {
      const outer = placeHtml('');
      const shadow = outer.attachShadow({ mode: 'open' });
      const events: CustomEvent[] = [];
      const types = ['ichei-load', 'ichei-error'] as const;
      for (const type of types) outer.addEventListener(type, (event) => events.push(event));
      const element = document.createElement(tag);
      element.loading = 'eager';
      element.feed = feedForAll(['Alpha']);
      shadow.append(element);
      await once(element, 'ichei-load');

      element.feed = undefined as never;
      await once(element, 'ichei-error');

      expect(events.map(({ type }) => type)).to.deep.equal(types);
      for (const event of events) {
        expect(event).to.be.instanceOf(CustomEvent);
        expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
      }
    });

    it('shows the state before it tells of it', async () => {
      const element = document.createElement(tag);
      const states: boolean[] = [];
      element.addEventListener('ichei-load', () => {
        states.push(element.matches(':state(loaded)'), element.status === 'loaded');
      });
      element.addEventListener('ichei-error', () => states.push(element.matches(':state(error)')));
      element.src = feedUrl({ status: 404, times: 1 });
      element.loading = 'eager';
      await once(place(element), 'ichei-error');

      element.setAttribute('when', 'all');
      await element.load();

      expect(states).to.deep.equal([true, true, true]);
    });

    it('has one state at a time', async () => {
      const key = uniqueKey();
      const element = mount(tag, { src: feedUrl({ key }), loading: 'manual', when: 'all' });
      const states = ['idle', 'loading', 'loaded', 'stale', 'empty', 'error'];
      const current = () => states.filter((state) => element.matches(`:state(${state})`));
      await element.updateComplete;
      expect(current()).to.deep.equal(['idle']);

      const loading = element.load();
      await requestsOf(key, { arrived: 1 });
      await loading;

      expect(current()).to.deep.equal(['loaded']);
    });

    it('keeps the page’s own events out of its business', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = await mountLoaded(tag, { src }, '<button slot="header">x</button>');
      const events = recordEvents(document);

      element.querySelector('button')!.click();
      part(element, 'container').click();
      await nextTasks();

      expect(events).to.deep.equal([]);
    });

    it('does not fail where a handler of the page throws', async () => {
      const { src } = await publishFeed(feedForAll(['Alpha']));
      const element = mount(tag, { src: feedUrl({ status: 404 }) });
      await once(element, 'ichei-error');

      element.src = src;
      await once(element, 'ichei-load');

      expect(() => control(element, 'Try again')).to.throw();
    });
  });
}

describe('the script', () => {
  it('leaves no global behind', async () => {
    const frame = place(document.createElement('iframe'));
    const page = frame.contentWindow as Window & typeof globalThis;
    const before = new Set(Reflect.ownKeys(page));

    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import '/src/index.ts';
      const element = document.createElement('news-list');
      element.feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Alpha' }] };
      element.addEventListener('ichei-load', () => parent.postMessage('shown'));
      document.body.append(element);`;
    const shown = new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    page.document.body.append(script);
    await shown;

    const added = Reflect.ownKeys(page).filter((key) => !before.has(key));
    // Lit's copies know each other by these.
    expect(added.map(String).filter((name) => !/^(lit|reactive)/.test(name))).to.deep.equal([]);
  });
});
