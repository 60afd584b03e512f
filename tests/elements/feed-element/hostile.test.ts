import { expect } from 'chai';
import {
  create,
  hover,
  mountLoaded,
  nextTasks,
  once,
  part,
  parts,
  place,
  publishFeed,
  TAGS,
  visibleText,
} from '../harness.js';

const SCRIPT = 'window.hacked = true; alert(1)';
const TEXT = `<img src=x onerror="${SCRIPT}"><script>${SCRIPT}</script>`;
const URL = 'javascript:window.hacked=true';
const HTML = `<p onclick="${SCRIPT}" style="position:fixed;inset:0" class="x" id="y">Honest words</p>
  ${TEXT}<svg onload="${SCRIPT}"><a xlink:href="${URL}"><text>x</text></a></svg>
  <a href="${URL}">link</a><a href="java&#10;script:alert(1)">link</a><iframe src="${URL}"></iframe>
  <iframe srcdoc="<script>parent.hacked=true</script>"></iframe><object data="${URL}"></object>
  <form action="${URL}"><input onfocus="${SCRIPT}" autofocus><button formaction="${URL}">x</button></form>
  <style>*{display:none}</style><link rel="stylesheet" href="data:text/css,*{display:none}">
  <meta http-equiv="refresh" content="0;url=${URL}"><base href="https://evil.example/">
  <video autoplay src="${URL}" onerror="${SCRIPT}"></video><details open ontoggle="${SCRIPT}"></details>
  <math><mtext><table><mglyph><style><img src onerror="${SCRIPT}"></style></mglyph></table></mtext></math>`;

/** Every text, address and HTML field of the format with something in it that must not run. */
const HOSTILE = {
  version: 'https://jsonfeed.org/version/1.1',
  title: TEXT,
  home_page_url: URL,
  language: '"><script>',
  __proto__: { polluted: true },
  items: [
    {
      id: TEXT,
      url: URL,
      external_url: 'data:text/html,<script>alert(1)</script>',
      title: `Hostile ${TEXT}`,
      summary: TEXT,
      content_html: HTML,
      image: 'https://img.example/x.png" onerror="alert(1)',
      banner_image: URL,
      date_published: TEXT,
      language: '" onclick="alert(1)',
      authors: [{ name: TEXT, url: URL, avatar: URL }],
      tags: [TEXT, URL],
      attachments: [
        { url: URL, mime_type: TEXT, title: TEXT },
        { url: 'https://news.example/a.pdf', mime_type: TEXT, title: TEXT },
      ],
      _ichei: {
        image: { alt: TEXT, caption: TEXT, sources: [{ url: URL, width: 100 }] },
        event: {
          name: `Hostile ${TEXT}`,
          startDate: '2099-01-01',
          scheduleTimezone: TEXT,
          location: { name: TEXT, address: TEXT, url: URL },
          url: URL,
          offers: { url: URL },
          organizer: { name: TEXT, url: URL },
        },
        people: [
          {
            name: `Hostile ${TEXT}`,
            honorificPrefix: TEXT,
            jobTitle: [TEXT],
            affiliation: [{ name: TEXT, url: URL }],
            image: URL,
            url: URL,
            sameAs: [URL],
            description_html: HTML,
          },
        ],
      },
    },
  ],
};

const FORBIDDEN = `script, style, link, meta, base, iframe, frame, object, embed, form, input, textarea,
  select, animate, set, use, foreignObject, [srcdoc], [action], [formaction], [ping], [background],
  [autoplay], [autofocus], [style]`;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** What may not be in an element that shows a hostile feed. */
function findForbidden(element: Element): string[] {
  const root = element.shadowRoot!;
  const nodes = [...root.querySelectorAll(FORBIDDEN)].map((node) => node.outerHTML);
  for (const node of root.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      const isAddress = /^(href|src|poster|xlink:href|cite|data)$/.test(name);
      const { protocol } = new window.URL(value, location.href);
      // A calendar file that we made is saved, not opened.
      const isOurs = protocol === 'blob:' && node.hasAttribute('download');
      const isBad = isAddress && !isOurs && !SCHEMES.includes(protocol);
      if (/^on/i.test(name) || isBad) nodes.push(`${node.localName} ${name}="${value}"`);
    }
  }
  return nodes;
}

describe('a hostile feed', () => {
  const dialogs: string[] = [];
  const own = ['alert', 'confirm', 'prompt'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const,
  );

  before(() => {
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      window[name] = () => void dialogs.push(name) as never;
    }
  });

  after(() => Object.defineProperties(window, Object.fromEntries(own)));

  afterEach(async () => {
    await nextTasks();
    expect(dialogs).to.deep.equal([]);
    expect(window).not.to.have.property('hacked');
    expect({}).not.to.have.property('polluted');
  });

  for (const tag of TAGS) {
    it(`runs nothing and brings nothing forbidden into <${tag}>`, async () => {
      const { src } = await publishFeed(HOSTILE);

      const element = await mountLoaded(tag, { src });
      await hover(element);

      expect(findForbidden(element)).to.deep.equal([]);
      expect(visibleText(element)).to.contain(`Hostile ${TEXT}`);
    });

    it(`runs nothing in <${tag}> when it is given as an object`, async () => {
      const element = create(tag);
      element.feed = HOSTILE as never;
      await once(place(element), 'ichei-load');
      await hover(element);

      expect(findForbidden(element)).to.deep.equal([]);
    });

    it(`runs nothing of an address in an attribute of <${tag}>`, async () => {
      const element = await mountLoaded(tag, {
        src: (await publishFeed(HOSTILE)).src,
        'link-target': 'javascript:alert(1)',
        theme: '"><script>alert(1)</script>',
        lang: '"><script>',
      });

      expect(findForbidden(element)).to.deep.equal([]);
    });
  }

  it('runs nothing in the dialog of a list', async () => {
    const { src } = await publishFeed(HOSTILE);
    const element = await mountLoaded('news-list', { src, 'open-in': 'dialog' });
    await hover(element);

    part(element, 'link').click();
    await element.updateComplete;

    expect(visibleText(part(element, 'dialog'))).to.contain('Honest words');
    expect(findForbidden(element)).to.deep.equal([]);
  });

  it('runs nothing in the biography of a gallery', async () => {
    const { src } = await publishFeed(HOSTILE);
    const element = await mountLoaded('speaker-gallery', { src });

    part(element, 'link').click();
    await element.updateComplete;

    expect(visibleText(part(element, 'dialog'))).to.contain('Honest words');
    expect(findForbidden(element)).to.deep.equal([]);
  });

  it('shows honest words of an article without anything that was around them', async () => {
    const { src } = await publishFeed(HOSTILE);
    const element = await mountLoaded('news-article', { src });

    expect(visibleText(part(element, 'body'))).to.contain('Honest words');
    expect(parts(element, 'body')[0]!.querySelectorAll('[class], #y')).to.have.length(0);
  });
});
