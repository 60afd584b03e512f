import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import {
  addressesOf,
  ALL_LOADED,
  countRequests,
  expectQuiet,
  inPage,
  publishPage,
} from './pages.js';

const FEED = '/demo/feeds/feed.en.json';
const LOADER = '<script type="module" src="/dist/loader.js"></script>';
const FALLBACK = '<a class="fallback" href="/">News</a>';
const ALL = ['news-list', 'news-article', 'event-card', 'speaker-gallery', 'event-list when="all"']
  .map((tag) => `<${tag} src="${FEED}" loading="eager">${FALLBACK}</${tag.split(' ', 1)[0]!}>`)
  .join('');
const CARD = `<event-card src="${FEED}" loading="eager">${FALLBACK}</event-card>`;
const LIST = '<news-list src="/cases/plain.json" loading="eager"><a href="/">News</a></news-list>';

/** A page's own scripts, without the feeds and pictures of it. */
const scriptsOf = (visited: Parameters<typeof addressesOf>[0]) =>
  addressesOf(visited)
    .map((url) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith('.js'));

/** The loader and its chunks, or those of them with such names, in a folder of their own. */
async function publishCopy(wanted: RegExp): Promise<string> {
  const folder = uniqueKey();
  const { files } = await (await fetch('/dist/integrity.json')).json();
  const names = Object.keys(files as object).filter((name) => name !== 'ichei-widgets.js');
  expect(names.length).to.be.greaterThan(5);
  for (const name of names.filter((name) => wanted.test(name))) {
    const code = await (await fetch(`/dist/${name}`)).text();
    await publish(`${folder}/${name}`, code, { type: 'text/javascript' });
  }
  return serverUrl(`/bodies/${folder}/loader.js`);
}

describe('the loader', () => {
  it('brings the first news with two requests', async () => {
    const url = await publishPage(LIST, { head: LOADER });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expectQuiet(page);
    const paths = addressesOf(page).map((address) => new URL(address).pathname);
    expect(paths.slice(1).filter((path) => /\.js(on)?$/.test(path))).to.have.members([
      '/dist/loader.js',
      '/cases/plain.json',
    ]);
  });

  const includes = {
    'from the folder of the page': LOADER,
    'from another origin': LOADER.replace(
      '/dist',
      serverUrl('/dist').replace('127.0.0.1', 'localhost'),
    ),
    'beside the one file': `${LOADER}<script async src="/dist/ichei-widgets.js"></script>`,
    'after the one file': `<script src="/dist/ichei-widgets.js"></script>${LOADER}`,
    twice: LOADER + LOADER,
  };
  for (const [name, head] of Object.entries(includes)) {
    it(`host: brings all five, asks for their feed once and inserts no node, ${name}`, async () => {
      const url = await publishPage(ALL, { head });

      const page = await visit<number>({
        url,
        waitFor: ALL_LOADED,
        evaluate: 'document.querySelectorAll("script, link, style").length',
      });

      expectQuiet(page);
      expect(page.result).to.equal(head.match(/<script/g)!.length);
      // Two copies of the code know nothing of each other.
      expect(countRequests(page, FEED)).to.be.within(1, name === 'beside the one file' ? 2 : 1);
      const scripts = scriptsOf(page).map(String);
      expect(scripts.filter((script, index) => scripts.indexOf(script) < index)).to.deep.equal([]);
    });
  }

  it('host: shows what is there where the page took the observer away', async () => {
    const url = await publishPage(CARD, {
      head: `<script>MutationObserver = undefined</script>${LOADER}`,
    });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expectQuiet(page);
  });

  it('works from any folder', async () => {
    const url = await publishPage(ALL, {
      head: `<script type="module" src="${await publishCopy(/./)}"></script>`,
    });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expectQuiet(page);
    expect(scriptsOf(page).filter(({ pathname }) => pathname.startsWith('/dist/'))).to.have.length(
      0,
    );
  });

  it('works with a query in its address, for the price of its code twice', async () => {
    const url = await publishPage(ALL, { head: LOADER.replace('.js', '.js?ver=6.5') });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expectQuiet(page);
    const copies = scriptsOf(page).filter(({ pathname }) => pathname === '/dist/loader.js');
    expect(copies.map(({ search }) => search)).to.deep.equal(['?ver=6.5', '']);
  });

  it('starts a feed before the code that shows it has come', async () => {
    const url = await publishPage(CARD, { head: LOADER });

    const page = await visit<{ feed: number; code: number }>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage((feed) => {
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return {
          feed: entries.find(({ name }) => name.endsWith(feed))!.startTime,
          code: Math.max(
            ...entries
              .filter(({ name }) => name.includes('/chunks/'))
              .map((one) => one.responseEnd),
          ),
        };
      }, FEED),
    });

    expect(page.result.feed).to.be.lessThan(page.result.code);
    expect(countRequests(page, FEED)).to.equal(1);
  });

  it('asks for the feed of the language, whatever its region', async () => {
    const card = CARD.replace('feed.en', 'feed.{lang}');
    const url = await publishPage(`<div lang="fr-CA">${card}</div>`, { head: LOADER });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expectQuiet(page);
    const feeds = addressesOf(page).filter((address) => address.endsWith('.json'));
    expect(feeds.map((address) => new URL(address).pathname)).to.deep.equal([
      '/demo/feeds/feed.fr.json',
    ]);
  });

  it('host: whose document has names of ours', async () => {
    const names = ['host', 'hidden', 'parentNode', 'body', 'defaultView', 'baseURI', 'head'];
    const forms = names.map((name) => `<form name="${name}"></form>`).join('');
    const url = await publishPage(forms + ALL, { head: LOADER });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expect(page.errors).to.deep.equal([]);
  });

  const patient = {
    'lazy and far below': {
      attribute: '',
      act: `document.querySelector('event-card').scrollIntoView()`,
    },
    manual: { attribute: 'loading="manual"', act: `document.querySelector('event-card').load()` },
  };
  for (const [name, { attribute, act }] of Object.entries(patient)) {
    it(`fetches the code but not yet the feed of an element that is ${name}`, async () => {
      const card = `<event-card src="${FEED}" ${attribute}>${FALLBACK}</event-card>`;
      const url = await publishPage(`<div style="height:5000px"></div>${card}`, { head: LOADER });

      const page = await visit<number>({
        url,
        waitFor: inPage(() => document.querySelector('event-card')?.matches(':state(idle)')),
        evaluate: `(async () => {
          const frame = () => new Promise(requestAnimationFrame);
          for (let count = 0; count < 10; count++) await frame();
          const before = performance.getEntriesByName(new URL('${FEED}', location.href)).length;
          ${act};
          while (!document.querySelector('event-card').matches(':state(loaded)')) await frame();
          return before;
        })()`,
      });

      expect(page.result).to.equal(0);
      expect(countRequests(page, FEED)).to.equal(1);
    });
  }

  it('meets elements that come later', async () => {
    const url = await publishPage('<main></main>', { head: LOADER });

    const page = await visit({
      url,
      waitFor: inPage(() => customElements.get('news-list') !== undefined),
      evaluate: inPage(async (html) => {
        document.querySelector('main')!.innerHTML = `<div>${html}</div>`;
        const isLoaded = () => document.querySelector('event-card')!.matches(':state(loaded)');
        while (!isLoaded()) await new Promise(requestAnimationFrame);
      }, CARD),
    });

    expectQuiet(page);
  });

  it('meets elements in a shadow root that it is told of, now and later', async () => {
    const url = await publishPage('<main></main>', { head: LOADER });

    const page = await visit<string[]>({
      url,
      waitFor: inPage(() => customElements.get('news-list') !== undefined),
      evaluate: inPage(async (html) => {
        const root = document.querySelector('main')!.attachShadow({ mode: 'closed' });
        root.innerHTML = html;
        const code = '/dist/loader.js';
        const { discover } = (await import(code)) as { discover: (root: ShadowRoot) => void };
        for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
        const before = root.querySelectorAll(':not(:defined)').length;
        discover(root);
        root.append(document.createElement('speaker-gallery'));
        while (root.querySelector(':not(:defined)')) await new Promise(requestAnimationFrame);
        return [...root.children].map(({ localName }) => `${localName} ${before}`);
      }, CARD),
    });

    expect(page.result).to.deep.equal(['event-card 1', 'speaker-gallery 1']);
  });

  it('asks for nothing where a feed was given before the code came', async () => {
    const feed = await (await fetch('/tests/cases/plain.json')).json();
    const article = '<news-article src="/cases/plain.json" loading="eager"></news-article>';
    const give = `document.querySelector('news-article').feed = ${JSON.stringify(feed)};`;
    const url = await publishPage(`${article}<script>${give}</script>`, { head: LOADER });

    const page = await visit({ url, waitFor: ALL_LOADED, evaluate: '0' });

    expect(page.errors).to.deep.equal([]);
    expect(countRequests(page, '/cases/plain.json')).to.equal(0);
  });
});

describe('code on demand', () => {
  const WITH_DIALOG = LIST.replace('<news-list', '<news-list open-in="dialog" id="list"');

  it('comes as the pointer does, and not before', async () => {
    const url = await publishPage(WITH_DIALOG, { head: LOADER });

    const page = await visit<{ before: number; title: string }>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const chunks = () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/'));
        const before = chunks().length;
        const list = document.querySelector('#list')!;
        const link = list.shadowRoot!.querySelector<HTMLElement>('[part~=link]')!;
        link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        while (!chunks().some(({ name }) => name.includes('opening')))
          await new Promise(requestAnimationFrame);
        link.click();
        const dialog = () => list.shadowRoot!.querySelector('dialog');
        while (!dialog()?.open) await new Promise(requestAnimationFrame);
        return { before, title: dialog()!.ariaLabel };
      }),
    });

    expectQuiet(page);
    expect(page.result).to.deep.equal({ before: 0, title: 'First headline' });
  });

  it('comes with the click where no pointer was seen', async () => {
    const url = await publishPage(WITH_DIALOG, { head: LOADER });

    const page = await visit({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const list = document.querySelector('#list')!;
        list.shadowRoot!.querySelector<HTMLElement>('[part~=link]')!.click();
        while (!list.shadowRoot!.querySelector('dialog')?.open)
          await new Promise(requestAnimationFrame);
      }),
    });

    expectQuiet(page);
  });

  it('of calendars comes when the button is pressed, and not before', async () => {
    const url = await publishPage(CARD, { head: LOADER });

    const page = await visit<{ before: number; links: string[] }>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const before = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('calendars')).length;
        const { shadowRoot } = document.querySelector('event-card')!;
        shadowRoot!.querySelector('summary')!.click();
        const links = () => [...shadowRoot!.querySelectorAll('details a')];
        while (!links().length) await new Promise(requestAnimationFrame);
        return { before, links: links().map(({ textContent }) => textContent.trim()) };
      }),
    });

    expectQuiet(page);
    expect(page.result).to.deep.equal({
      before: 0,
      links: ['Calendar file (.ics)', 'Google', 'Outlook.com'],
    });
  });

  it('of calendars is missed with a word on the page where it is not there', async () => {
    const url = await publishPage(CARD, {
      head: `<script type="module" src="${await publishCopy(/^(?!.*calendars)/)}"></script>`,
    });

    const page = await visit<{ code: string; text: string }>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const card = document.querySelector('event-card')!;
        const told = new Promise<string>((resolve) => {
          card.addEventListener('ichei-error', ({ detail }) => resolve(detail.error.code));
        });
        const details = card.shadowRoot!.querySelector('details')!;
        details.querySelector('summary')!.click();
        const code = await told;
        while (!details.querySelector('p')) await new Promise(requestAnimationFrame);
        return { code, text: details.querySelector('p')!.textContent };
      }),
    });

    expect(page.errors).to.deep.equal([]);
    expect(page.result).to.deep.equal({
      code: 'network',
      text: 'The latest content could not be loaded.',
    });
    // The browser's own line for the file is an error, ours says what to do.
    const ours = page.console.filter(({ type }) => type === 'warn').map(({ text }) => text);
    expect(ours.filter((line) => line.includes('code for calendars'))).to.have.length(1);
  });

  it('brings a search box together with the list', async () => {
    const list = LIST.replace('<news-list', '<news-list search filter id="list"');
    const url = await publishPage(list, { head: LOADER });

    const page = await visit<string[]>({
      url,
      init: `addEventListener('ichei-load', ({ target: { shadowRoot, status } }) => {
        window.seen ??= [status, ...[...shadowRoot.querySelectorAll('[part=search], [part=list]')]
          .map(({ localName }) => localName)];
      }, true);`,
      waitFor: ALL_LOADED,
      evaluate: 'seen',
    });

    expectQuiet(page);
    expect(page.result).to.deep.equal(['loaded', 'input', 'ul']);
  });

  it('brings a search box to a list that is shown, which stays meanwhile', async () => {
    const url = await publishPage(LIST.replace('<news-list', '<news-list id="list"'), {
      head: LOADER,
    });

    const page = await visit<number[]>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const list = document.querySelector('#list')!;
        const count = (part: string) => list.shadowRoot!.querySelectorAll(`[part=${part}]`).length;
        const counts = new Set<number>();
        list.toggleAttribute('search', true);
        while (!count('search')) {
          counts.add(count('title'));
          await new Promise((resolve) => setTimeout(resolve));
        }
        return [...counts, count('title')];
      }),
    });

    expectQuiet(page);
    expect(page.result).to.deep.equal([2, 2]);
  });

  it('is missed with a word on the console where it is not there, and nothing is lost', async () => {
    const url = await publishPage(CARD + WITH_DIALOG, {
      head: `<script type="module" src="${await publishCopy(/loader/)}"></script>`,
    });

    const page = await visit<Record<string, unknown>>({
      url,
      init: `window.told = []; addEventListener('ichei-error', ({ target, detail: { error } }) =>
        told.push(target.localName + ' ' + error.code), true);`,
      waitFor: inPage(() => document.querySelector('news-list')?.matches(':state(loaded)')),
      evaluate: inPage(async () => {
        const opened: string[] = [];
        window.open = (address) => {
          opened.push(String(address));
          return null;
        };
        const { told } = window as unknown as { told: string[] };
        const link = document
          .querySelector('#list')!
          .shadowRoot!.querySelector<HTMLAnchorElement>('[part~=link]')!;
        link.click();
        while (told.length < 2) await new Promise(requestAnimationFrame);
        return {
          told: told.sort(),
          isFollowed: opened.join() === link.href,
          isFallbackShown: document.querySelector('event-card .fallback')!.checkVisibility(),
        };
      }),
    });

    expect(page.errors).to.deep.equal([]);
    expect(page.result).to.deep.equal({
      told: ['event-card network', 'news-list network'],
      isFollowed: true,
      isFallbackShown: true,
    });
    const ours = page.console.filter(({ type }) => type === 'warn').map(({ text }) => text);
    expect(ours.filter((line) => line.includes('<event-card>'))).to.have.length(1);
    expect(ours.filter((line) => line.includes('publish the folder chunks'))).to.have.length(1);
  });
});
