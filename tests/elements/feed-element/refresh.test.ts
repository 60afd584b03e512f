import { expect } from 'chai';
import { setOffline } from '../../support/commands.js';
import { feedUrl, publish, requestsOf } from '../../support/feed-server-client.js';
import { needsHttpCache } from '../../support/http-cache.js';
import { comeBackAt, setClock, setHidden } from '../event-card/fake-clock.js';
import {
  consoleLinesWith,
  control,
  feedForAll,
  focused,
  hasState,
  mountLoaded,
  nextFrames,
  nextTasks,
  once,
  part,
  parts,
  publishFeed,
  recordEvents,
  TAGS,
  textsOf,
  until,
  visibleText,
  type Attributes,
  type Tag,
} from '../harness.js';

const START = '2026-05-04T12:00:00Z';
const MINUTE_LATER = '2026-05-04T12:01:00Z';

/** Newest first, as a feed is. */
const BEFORE = ['Beta', 'Alpha'];

/** Each item is the same one whatever stands before it. */
function feedWith(titles: readonly string[]) {
  const feed = feedForAll(titles);
  for (const item of feed.items) {
    const letter = item.title![0]!.toLowerCase();
    item.id = letter;
    item.url = `https://news.example/${letter}`;
    item.summary = `About ${letter}.`;
    item._ichei!.event!.startDate = `2099-01-${10 + (letter.charCodeAt(0) % 16)}`;
    item.date_published = `2026-03-${10 + (letter.charCodeAt(0) % 16)}`;
  }
  return feed;
}

async function mountRefreshing<T extends Tag>(tag: T, attributes: Attributes = {}) {
  setClock(START);
  const { key, src } = await publishFeed(feedWith(BEFORE));
  const element = await mountLoaded(tag, { src, refresh: 60, ...attributes });
  await nextFrames();
  return { element, key };
}

/** A minute goes by while the reader is elsewhere. */
async function refreshed(key: string, requests = 2): Promise<void> {
  setHidden(true);
  comeBackAt(MINUTE_LATER);
  await requestsOf(key, { ended: requests });
  await nextFrames();
  await nextTasks();
}

/** All that changes in an element's tree from now on. */
function observeTree(element: Element): MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return records;
}

function tell({ type, attributeName, target }: MutationRecord): string {
  return `${type} ${attributeName ?? ''} ${target.textContent}`;
}

const waiting = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('.waiting button') ?? null;

for (const tag of TAGS) {
  describe(`<${tag} refresh>`, () => {
    it('asks again after its seconds, and past the HTTP cache', async () => {
      const { key } = await mountRefreshing(tag);

      await refreshed(key);

      const [, second] = await requestsOf(key);
      expect(second?.headers['cache-control']).to.match(/max-age=0|no-cache/);
    });

    it('renders nothing where nothing changed', async () => {
      const { element, key } = await mountRefreshing(tag);
      const records = observeTree(element);
      const events = recordEvents(element);

      await refreshed(key);

      expect(records.map(tell)).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });

    it('asks for nothing while hidden, and once when seen again', async () => {
      const { key } = await mountRefreshing(tag);

      setHidden(true);
      setClock('2026-05-04T13:00:00Z');
      await nextFrames();
      expect(await requestsOf(key)).to.have.length(1);

      comeBackAt('2026-05-04T13:00:00Z');
      await requestsOf(key, { ended: 2 });
      await nextFrames();
      expect(await requestsOf(key)).to.have.length(2);
    });

    it('does not poll without the attribute, or once removed', async () => {
      const still = await mountRefreshing(tag, { refresh: undefined });
      const gone = await mountRefreshing(tag);
      gone.element.remove();

      setHidden(true);
      comeBackAt(MINUTE_LATER);
      await nextFrames();

      expect(await requestsOf(still.key)).to.have.length(1);
      expect(await requestsOf(gone.key)).to.have.length(1);
    });
  });
}

describe('<news-list refresh>', () => {
  it('offers what came, and moves neither content nor focus', async () => {
    const { element, key } = await mountRefreshing('news-list');
    const link = part(element, 'link');
    link.focus();
    const before = parts(element, 'item').map((item) => item.getBoundingClientRect().top);
    const height = element.getBoundingClientRect().height;
    await publish(key, feedWith(['Gamma', ...BEFORE]));
    const events = recordEvents(element);

    await refreshed(key);

    expect(waiting(element)?.textContent).to.equal('Show 1 new');
    expect(waiting(element)?.checkVisibility()).to.equal(true);
    expect(textsOf(element, 'title')).to.deep.equal(BEFORE);
    expect(parts(element, 'item').map((item) => item.getBoundingClientRect().top)).to.deep.equal(
      before,
    );
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(focused() === link).to.equal(true);
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('Show 1 new');
    expect(events).to.deep.equal([]);
  });

  it('shows it on the click, tells the host, and goes on with the first of it', async () => {
    const { element, key } = await mountRefreshing('news-list');
    await publish(key, feedWith(['Delta', 'Gamma', ...BEFORE]));
    await refreshed(key);
    const loaded = once(element, 'ichei-load');

    control(element, 'Show 2 new').click();

    expect((await loaded).detail).to.deep.equal({ shown: 4, total: 4, source: 'network' });
    await nextTasks();
    expect(textsOf(element, 'title')).to.deep.equal(['Delta', 'Gamma', ...BEFORE]);
    expect(waiting(element) === null).to.equal(true);
    expect(focused()?.textContent?.trim()).to.equal('Delta');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal(
      '2 items added, 4 shown',
    );
  });

  it('says that something changed where items only went', async () => {
    const { element, key } = await mountRefreshing('news-list');
    await publish(key, feedWith(['Alpha']));
    await refreshed(key);
    expect(textsOf(element, 'title')).to.deep.equal(BEFORE);

    control(element, 'Show what changed').click();
    await nextTasks();

    expect(textsOf(element, 'title')).to.deep.equal(['Alpha']);
  });

  it('offers nothing that would not be seen', async () => {
    const { element, key } = await mountRefreshing('news-list', { limit: 2 });
    await publish(key, feedWith([...BEFORE, 'Zeta']));

    await refreshed(key);

    expect(waiting(element) === null).to.equal(true);
    expect(textsOf(element, 'title')).to.deep.equal(BEFORE);
  });

  it('renders a changed item, and nothing but that', async () => {
    const { element, key } = await mountRefreshing('news-list');
    const feed = feedWith(BEFORE);
    feed.items[1]!.summary = 'Corrected.';
    await publish(key, feed);
    const [first, second] = parts(element, 'item');
    const records = observeTree(element);
    const loaded = once(element, 'ichei-load');

    await refreshed(key);
    await loaded;

    expect(textsOf(element, 'summary')[1]).to.equal('Corrected.');
    expect(records.length).to.be.above(0);
    expect(records.every(({ target }) => second!.contains(target))).to.equal(true);
    expect(first!.isConnected).to.equal(true);
    expect(waiting(element) === null).to.equal(true);
  });

  it('shows at once what comes to a list that had nothing', async () => {
    setClock(START);
    const { key, src } = await publishFeed(feedWith([]));
    const element = await mountLoaded('news-list', { src, refresh: 60 });
    expect(hasState(element, 'empty')).to.equal(true);
    await publish(key, feedWith(BEFORE));

    await refreshed(key);

    expect(textsOf(element, 'title')).to.deep.equal(BEFORE);
  });

  it('keeps what waits when the reader asks for more', async () => {
    setClock(START);
    const { key, src } = await publishFeed(feedWith(['C', 'B', 'A']));
    const element = await mountLoaded('news-list', { src, refresh: 60, 'page-size': 2 });
    await publish(key, feedWith(['D', 'C', 'B', 'A']));
    await refreshed(key);

    control(element, /^Show 1 more/).click();
    await nextTasks();

    expect(textsOf(element, 'title')).to.deep.equal(['C', 'B', 'A']);
    expect(waiting(element)?.textContent).to.equal('Show 1 new');
  });

  it('shows what waits when the host loads', async () => {
    const { element, key } = await mountRefreshing('news-list');
    await publish(key, feedWith(['Gamma', ...BEFORE]));
    await refreshed(key);

    await element.load();

    expect(textsOf(element, 'title')).to.deep.equal(['Gamma', ...BEFORE]);
    expect(waiting(element) === null).to.equal(true);
  });

  it('fails without a word on the page, and tells the host', async () => {
    const { element, key } = await mountRefreshing('news-list');
    await publish(key, 'gone', { status: 404 });
    const records = observeTree(element);
    const failed = once(element, 'ichei-error');

    await refreshed(key);

    expect((await failed).detail.error).to.include({ code: 'http', status: 404 });
    expect(hasState(element, 'stale')).to.equal(true);
    expect(records.map(tell)).to.deep.equal([]);
  });

  it('fails without a word where the browser has a copy, too', async () => {
    await needsHttpCache();
    setClock(START);
    const { key } = await publishFeed(feedWith(BEFORE));
    const src = feedUrl({ key, cacheControl: 'max-age=0', etag: '"1"', after: 1, fault: 'reset' });
    const element = await mountLoaded('news-list', { src, refresh: 60 });
    await nextFrames();
    const records = observeTree(element);
    const failed = once(element, 'ichei-error');

    await refreshed(key);

    expect((await failed).detail.error.code).to.equal('network');
    expect(hasState(element, 'stale')).to.equal(true);
    expect(records.map(tell)).to.deep.equal([]);
  });

  it('goes on saying that a feed is missing, as long as it is', async () => {
    setClock(START);
    const { key, src } = await publishFeed(feedWith(BEFORE));
    const missing = feedUrl({ status: 404 });
    const element = await mountLoaded('news-list', { src: `${src} ${missing}`, refresh: 60 });
    await nextFrames();
    const [line] = textsOf(element, 'status');
    expect(line).to.contain('Some of the content could not be loaded.');

    await refreshed(key);

    expect(textsOf(element, 'status')[0]).to.equal(line);
  });

  it('tells once of people that it offers', async () => {
    const { element, key } = await mountRefreshing('speaker-gallery');
    const before = feedWith(BEFORE);
    const [first, second] = before.items;
    second!._ichei!.people = [...first!._ichei!.people!, { name: 'New' }];
    await publish(key, before);
    await refreshed(key);
    expect(waiting(element) === null).to.equal(false);
    const events = recordEvents(element);

    for (let count = 0; count < 3; count++) {
      element.requestUpdate();
      await element.updateComplete;
    }

    expect(events).to.deep.equal([]);
  });

  it('waits while the browser is offline', async () => {
    const { element, key } = await mountRefreshing('news-list');
    await setOffline(true);
    try {
      setHidden(true);
      comeBackAt(MINUTE_LATER);
      await nextFrames();
      expect(await requestsOf(key).catch(() => [])).to.have.length.below(2);
    } finally {
      await setOffline(false);
    }
    await until(() => navigator.onLine);
    await requestsOf(key, { ended: 2 });
    expect(textsOf(element, 'title')).to.deep.equal(BEFORE);
  });

  it('makes one request for two lists', async () => {
    setClock(START);
    const { key, src } = await publishFeed(feedWith(BEFORE));
    await mountLoaded('news-list', { src, refresh: 60 });
    await mountLoaded('news-list', { src, refresh: 60 });

    await refreshed(key);

    expect(await requestsOf(key)).to.have.length(2);
  });

  for (const refresh of ['30', '0', '-60', 'often', '60.5']) {
    it(`takes refresh="${refresh}" for none, with one warning`, async () => {
      const { key } = await mountRefreshing('news-list', { refresh });

      setHidden(true);
      comeBackAt('2026-05-04T18:00:00Z');
      await nextFrames();

      expect(await requestsOf(key)).to.have.length(1);
      expect(consoleLinesWith('refresh="')).to.have.length(1);
    });
  }

  it('does not poll all the time for an interval longer than timers know', async () => {
    const { key } = await mountRefreshing('news-list', { refresh: 9_999_999 });

    await nextFrames();

    expect(await requestsOf(key)).to.have.length(1);
  });
});

describe('<speaker-gallery refresh>', () => {
  it('offers people who came', async () => {
    const { element, key } = await mountRefreshing('speaker-gallery');
    await publish(key, feedWith(['Gamma', ...BEFORE]));

    await refreshed(key);
    control(element, 'Show 1 new').click();
    await nextTasks();

    expect(visibleText(element)).to.contain('Gamma');
  });
});

describe('<news-article refresh>', () => {
  it('keeps the body it shows when another item changes', async () => {
    const { element, key } = await mountRefreshing('news-article', { item: 'a' });
    const feed = feedWith(BEFORE);
    feed.items[0]!.content_text = 'Corrected.';
    await publish(key, feed);
    const records = observeTree(element);

    await refreshed(key);

    expect(records.map(tell)).to.deep.equal([]);
  });

  it('offers the newest where none is named', async () => {
    const { element, key } = await mountRefreshing('news-article');
    await publish(key, feedWith(['Gamma', ...BEFORE]));
    await refreshed(key);
    expect(textsOf(element, 'title')).to.deep.equal(['Beta']);

    control(element, 'Show 1 new').click();
    await nextTasks();

    expect(textsOf(element, 'title')).to.deep.equal(['Gamma']);
  });
});
