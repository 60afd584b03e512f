import { expect } from 'chai';
import { visit, type Visit } from '../support/commands.js';
import { publish, uniqueKey } from '../support/feed-server-client.js';
import { ALL_LOADED, expectQuiet, inPage, publishPage, SCRIPT } from './pages.js';

const ELEMENTS = `<news-list src="/cases/plain.json" loading="eager"><a href="/">News</a></news-list>
  <news-article src="/cases/plain.json" loading="eager"><a href="/">News</a></news-article>
  <event-card src="/demo/feeds/feed.en.json" loading="eager"><a href="/">News</a></event-card>
  <event-list src="/demo/feeds/feed.en.json" when="all" loading="eager"><a href="/">News</a></event-list>
  <speaker-gallery src="/demo/feeds/feed.en.json" loading="eager"><a href="/">News</a></speaker-gallery>`;

/** Titles or names in each element. */
function look(): number[] {
  return [...document.body.children].map(
    (element) => element.shadowRoot?.querySelectorAll('[part~=title], [part~=name]').length ?? 0,
  );
}

function open(url: string, init = ''): Promise<Visit<number[]>> {
  const waitFor = inPage(() =>
    [...document.body.children].every(
      (element) => (element as Element & { status?: string }).status === 'loaded',
    ),
  );
  return visit<number[]>({ url, init, waitFor, evaluate: inPage(look) });
}

describe('on a page that is not as it should be', () => {
  let expected: number[];

  before(async () => {
    expected = (await open(await publishPage(ELEMENTS))).result;
    expect(expected).not.to.include(0);
  });

  const inits = {
    'whose browser has no custom states': 'delete ElementInternals.prototype.states',
    'whose browser has no element internals': 'delete HTMLElement.prototype.attachInternals',
    'whose browser has no Trusted Types': 'delete window.trustedTypes',
    'that adds to the prototype of lists':
      'Array.prototype.each = function () {}; Array.prototype.last = 1',
    'that adds to the prototype of everything': 'Object.prototype.extend = function () {}',
    'that replaces JSON of lists': 'Array.prototype.toJSON = function () { return "x" }',
    'that has its own names of ours':
      'window.litElementVersions = window.litHtmlVersions = window.reactiveElementVersions = ["0"]',
  };
  for (const [name, init] of Object.entries(inits)) {
    it(`shows everything: ${name}`, async () => {
      const page = await open(await publishPage(ELEMENTS), init);

      expect(page.result).to.deep.equal(expected);
      expectQuiet(page);
    });
  }

  it('shows everything without a doctype', async () => {
    const html = `<title>Old</title>${SCRIPT}<body>${ELEMENTS}`;
    const url = await publish(`pages/${uniqueKey()}.html`, html, { type: 'text/html' });

    const page = await open(url);

    expect(page.result).to.deep.equal(expected);
    expectQuiet(page);
  });

  it('shows everything where both names are taken by others', async () => {
    const taken = `for (const name of ['news-list', 'event-card'])
      customElements.define(name, class extends HTMLElement {})`;
    const ours = ELEMENTS.replace(/(<\/?)(news-list|event-card)/g, '$1ichei-$2');

    const page = await open(await publishPage(ours), taken);

    expect(page.result).to.deep.equal(expected);
    expect(page.errors).to.deep.equal([]);
  });

  it('keeps the fallback in an XML document, and throws nothing', async () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>
      <script async="async" src="/dist/ichei-widgets.js"></script></head><body>${ELEMENTS}</body></html>`;
    const url = await publish(`pages/${uniqueKey()}.xhtml`, html.replaceAll('&', '&amp;'), {
      type: 'application/xhtml+xml',
    });

    const page = await visit<boolean[]>({
      url,
      waitFor: `customElements.get('news-list') && document.readyState === 'complete'`,
      evaluate: inPage(() =>
        [...document.querySelectorAll('a')].map((fallback) => fallback.checkVisibility()),
      ),
    });

    expect(page.errors).to.deep.equal([]);
    expect(page.result).to.deep.equal([true, true, true, true, true]);
  });

  it('goes on when the page writes itself anew', async () => {
    const url = await publishPage(`${ELEMENTS}<script>addEventListener('load', () => {
      document.body.insertAdjacentHTML('beforeend', document.body.firstElementChild.outerHTML);
      document.querySelector('script:not([src])').remove(); });</script>`);

    const page = await visit<number[]>({ url, waitFor: ALL_LOADED, evaluate: inPage(look) });

    expect(page.result).to.deep.equal([...expected, expected[0]]);
    expectQuiet(page);
  });
});
