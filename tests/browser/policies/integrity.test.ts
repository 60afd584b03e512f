import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { feedUrl, publish, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import { ALL_LOADED, expectQuiet, inPage, publishPage } from '../pages.js';
import { LONG } from './policy-page.js';

const NAME = 'ichei-widgets.js';
const OWN = `/dist/${NAME}`;
/** The same file, and a page's own is on the other name of the server. */
const ELSEWHERE = serverUrl(OWN).replace('127.0.0.1', 'localhost');
const ELEMENT =
  '<news-list src="/cases/plain.json" loading="eager"><a class="fallback" href="/">News</a></news-list>';

/** What a reader sees, and whether the element exists. */
interface Shown {
  titles: number;
  fallback: boolean;
  isDefined: boolean;
}

function look(): Shown {
  const list = document.querySelector('news-list')!;
  return {
    titles: list.shadowRoot?.querySelectorAll('[part~=title]').length ?? 0,
    fallback: document.querySelector('.fallback')!.checkVisibility(),
    isDefined: Boolean(customElements.get('news-list') ?? customElements.get('ichei-news-list')),
  };
}

/** Says when the browser refused a script. */
const WATCH = `window.isRefused = false; document.addEventListener('error', ({ target }) => {
  if (target.localName === 'script') window.isRefused = true; }, true);`;

async function open(script: string, waitFor: string): Promise<Visit<Shown>> {
  const url = await publishPage(ELEMENT, { head: script });
  return visit<Shown>({ url, init: WATCH, waitFor, evaluate: inPage(look) });
}

async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

const TAGS: Record<string, (src: string, hash: string) => string> = {
  'an async script': (src, hash) =>
    `<script async src="${src}" integrity="${hash}" crossorigin></script>`,
  'a module': (src, hash) =>
    `<script type="module" src="${src}" integrity="${hash}" crossorigin></script>`,
};

describe('the hash of the script', function () {
  this.timeout(LONG);

  let bytes: Uint8Array<ArrayBuffer>;
  let hash: string;

  before(async () => {
    bytes = new Uint8Array(await (await fetch(OWN)).arrayBuffer());
    const { files } = await (await fetch('/dist/integrity.json')).json();
    hash = files[NAME];
  });

  it('is that of the file beside it', async () => {
    expect(await hashOf(bytes)).to.equal(hash);
  });

  for (const [name, tag] of Object.entries(TAGS)) {
    for (const src of [OWN, ELSEWHERE]) {
      const from = src === OWN ? 'the page’s host' : 'another host';

      it(`lets ${name} from ${from} show the news`, async () => {
        const page = await open(tag(src, hash), ALL_LOADED);

        expect(page.result).to.deep.equal({ titles: 2, fallback: false, isDefined: true });
        expectQuiet(page);
      });
    }

    it(`keeps ${name} out of which one byte is another`, async () => {
      const changed = bytes.slice();
      // A letter of the first comment: without the hash the file would work.
      changed[4] = changed[4]! ^ 32;
      const src = await publish(`${uniqueKey()}.js`, changed, { type: 'text/javascript' });

      const page = await open(tag(src, hash), 'isRefused');

      expect(page.result).to.deep.equal({ titles: 0, fallback: true, isDefined: false });
      expect(page.errors).to.deep.equal([]);
      const unchecked = await open(tag(src, await hashOf(changed)), ALL_LOADED);
      expect(unchecked.result.titles).to.equal(2);
    });
  }

  it('keeps out a script from another host that sends no CORS header', async () => {
    const key = uniqueKey();
    await publish(key, bytes, { type: 'text/javascript' });
    const src = feedUrl({ key, fault: 'no-cors', host: 'localhost' });

    const page = await open(TAGS['an async script']!(src, hash), 'isRefused');

    expect(page.result).to.deep.equal({ titles: 0, fallback: true, isDefined: false });
    expect(page.errors).to.deep.equal([]);
  });
});
