import { expect } from 'chai';
import type { JsonFeed } from '../../src/feed/json-feed.js';
import { visit, type Visit } from '../support/commands.js';
import { serverUrl } from '../support/feed-server-client.js';
import { ALL_LOADED, addressesOf, countRequests, expectQuiet, inPage } from './pages.js';

const URL_OF_PAGE = serverUrl('/demo/partner.html');

interface Seen {
  titles: string[];
  undefinedElements: string[];
  overflow: number;
  shownFallbacks: number;
}

function look(): Seen {
  const { scrollWidth, clientWidth } = document.documentElement;
  const titles = document.querySelector('news-list')?.shadowRoot?.querySelectorAll('[part~=title]');
  return {
    titles: [...(titles ?? [])].map(({ textContent }) => textContent?.trim() ?? ''),
    undefinedElements: [...document.querySelectorAll(':not(:defined)')].map((one) => one.localName),
    overflow: scrollWidth - clientWidth,
    shownFallbacks: [...document.querySelectorAll('news-list > a')].filter((fallback) =>
      fallback.checkVisibility(),
    ).length,
  };
}

describe('the partner page of the demo', () => {
  for (const width of [360, 768, 1280]) {
    describe(`at ${width} px`, () => {
      let page: Visit<Seen>;

      before(async () => {
        page = await visit<Seen>({
          url: URL_OF_PAGE,
          width,
          waitFor: ALL_LOADED,
          evaluate: inPage(look),
        });
      });

      it('shows the news of the feed instead of the fallbacks', async () => {
        const response = await fetch(serverUrl('/demo/feeds/feed.en.json'));
        const { items } = (await response.json()) as JsonFeed;

        expect(page.result.titles).to.deep.equal(items.slice(0, 5).map(({ title }) => title));
        expect(page.result.shownFallbacks).to.equal(0);
      });

      it('knows all its elements', () => {
        expect(page.result.undefinedElements).to.deep.equal([]);
      });

      it('says nothing on the console', () => {
        expectQuiet(page);
      });

      it('does not scroll sideways', () => {
        expect(page.result.overflow).to.equal(0);
      });

      it('asks its own host only, and once for the feed', () => {
        const hosts = addressesOf(page).map((url) => new URL(url).host);

        expect(new Set(hosts)).to.deep.equal(new Set([new URL(URL_OF_PAGE).host]));
        expect(countRequests(page, '/demo/feeds/feed.en.json')).to.equal(1);
      });
    });
  }
});
