/** WCAG 4.1.3: what changes without the focus is said, when it happens, once. */
import { expect } from 'chai';
import { press } from '../support/commands.js';
import { feedUrl, publish, requestsOf } from '../support/feed-server-client.js';
import { comeBackAt, setClock, setHidden } from '../elements/event-card/fake-clock.js';
import { feedOf } from '../support/feeds.js';
import {
  control,
  hasState,
  mount,
  mountFailed,
  mountLoaded,
  nextFrames,
  nextTasks,
  part,
  parts,
  publishFeed,
  until,
  type AnyElement,
} from '../elements/harness.js';
import { mountView, VIEWS } from './views.js';

/** All that the region of an element says from now on; where it falls silent, an empty text. */
function listen(element: AnyElement): string[] {
  const region = element.shadowRoot!.querySelector('[role=status]')!;
  const heard: string[] = [];
  new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return heard;
}

/** What would be said unasked, with its words. */
function regionsOf(element: AnyElement): string[] {
  const found = element.shadowRoot!.querySelectorAll(
    '[role=status], [role=alert], [role=log], [aria-live], output',
  );
  return [...found].map(({ role, textContent }) => `${role} ${textContent}`);
}

const titles = (...names: string[]) => names.map((title) => ({ id: title, title }));

describe('what readers by ear are told', () => {
  for (const view of VIEWS) {
    it(`comes from one polite region, which is silent at first, in ${view.name}`, async () => {
      const element = await mountView(view);

      expect(regionsOf(element)).to.deep.equal(['status ']);
    });
  }

  it('is how much matches, once for each change of it', async () => {
    const { src } = await publishFeed(feedOf(['Alpha', 'Alp', 'Beta']));
    const list = await mountLoaded('news-list', { src, search: true });
    const heard = listen(list);
    part(list, 'search').focus();

    for (const key of ['a', 'l', 'p', 'h', 'x']) {
      await press(key);
      await list.updateComplete;
      await nextTasks();
    }

    expect(heard).to.deep.equal(['3 matches', '2 matches', '1 match', 'No matches.']);
    expect(regionsOf(list)).to.deep.equal(['status No matches.']);
  });

  it('is how much a tag leaves', async () => {
    const items = [
      { title: 'Alpha', tags: ['one'] },
      { title: 'Beta', tags: ['two'] },
    ];
    const { src } = await publishFeed(feedOf(items));
    const list = await mountLoaded('news-list', { src, filter: true });
    const heard = listen(list);

    control(list, 'one').click();
    await nextTasks();
    control(list, 'one').click();
    await nextTasks();

    expect(heard).to.deep.equal(['1 match', '2 matches']);
  });

  it('is what "more" added, each time', async () => {
    const { src } = await publishFeed(feedOf(titles('a', 'b', 'c', 'd', 'e')));
    const list = await mountLoaded('news-list', { src, 'page-size': 2 });
    const heard = listen(list);

    for (const name of ['Show 2 more', 'Show 1 more']) {
      control(list, name).click();
      await nextTasks();
    }

    expect(heard).to.deep.equal(['2 items added, 4 shown', '1 item added, 5 shown']);
  });

  it('is the offer of what is new, then what was added', async () => {
    setClock('2026-05-04T12:00:00Z');
    const { key, src } = await publishFeed(feedOf(titles('a', 'b')));
    const list = await mountLoaded('news-list', { src, refresh: 60 });
    await nextFrames();
    const heard = listen(list);

    await publish(key, feedOf(titles('c', 'a', 'b')));
    for (const minute of [1, 2]) {
      setHidden(true);
      comeBackAt(`2026-05-04T12:0${minute}:30Z`);
      await requestsOf(key, { ended: minute + 1 });
      await nextFrames();
      await nextTasks();
    }
    expect(heard).to.deep.equal(['Show 1 new']);
    control(list, 'Show 1 new').click();
    await nextTasks();

    expect(heard).to.deep.equal(['Show 1 new', '1 item added, 3 shown']);
  });

  it('is that loading failed, and again when another try fails', async () => {
    const { element } = await mountFailed('news-list', { src: feedUrl({ status: 404 }) });
    const heard = listen(element);
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain(
      'not be loaded',
    );

    control(element, 'Try again').click();
    await until(() => hasState(element, 'error') && heard.length === 2);

    expect(heard).to.deep.equal(['', 'The latest content could not be loaded.']);
  });

  it('is that there is nothing, from a region that was there before', async () => {
    const { src } = await publishFeed(feedOf([]));
    const list = mount('news-list', { src, loading: 'manual' }, '');
    await list.updateComplete;
    const heard = listen(list);

    await list.load();

    expect(heard).to.deep.equal(['Nothing here yet.']);
  });

  describe('of a list that is no longer fresh', () => {
    async function mountStale(): Promise<{ list: AnyElement; heard: string[] }> {
      const { key } = await publishFeed(feedOf(titles('a', 'b', 'c')));
      const src = feedUrl({ key, after: 1, status: 404 });
      const list = await mountLoaded('news-list', { src, search: true, 'page-size': 2 });
      const heard = listen(list);
      await list.load();
      expect(hasState(list, 'stale')).to.equal(true);
      expect(heard.splice(0)).to.deep.equal(['The latest content could not be loaded.']);
      expect(regionsOf(list)).to.have.length(1);
      return { list, heard };
    }

    it('is that, and then what the reader does with it', async () => {
      const { list, heard } = await mountStale();

      control(list, 'Show 1 more').click();
      await nextTasks();
      part(list, 'search').focus();
      await press('c');
      await nextTasks();

      expect(heard).to.deep.equal(['1 item added, 3 shown', '1 match']);
      expect(parts(list, 'item')).to.have.length(1);
    });

    it('is the trouble again when another try fails', async () => {
      const { list, heard } = await mountStale();

      control(list, 'Try again').click();
      await until(() => heard.length === 2);
      await nextTasks();

      expect(heard).to.deep.equal(['', 'The latest content could not be loaded.']);
    });
  });
});
