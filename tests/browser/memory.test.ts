import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { feedOf } from '../support/feeds.js';
import { publish, uniqueKey } from '../support/feed-server-client.js';
import { expectQuiet, inPage, publishPage, SCRIPT } from './pages.js';

const LOADER = '<script type="module" src="/dist/loader.js"></script>';
const ROUNDS = 1000;
const DEFINED = inPage(() =>
  ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'].every(
    (tag) => customElements.get(tag) || !document.querySelector(tag),
  ),
);

/** Adds an element and removes it again: when it is loaded, while it loads, or before. */
async function addAndRemove(rounds: number): Promise<void> {
  const tags = [
    '<news-list search filter open-in="inline" refresh="60"',
    '<news-article json-ld debug',
    '<event-card json-ld',
    '<event-list when="all"',
    '<speaker-gallery search',
  ];
  const place = document.querySelector('main')!;
  for (let round = 0; round < rounds; round++) {
    const tag = tags[round % tags.length]!;
    place.innerHTML = `${tag} src="/demo/feeds/feed.en.json" loading="${round % 7 ? 'eager' : 'lazy'}">
      <a href="/">News</a></${/\w+-\w+/.exec(tag)![0]}>`;
    const element = place.firstElementChild as HTMLElement & { status?: string };
    if (round % 3 === 1) await new Promise((resolve) => setTimeout(resolve));
    if (round % 3 === 2) {
      while (!['loaded', 'error'].includes(element.status ?? ''))
        await new Promise((resolve) => setTimeout(resolve));
      const shadow = element.shadowRoot!;
      for (const one of shadow.querySelectorAll<HTMLElement>('button.title-link, summary'))
        one.click();
    }
    place.replaceChildren();
  }
  // What is under way when an element goes ends in tasks of its own.
  for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
}

describe('memory', function () {
  this.timeout(120_000);

  for (const [name, head] of Object.entries({ 'the one file': SCRIPT, 'the loader': LOADER })) {
    it(`${ROUNDS} elements that came and went leave nothing, by ${name}`, async () => {
      const url = await publishPage('<main></main>', { head });

      const page = await visit({
        url,
        waitFor: DEFINED,
        // First what is kept for good: caches, code, the browser's own.
        heapAfter: [inPage(addAndRemove, 300), inPage(addAndRemove, ROUNDS)],
        evaluate: '0',
      });

      expectQuiet(page);
      const [before, after] = page.heaps;
      expect(before!.bytes).to.be.greaterThan(0);
      for (const kind of ['detached', 'listeners', 'observers', 'timers'] as const) {
        expect(after![kind], kind).to.be.at.most(before![kind]);
      }
      expect(after!.bytes - before!.bytes, 'bytes more').to.be.lessThan(600_000);
    });
  }

  it('2,000 items take no more than 9 MB', async () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({
      title: `Headline number ${index} of the institute`,
      url: `https://news.example/${index}`,
      summary: 'A summary of some twenty words that says what happened and who was there. '.repeat(
        2,
      ),
      date_published: '2026-03-01',
      tags: ['news', `tag ${index % 9}`],
    }));
    const src = await publish(`${uniqueKey()}.json`, feedOf(items));
    const url = await publishPage('<main></main>');

    const page = await visit<number>({
      url,
      waitFor: inPage(() => customElements.get('news-list') !== undefined),
      heapAfter: [
        '0',
        inPage(async (address) => {
          const main = document.querySelector('main')!;
          main.innerHTML = `<news-list more="none" loading="eager" src="${address}"></news-list>`;
          await new Promise((resolve) => main.addEventListener('ichei-load', resolve));
        }, src),
      ],
      evaluate: "document.querySelector('news-list').items.length",
    });

    expect(page.result).to.equal(2000);
    const [before, after] = page.heaps;
    expect(after!.bytes - before!.bytes).to.be.within(1e6, 9e6);
  });
});
