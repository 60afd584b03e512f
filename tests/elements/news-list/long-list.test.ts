import { expect } from 'chai';
import { emulateMedia } from '../../support/commands.js';
import { IS_WEBKIT } from '../../support/engine.js';
import { feedOf } from '../../support/feeds.js';
import { needs } from '../../support/skip.js';
import {
  control,
  create,
  expectAccessible,
  mountLoaded,
  nextFrames,
  nextTasks,
  once,
  part,
  parts,
  place,
  publishFeed,
  recordEvents,
  type Attributes,
} from '../harness.js';

const LAYOUTS = ['list', 'cards', 'compact'] as const;
const titlesOf = (count: number) => Array.from({ length: count }, (_, index) => `Item ${index}`);

function longFeed(count: number) {
  return feedOf(
    titlesOf(count).map((title) => ({
      id: title,
      title,
      url: `https://news.example/${encodeURIComponent(title)}`,
      image: '/cases/pic.png',
      summary: `Summary of ${title}.`,
      tags: ['one', 'two'],
    })),
  );
}

async function mountLong(count: number, attributes: Attributes = {}) {
  const { src } = await publishFeed(longFeed(count));
  return mountLoaded('news-list', { src, more: 'none', ...attributes });
}

const shownTitles = (element: Element) =>
  parts(element, 'title').map(({ textContent }) => textContent.trim());

/** Waits for the first items, in the same task in which they come. */
function begun(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!parts(element, 'item').length) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  });
}

describe('a long list', () => {
  for (const layout of LAYOUTS) {
    it(`is whole and in order when it is told of, as ${layout}`, async () => {
      const element = await mountLong(500, { layout });

      expect(shownTitles(element)).to.deep.equal(titlesOf(500));
      expect(element.items).to.have.length(500);
    });

    it(`is one list to readers by ear, as ${layout}`, async () => {
      const element = await mountLong(130, { layout });

      const lists = element.shadowRoot!.querySelectorAll('[role=list][part=list]');
      expect(lists).to.have.length(1);
      const items = [...lists[0]!.querySelectorAll('[role=listitem]')];
      expect(items).to.have.length(130);
      for (const item of items) {
        for (let one = item.parentElement!; one !== lists[0]; one = one.parentElement!) {
          expect(one.role).to.equal('none');
        }
      }
      await expectAccessible(element);
    });
  }

  it('leaves the page its turns: some of it is shown before all of it', async () => {
    const { src } = await publishFeed(longFeed(2000));
    const element = create('news-list', { src, more: 'none' });
    const counts: number[] = [];
    const isLoaded = once(element, 'ichei-load');
    place(element);
    await begun(element);
    counts.push(parts(element, 'item').length);
    await isLoaded;
    counts.push(parts(element, 'item').length);

    expect(counts[0]).to.be.within(1, 1999);
    expect(counts[1]).to.equal(2000);
  });

  it('is complete once the element says so, however it was changed', async () => {
    const element = await mountLong(1500, { limit: 5 });

    element.limit = 1200;
    await element.updateComplete;
    expect(parts(element, 'item')).to.have.length(1200);

    element.layout = 'cards';
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(1200);

    element.limit = 30;
    await element.updateComplete;
    expect(parts(element, 'item')).to.have.length(30);
  });

  it('takes a change while it is being built', async () => {
    const { src } = await publishFeed(longFeed(2000));
    const element = create('news-list', { src, more: 'none' });
    const events = recordEvents(element);
    place(element);
    await begun(element);

    element.layout = 'compact';
    element.limit = 700;
    await element.updateComplete;

    expect(parts(element, 'item')).to.have.length(700);
    expect(element.shadowRoot!.querySelector('.compact')).not.to.equal(null);
    expect(events).to.deep.equal([
      { type: 'ichei-load', detail: { shown: 700, total: 700, source: 'network' } },
    ]);
  });

  it('stops where the element is removed, and goes on where it comes back', async () => {
    const { src } = await publishFeed(longFeed(2000));
    const element = create('news-list', { src, more: 'none' });
    const events = recordEvents(element);
    place(element);
    await begun(element);
    element.remove();
    await nextTasks();
    const before = parts(element, 'item').length;
    await nextFrames();
    expect(parts(element, 'item')).to.have.length(before);
    expect(before).to.be.lessThan(2000);
    expect(events).to.deep.equal([]);

    place(element);
    await element.updateComplete;

    expect(parts(element, 'item')).to.have.length(2000);
    expect(events.map(({ type }) => type)).to.deep.equal(['ichei-load']);
  });

  it('keeps its rows where items come on top', async () => {
    const { src, key } = await publishFeed(longFeed(15));
    const element = await mountLoaded('news-list', { src, more: 'none' });
    const rows = parts(element, 'item');
    const items = [{ id: 'new', title: 'New' }, ...longFeed(15).items];
    await publishFeed({ ...longFeed(15), items }, key);
    await element.load();

    const now = parts(element, 'item');
    expect(now).to.have.length(16);
    expect(rows.every((row, index) => row === now[index + 1])).to.equal(true);
  });

  it('moves no row where another goes', async () => {
    const { src, key } = await publishFeed(longFeed(15));
    const element = await mountLoaded('news-list', { src, more: 'none' });
    const link = control(element, 'Item 2');
    link.focus();
    const items = longFeed(15).items.filter(({ id }) => id !== 'Item 7' && id !== 'Item 9');
    await publishFeed({ ...longFeed(15), items }, key);
    const list = part(element, 'list');
    const before = list.querySelectorAll('*').length;
    await element.load();

    expect(parts(element, 'item')).to.have.length(13);
    expect(element.shadowRoot!.activeElement === link).to.equal(true);
    expect(list.querySelectorAll('*').length).to.be.lessThan(before);
    const walker = document.createTreeWalker(
      list.querySelector('.block')!,
      NodeFilter.SHOW_COMMENT,
    );
    let comments = 0;
    while (walker.nextNode()) if (walker.currentNode.parentElement === walker.root) comments++;
    // Two around each row, and two around all.
    expect(comments).to.be.at.most(13 * 2 + 2);
  });

  it('is skipped by the browser where it is far away, but not in print', async () => {
    const element = await mountLong(130);
    const blocks = [...element.shadowRoot!.querySelectorAll('.block')];
    const visibilities = () => blocks.map((block) => getComputedStyle(block).contentVisibility);

    expect(visibilities()).to.deep.equal(['visible', ...blocks.slice(1).map(() => 'auto')]);
    await emulateMedia({ media: 'print' });
    expect(visibilities()).to.deep.equal(blocks.map(() => 'visible'));
    await emulateMedia({});
  });

  it('can be found in where the browser skips it', async () => {
    needs('window.find in shadow roots', !IS_WEBKIT);
    await mountLong(400);
    await nextFrames();

    const { find } = window as unknown as { find: (text: string) => boolean };
    expect(find('Summary of Item 251.')).to.equal(true);
  });

  it('can be gone to by keyboard where the browser skips it', async () => {
    const element = await mountLong(400);
    const last = control(element, 'Item 399');
    await nextFrames();
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);

    last.focus();
    await nextFrames();

    const { top, bottom } = last.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });
});
