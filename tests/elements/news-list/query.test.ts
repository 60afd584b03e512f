import { expect } from 'chai';
import { feedOf } from '../../support/feeds.js';
import {
  consoleLinesWith,
  hasState,
  mountLoaded,
  once,
  publishFeed,
  textsOf,
  type Attributes,
} from '../harness.js';

const DAY = 24 * 60 * 60_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString();
}

const FEED = feedOf([
  { title: 'Old', date_published: '2020-02-03', tags: ['Éducation'] },
  { title: 'Month', date_published: daysAgo(20), tags: ['IAC', 'Réseau'] },
  { title: 'New', date_published: daysAgo(1), tags: ['education'] },
  { title: 'Undated' },
]);

async function titlesWith(attributes: Attributes): Promise<string[]> {
  const { src } = await publishFeed(FEED);
  return textsOf(await mountLoaded('news-list', { src, ...attributes }), 'title');
}

describe('<news-list> and what is wanted of a feed', () => {
  it('shows items with any of the tags, whatever their case and accents', async () => {
    expect(await titlesWith({ tags: 'EDUCATION' })).to.deep.equal(['Old', 'New']);
    expect(await titlesWith({ tags: 'iac, education' })).to.deep.equal(['Old', 'Month', 'New']);
  });

  it('leaves out items with excluded tags', async () => {
    expect(await titlesWith({ 'exclude-tags': 'reseau,education' })).to.deep.equal(['Undated']);
  });

  it('takes days and durations, both included', async () => {
    expect(await titlesWith({ since: '-P30D' })).to.deep.equal(['Month', 'New']);
    expect(await titlesWith({ since: '-P30D', until: '-P10D' })).to.deep.equal(['Month']);
    expect(await titlesWith({ since: '2020-02-03', until: '2020-02-03' })).to.deep.equal(['Old']);
  });

  it('warns once of a day that is none, and does without', async () => {
    expect(await titlesWith({ since: 'lately' })).to.have.length(4);
    expect(consoleLinesWith('lately')).to.have.length(1);
  });

  it('counts only what matches', async () => {
    const { src } = await publishFeed(FEED);
    const list = await mountLoaded('news-list', { src });
    list.tags = 'iac';
    await list.updateComplete;

    expect(list.items).to.have.length(1);
    list.tags = 'nothing';
    await list.updateComplete;
    expect(hasState(list, 'empty')).to.equal(true);
  });

  it('takes a list where a framework sets one', async () => {
    const { src } = await publishFeed(FEED);
    const list = await mountLoaded('news-list', { src });

    (list as { tags: unknown }).tags = ['IAC'];
    await list.updateComplete;

    expect(textsOf(list, 'title')).to.deep.equal(['Month']);
  });
});

describe('<news-list> and a reader in a hurry', () => {
  it('takes two clicks on more for one', async () => {
    const { src } = await publishFeed(feedOf(Array.from({ length: 9 }, (_, i) => `Item ${i}`)));
    const list = await mountLoaded('news-list', { src, 'page-size': 3 });
    const seen: number[] = [];
    list.addEventListener('ichei-more', ({ detail }) => seen.push(detail.shown));
    const more = once(list, 'ichei-more');
    const button = list.shadowRoot!.querySelector<HTMLElement>('.more')!;

    button.click();
    button.click();
    await more;
    await list.updateComplete;

    expect(seen).to.deep.equal([6]);
  });

  it('goes on with the first new item when the last more is gone', async () => {
    const items = ['A', 'B', 'C'].map((title) => ({ title, url: `https://news.example/${title}` }));
    const { src } = await publishFeed(feedOf(items));
    const list = await mountLoaded('news-list', { src, 'page-size': 2 });
    const button = list.shadowRoot!.querySelector<HTMLElement>('.more')!;

    button.focus();
    const more = once(list, 'ichei-more');
    button.click();
    await more;

    expect(list.shadowRoot!.activeElement?.textContent?.trim()).to.equal('C');
  });

  it('begins anew with another feed', async () => {
    const titles = (name: string) => Array.from({ length: 9 }, (_, i) => `${name} ${i}`);
    const [first, second] = [
      await publishFeed(feedOf(titles('A'))),
      await publishFeed(feedOf(titles('B'))),
    ];
    const list = await mountLoaded('news-list', { src: first.src, 'page-size': 3 });
    const more = once(list, 'ichei-more');
    list.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
    await more;

    list.src = second.src;
    await once(list, 'ichei-load');

    expect(textsOf(list, 'title')).to.deep.equal(['B 0', 'B 1', 'B 2']);
  });
});
