/** Pages whose document is another kind than usual, or says that it is elsewhere. */
import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { publish, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import { feedOf } from '../../support/feeds.js';
import { addressesOf, expectQuiet, inPage, publishPage } from '../pages.js';
import { ELEMENTS, expectSame, expectUnchanged, openHost } from './host-page.js';
import type { Seen } from './watch-page.js';

/** Of another origin than the page; it answers nothing. */
const ELSEWHERE = 'https://elsewhere.example/other/';
const ours = ELEMENTS.replace(/(<\/?)(?=news|event|speaker)/g, '$1ichei-');

describe('on a page that is not as usual', () => {
  let plain: Visit<Seen>;

  before(async () => {
    plain = await openHost();
  });

  it('host: without a doctype', async () => {
    const page = await openHost({ doctype: '' });

    expectSame(page, plain);
  });

  it('host: whose own elements have our names', async () => {
    const script = `for (const name of ['news-list', 'event-card'])
      customElements.define(name, class extends HTMLElement {})`;

    const page = await openHost({ script, elements: ours });

    expect(page.result.shown).to.deep.equal(plain.result.shown);
    expectUnchanged(page.result);
    expect(page.errors).to.deep.equal([]);
    expect(page.console.map(({ type }) => type)).to.deep.equal(['warn']);
    expect(page.console[0]?.text).to.contain('ichei-');
  });

  it('host: that writes itself anew', async () => {
    const page = await openHost({
      head: `<script>addEventListener('DOMContentLoaded', () => {
        const main = document.querySelector('main');
        const html = main.innerHTML; main.innerHTML = ''; main.innerHTML = html; })</script>`,
    });

    expect(page.result.shown).to.deep.equal(plain.result.shown);
    expectQuiet(page);
  });

  const documents = {
    'that is XHTML': 'application/xhtml+xml',
    'that is XML': 'application/xml',
    'that is a picture’s XML': 'image/svg+xml',
  };
  for (const [name, type] of Object.entries(documents)) {
    it(`host: ${name}`, async () => {
      const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>
        <script async="async" src="/dist/ichei-widgets.js"></script></head><body>${ELEMENTS.replace(
          / (search|filter|json-ld)(?= )/g,
          ' $1=""',
        )}</body></html>`;
      const url = await publish(`pages/${uniqueKey()}.xml`, xml, { type });

      const page = await visit<boolean[]>({
        url,
        waitFor: `customElements.get('speaker-gallery') && document.readyState === 'complete'`,
        evaluate: inPage(() =>
          [...document.querySelectorAll('a')].map((fallback) => fallback.checkVisibility()),
        ),
      });

      expect(page.errors).to.deep.equal([]);
      expect(page.result).to.deep.equal([true, true, true, true, true]);
    });
  }

  const bases = { 'on another path': '/demo/feeds/', 'at another origin': ELSEWHERE };
  for (const [name, base] of Object.entries(bases)) {
    it(`host: whose base is ${name}`, async () => {
      const { href } = new URL(serverUrl('/demo/feeds/'));
      const isElsewhere = base === ELSEWHERE;
      const elements = ELEMENTS.replaceAll('/demo/feeds/', isElsewhere ? href : '');
      const tag = `<script async src="${serverUrl('/dist/ichei-widgets.js')}"></script>`;

      const page = await openHost({ head: `<base href="${base}">`, elements, tag });

      expect(page.result.shown).to.deep.equal(plain.result.shown);
      expectQuiet(page);
      expectUnchanged(page.result);
      expect(addressesOf(page).filter((url) => url.startsWith(ELSEWHERE))).to.deep.equal([]);
    });
  }

  it('jumps inside an article where the base is elsewhere', async () => {
    const item = {
      title: 'Alpha',
      url: '/items/1',
      content_html: `<p><a href="#notes">Notes</a> <a href="more.html">More</a></p>
        <p style="height:3000px">Long</p>${'<p>Text</p>'.repeat(200)}<h2 id="notes">The notes</h2>`,
    };
    const src = await publish(uniqueKey(), feedOf([item]));
    const head = `<base href="${ELSEWHERE}"><script async src="${serverUrl('/dist/ichei-widgets.js')}"></script>`;
    const url = await publishPage(
      `<news-article src="${src}" loading="eager"><a href="/">News</a></news-article>`,
      { head },
    );

    const page = await visit<{ links: string[]; address: string; top: number }>({
      url,
      waitFor: `document.querySelector('news-article')?.matches(':state(loaded)')`,
      evaluate: inPage(() => {
        const root = document.querySelector('news-article')!.shadowRoot!;
        const links = [...root.querySelectorAll<HTMLAnchorElement>('[part~=body] a')];
        links[0]?.click();
        const { top } = root.querySelector('[part~=body] [id]')!.getBoundingClientRect();
        return { links: links.map(({ href }) => href), address: location.href, top };
      }),
    });

    const at = new URL(src).origin;
    expect(page.result.links).to.deep.equal([`${at}/items/1#notes`, `${at}/items/more.html`]);
    expect(page.result.address).to.equal(url);
    expect(page.result.top).to.be.within(0, 768);
    expectQuiet(page);
  });
});
