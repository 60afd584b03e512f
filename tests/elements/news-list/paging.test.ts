import { expect } from 'chai';
import {
  feedUrl,
  publish,
  release,
  requestsOf,
  serverUrl,
  uniqueKey,
} from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import {
  control,
  feedForAll,
  hasState,
  mount,
  mountLoaded,
  nextTasks,
  once,
  part,
  parts,
  place,
  publishFeed,
  recordEvents,
  textsOf,
  until,
  visibleText,
} from '../harness.js';

/** Pages of two items each, on one server; a number of requests for each. */
async function publishPages(count: number): Promise<{ src: string; keys: string[] }> {
  const keys = Array.from({ length: count }, uniqueKey);
  const titles = (page: number) => [`Item ${page * 2 + 1}`, `Item ${page * 2 + 2}`];
  await Promise.all(
    keys.map((key, page) => {
      const items = feedForAll(titles(page)).items;
      const feed = {
        ...feedForAll([]),
        items: items.map((item) => ({ ...item, id: item.title! })),
      };
      const next = keys[page + 1];
      return publish(key, next ? { ...feed, next_url: `/bodies/${next}` } : feed);
    }),
  );
  return { src: serverUrl(`/bodies/${keys[0]!}`), keys };
}

async function asked(keys: readonly string[]): Promise<number[]> {
  return Promise.all(keys.map(async (key) => (await requestsOf(key)).length));
}

async function search(list: Element, text: string): Promise<void> {
  const box = part(list, 'search') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await nextTasks();
}

function titlesTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Item ${index + 1}`);
}

describe('<news-list> of a feed with pages', () => {
  it('reads the first only, until the reader wants more', async () => {
    const { src, keys } = await publishPages(3);
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    await nextTasks();
    expect(await asked(keys)).to.deep.equal([1, 0, 0]);
    expect(control(element, 'Show more') === part(element, 'button')).to.equal(true);

    part(element, 'button').click();
    const { detail } = await once(element, 'ichei-more');

    expect(detail).to.deep.equal({ shown: 4, total: 4 });
    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(4));
    expect(await asked(keys)).to.deep.equal([1, 1, 0]);
  });

  it('shows what has come where a further page hangs, and the rest below it later', async () => {
    const further = uniqueKey();
    await publish(further, feedOf([{ id: 'Item 3', title: 'Item 3' }]));
    const { src } = await publishFeed({
      ...feedForAll(['Item 1', 'Item 2']),
      next_url: feedUrl({ key: further, fault: 'hold' }),
    });
    const element = mount('news-list', { src, limit: 3, loading: 'manual' });
    const events = recordEvents(element);
    const all = element.load();
    await once(element, 'ichei-load');
    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(2));
    const [first] = parts(element, 'item');

    await release(further);
    await all;

    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(3));
    expect(parts(element, 'item')[0] === first).to.equal(true);
    expect(events.map(({ detail }) => (detail as { shown: number }).shown)).to.deep.equal([2, 3]);
  });

  it('does not read on by itself to fill its page', async () => {
    const { src, keys } = await publishPages(2);
    const element = await mountLoaded('news-list', { src });
    await nextTasks();

    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(2));
    expect(await asked(keys)).to.deep.equal([1, 0]);
  });

  it('reads what a limit asks for, and shows it at once', async () => {
    const { src, keys } = await publishPages(4);
    const element = mount('news-list', { src, limit: 5 });
    const events = recordEvents(element);

    await element.load();

    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(5));
    expect(await asked(keys)).to.deep.equal([1, 1, 1, 0]);
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { shown: 5, total: 5, source: 'network' },
    ]);
    expect(parts(element, 'button')).to.have.length(0);
  });

  it('reads on when the limit is raised', async () => {
    const { src, keys } = await publishPages(3);
    const element = await mountLoaded('news-list', { src, limit: 2 });
    expect(await asked(keys)).to.deep.equal([1, 0, 0]);

    element.limit = 4;
    const { detail } = await once(element, 'ichei-load');

    expect(detail).to.deep.equal({ shown: 4, total: 4, source: 'network' });
    expect(await asked(keys)).to.deep.equal([1, 1, 0]);
  });

  it('reads at most five pages a click', async () => {
    const { src, keys } = await publishPages(9);
    const element = await mountLoaded('news-list', { src, 'page-size': 20 });

    part(element, 'button').click();
    const { detail } = await once(element, 'ichei-more');

    expect(detail).to.deep.equal({ shown: 12, total: 12 });
    expect(await asked(keys)).to.deep.equal([1, 1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it('reads on for a reader who narrowed it, and shows as much as before without', async () => {
    const { src, keys } = await publishPages(3);
    const element = await mountLoaded('news-list', { src, 'page-size': 2, search: true });
    part(element, 'button').click();
    await once(element, 'ichei-more');
    await search(element, 'Item 6');
    expect(parts(element, 'title')).to.have.length(0);

    control(element, 'Show more').click();
    const { detail } = await once(element, 'ichei-more');

    expect(detail).to.deep.equal({ shown: 1, total: 1 });
    expect(textsOf(element, 'title')).to.deep.equal(['Item 6']);
    expect(await asked(keys)).to.deep.equal([1, 1, 1]);
    await search(element, '');
    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(4));
  });

  it('keeps the pages that reading again does not come to', async () => {
    const { src } = await publishPages(9);
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    for (let shown = 4; shown <= 16; shown += 2) {
      part(element, 'button').click();
      await once(element, 'ichei-more');
    }
    const events = recordEvents(element);

    await element.load();

    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(16));
    expect(events).to.deep.equal([]);
  });

  it('reads on from what has come meanwhile', async () => {
    const [first, second] = [uniqueKey(), uniqueKey()];
    const item = (name: string) => ({ id: name, title: name });
    const src = feedUrl({ key: first, fault: 'hold', after: 1 });
    const next_url = feedUrl({ key: second, fault: 'hold' });
    await publish(first, feedOf([item('1'), item('2')], { next_url }));
    await publish(second, feedOf([item('3')]));
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    await publish(first, feedOf([item('0'), item('1'), item('2')], { next_url }));
    const loading = element.load();
    await requestsOf(first, { arrived: 2 });
    part(element, 'button').click();
    await requestsOf(second, { arrived: 1 });
    await release(first);
    await until(() => element.items[0]!.id === '0');

    await release(second);
    await loading;
    await until(() => element.items.length > 3);

    expect(textsOf(element, 'title')).to.deep.equal(['0', '1', '2', '3']);
  });

  it('misses no item that moved on to a page that it held', async () => {
    const [first, second] = [uniqueKey(), uniqueKey()];
    const items = Array.from({ length: 5 }, (_, index) => ({ id: `${index}`, title: `${index}` }));
    const next_url = feedUrl({ key: second });
    const publishFrom = async (start: number) => {
      await publish(second, feedOf(items.slice(start + 2)));
      await publish(first, feedOf(items.slice(start, start + 2), { next_url }));
    };
    await publishFrom(1);
    const element = await mountLoaded('news-list', { src: feedUrl({ key: first }), limit: 4 });
    element.limit = 2;
    await element.updateComplete;

    await publishFrom(0);
    await element.load();
    element.limit = 5;
    await once(element, 'ichei-load');

    expect(textsOf(element, 'title')).to.deep.equal(['0', '1', '2', '3', '4']);
  });

  it('shows the page that a reader asked for before it reads again', async () => {
    const further = uniqueKey();
    await publish(further, feedOf([{ id: 'Item 3', title: 'Item 3' }]));
    const { src } = await publishFeed({
      ...feedForAll(['Item 1', 'Item 2']),
      next_url: feedUrl({ key: further, fault: 'hold', times: 1 }),
    });
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    const more = once(element, 'ichei-more');
    part(element, 'button').click();
    await requestsOf(further, { arrived: 1 });

    const loading = element.load();
    await release(further);

    expect((await more).detail).to.deep.equal({ shown: 3, total: 3 });
    await loading;
    expect(textsOf(element, 'title')).to.deep.equal(titlesTo(3));
  });

  for (const tag of ['news-article', 'event-card', 'speaker-gallery'] as const) {
    it(`finds an item of a further page in <${tag}>, and says of none before that it is not there`, async () => {
      const { src, keys } = await publishPages(3);
      const element = mount(tag, { src, item: 'Item 4' });
      const events = recordEvents(element);

      await once(element, 'ichei-load');
      await nextTasks();

      expect(visibleText(element)).to.contain('Item 4');
      expect(await asked(keys)).to.deep.equal([1, 1, 0]);

      element.item = 'Item 6';
      await once(element, 'ichei-load');
      expect(visibleText(element)).to.contain('Item 6');
      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load', 'ichei-load']);

      element.remove();
      await nextTasks();
      element.item = 'Item 7';
      place(element);
      const { detail } = await once(element, 'ichei-error');
      expect(detail.error.code).to.equal('not-found');
      expect(await asked(keys)).to.deep.equal([1, 1, 1]);
    });
  }

  it('ends where the feed ends', async () => {
    const { src } = await publishPages(2);
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    part(element, 'button').click();
    await once(element, 'ichei-more');

    expect(parts(element, 'button')).to.have.length(0);
  });

  it('shows no item twice', async () => {
    const { src: second } = await publishFeed(feedForAll(['Alpha', 'Beta']));
    const { src } = await publishFeed(feedForAll(['Alpha'], { next_url: second }));

    const element = mount('news-list', { src, limit: 9 });
    await element.load();

    expect(textsOf(element, 'title')).to.deep.equal(['Alpha', 'Beta']);
  });

  describe('when the second page fails', () => {
    /** The second page is missing until it is published. */
    async function mountBroken() {
      const key = uniqueKey();
      await publish(key, 'Gone', { status: 404 });
      const { src } = await publishFeed(feedForAll(['Alpha'], { next_url: `/bodies/${key}` }));
      return { key, element: await mountLoaded('news-list', { src, 'page-size': 1 }) };
    }

    it('keeps the first as stale, tells the error and no more, and recovers', async () => {
      const { key, element } = await mountBroken();
      const events = recordEvents(element);

      part(element, 'button').click();
      const { detail } = await once(element, 'ichei-error');
      await nextTasks();

      expect(detail.error).to.include({ code: 'http', status: 404 });
      expect(detail.error.url).to.contain(key);
      expect(events.map(({ type }) => type)).to.deep.equal(['ichei-error']);
      expect(hasState(element, 'stale')).to.equal(true);
      expect(textsOf(element, 'title')).to.deep.equal(['Alpha']);

      const page = { ...feedForAll([]), items: [{ id: 'b', title: 'Beta' }] };
      await publish(key, page);
      control(element, 'Try again').click();
      await once(element, 'ichei-load');

      expect(textsOf(element, 'title')).to.deep.equal(['Alpha', 'Beta']);
      expect(hasState(element, 'loaded')).to.equal(true);
    });
  });

  it('says nothing of a page that comes when it is gone', async () => {
    const { src } = await publishPages(2);
    const element = await mountLoaded('news-list', { src, 'page-size': 2 });
    const events = recordEvents(element);

    part(element, 'button').click();
    element.remove();
    await nextTasks();

    expect(events).to.deep.equal([]);
  });
});
