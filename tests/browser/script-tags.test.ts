import { expect } from 'chai';
import { visit, type VisitOptions } from '../support/commands.js';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import { ALL_LOADED, countRequests, expectQuiet, inPage, publishPage } from './pages.js';

const ELEMENT =
  '<news-list src="/cases/plain.json" loading="eager"><a href="/">News</a></news-list>';
const HEADLINES = ['First headline', 'Second headline'];

/** Titles of each list on the page. */
function titles(): string[][] {
  return [...document.querySelectorAll('news-list, ichei-news-list')].map((list) =>
    [...(list.shadowRoot?.querySelectorAll('[part~=title]') ?? [])].map(
      ({ textContent }) => textContent?.trim() ?? '',
    ),
  );
}

/** Remembers which scripts have run. */
const COUNT_SCRIPTS = `window.scriptsRun = 0; document.addEventListener('load', (event) => {
  if (event.target.localName === 'script') scriptsRun++; }, true);`;

function open<Result = string[][]>(url: string, options: Partial<VisitOptions> = {}) {
  return visit<Result>({ url, waitFor: ALL_LOADED, evaluate: inPage(titles), ...options });
}

describe('the script, however it is included', () => {
  const heads = {
    'as a classic async script': '<script async src="/dist/ichei-widgets.js"></script>',
    'as a module': '<script type="module" src="/dist/ichei-widgets.js"></script>',
    'as a deferred script': '<script defer src="/dist/ichei-widgets.js"></script>',
    'as a script that blocks': '<script src="/dist/ichei-widgets.js"></script>',
    'with a query that a CMS adds':
      '<script async src="/dist/ichei-widgets.js?ver=6.5.2"></script>',
  };
  for (const [name, head] of Object.entries(heads)) {
    it(`host: with the script ${name}`, async () => {
      const url = await publishPage(ELEMENT, { head });

      const page = await open(url);

      expect(page.result).to.deep.equal([HEADLINES]);
      expectQuiet(page);
      expect(countRequests(page, '/cases/plain.json')).to.equal(1);
    });
  }

  for (const encoding of ['gbk', 'windows-1251', undefined]) {
    it(`host: on a page in ${encoding ?? 'no encoding that it names'}, from a server that names none`, async () => {
      const text = await (await fetch('/dist/ichei-widgets.js')).text();
      const src = await publish(`${uniqueKey()}.js`, text, { type: 'application/javascript' });
      const head = encoding ? `<meta charset="${encoding}">` : '';
      const html = `<!doctype html>${head}<title>x</title><script async src="${src}"></script>${ELEMENT}`;
      const url = await publish(`pages/${uniqueKey()}.html`, html, { type: 'text/html' });

      const page = await open(url);

      expect(page.result).to.deep.equal([HEADLINES]);
      expectQuiet(page);
    });
  }

  it('takes a feed that the page preloads, and asks for it no second time', async () => {
    const preload = '<link rel="preload" as="fetch" crossorigin href="/cases/plain.json">';
    const script = '<script async src="/dist/ichei-widgets.js"></script>';
    const url = await publishPage(ELEMENT, { head: preload + script });

    const page = await open(url);

    expect(page.result).to.deep.equal([HEADLINES]);
    expect(countRequests(page, '/cases/plain.json')).to.equal(1);
    expectQuiet(page);
  });

  it('takes a feed whose address has a query', async () => {
    const url = await publishPage(ELEMENT.replace('plain.json', 'plain.json?lang=en&amp;v=2'));

    const page = await open(url);

    expect(page.result).to.deep.equal([HEADLINES]);
    expect(page.requests.map((request) => request.url)).to.include(
      serverUrl('/cases/plain.json?lang=en&v=2'),
    );
  });

  it('defines both names of each element', async () => {
    const url = await publishPage(ELEMENT + ELEMENT.replaceAll('news-list', 'ichei-news-list'));

    const page = await open(url, {
      waitFor: inPage(() => document.querySelector('ichei-news-list')?.matches(':state(loaded)')),
    });

    expect(page.result).to.deep.equal([HEADLINES, HEADLINES]);
    expect(countRequests(page, '/cases/plain.json')).to.equal(1);
  });

  it('host: with a loader that catches modules (C53)', async () => {
    const evaluate = `({ titles: ${inPage(titles)}, calls, exported: Object.keys(module.exports) })`;

    const page = await open<unknown>(serverUrl('/cases/c53-amd.html'), { evaluate });

    expect(page.result).to.deep.equal({ titles: [HEADLINES], calls: [], exported: [] });
    expectQuiet(page);
  });

  it('host: with the script three times (C54)', async () => {
    const page = await open(serverUrl('/cases/c54-twice.html'), {
      init: COUNT_SCRIPTS,
      waitFor: `scriptsRun === 3 && ${ALL_LOADED}`,
    });

    expect(page.result).to.deep.equal([HEADLINES]);
    expectQuiet(page);
  });

  it('host: with two versions of the script, of which it warns once', async () => {
    const { version } = await (await fetch('/dist/integrity.json')).json();
    const bundle = await (await fetch('/dist/ichei-widgets.js')).text();
    expect(bundle).to.contain(`"${version}"`);
    const other = await publish(
      `${uniqueKey()}.js`,
      bundle.replaceAll(`"${version}"`, '"99.0.0"'),
      { type: 'text/javascript' },
    );
    const scripts = ['/dist/ichei-widgets.js', other].map(
      (src) => `<script src="${src}"></script>`,
    );
    const url = await publishPage(ELEMENT, { head: scripts.join('') });

    const page = await open(url, {
      init: COUNT_SCRIPTS,
      waitFor: `scriptsRun === 2 && ${ALL_LOADED}`,
    });

    expect(page.result).to.deep.equal([HEADLINES]);
    expect(page.errors).to.deep.equal([]);
    expect(page.console.map(({ type }) => type)).to.deep.equal(['warn']);
    expect(page.console[0]?.text).to.contain(version).and.contain('99.0.0');
  });

  it('takes properties that were set before it came', async () => {
    const page = await visit({
      url: serverUrl('/cases/c59-before-upgrade.html'),
      waitFor: inPage(() => {
        const lists = [...document.querySelectorAll('news-list')];
        return lists.length === 3 && lists.every((list) => list.matches(':state(loaded)'));
      }),
      evaluate: inPage(async () => {
        const read = () =>
          [...document.querySelectorAll('news-list')].map((list) =>
            [...(list.shadowRoot?.querySelectorAll('[part~=title]') ?? [])].map(
              (title) => `${title.localName} ${title.textContent?.trim()}`,
            ),
          );
        const before = read();
        const [props] = document.querySelectorAll('news-list');
        const isShadowed = Object.hasOwn(props!, 'feed');
        Object.assign(props!, { limit: 2 });
        await (props as unknown as { updateComplete: Promise<boolean> }).updateComplete;
        return { before, isShadowed, after: read()[0] };
      }),
    });

    const both = HEADLINES.map((title) => `h3 ${title}`);
    expect(page.result).to.deep.equal({
      before: [['h4 Given headline'], both, both],
      isShadowed: false,
      after: ['h4 Given headline', 'h4 Beyond the limit'],
    });
    expectQuiet(page);
    expect(countRequests(page, '/cases/plain.json')).to.equal(1);
  });
});
