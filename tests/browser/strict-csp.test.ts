import { expect } from 'chai';
import { visit, type Visit } from '../support/commands.js';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { ALL_LOADED, inPage, publishPage } from './pages.js';

const HOST = new URL(serverUrl('/')).origin;
/** The policy of a strict page: what the widgets ask for, and nothing else. */
const POLICY = `default-src 'none'; script-src ${HOST}; style-src 'self'; connect-src ${HOST};
  img-src ${HOST}; media-src ${HOST}; require-trusted-types-for 'script'`.replace(/\s+/g, ' ');
const OURS = 'trusted-types ichei-widgets ichei-widgets-lit';

/** As many places for `style` and `on…` as HTML has. */
const HOSTILE = `<p style="color:red" onclick="fail('p')">One</p><p STYLE=color:red ONCLICK=fail()>
  <svg/onload=fail('svg') style=x><circle style="r:1"/></svg><img src="/a.png"onerror=fail('img')
  style='width:9999px'><table style="x"><td onmouseover='fail()' style='y'>Cell</table>
  <math style="x" onclick=fail()><mi style=x>x</mi></math><a href="javascript:fail('a')" style=z>A</a>
  <details open ontoggle=fail('details') style=""><summary style>Sum</summary></details>
  <video src="/v.mp4" onerror=fail('video') style=x></video><body onload=fail('body') style=x>
  <iframe src="https://www.youtube.com/embed/EXAMPLE0001" style=x onload=fail('iframe')></iframe>
  <iframe srcdoc="<p style=x>" onload=fail('srcdoc')></iframe><object data="/x.html" style=x></object>
  <form action="/x" style=x><input autofocus onfocus=fail('focus') style=x></form>
  <p\fstyle="x"\fonclick="y">Last</p><script>fail('script')</script>`;

const FEED = feedOf(
  [1, 2, 3].map((number) => ({
    title: `Headline <b style="x" onclick="fail('title')">${number}</b>`,
    url: `${HOST}/${number}`,
    image: `${HOST}/pic.png`,
    summary: '<p style="x" onclick="fail()">',
    content_html: HOSTILE,
    tags: ['<i style=x>'],
    authors: [{ name: '<b style=x onclick=fail()>' }],
    _ichei: {
      event: {
        name: '<b style="x">',
        startDate: `2099-01-0${number}`,
        location: { name: '<p style>' },
      },
      people: [{ name: `Ada ${number}`, description_html: HOSTILE, image: `${HOST}/ada.png` }],
    },
  })),
  { home_page_url: `${HOST}/` },
);

const RECORD = `window.reports = []; window.failed = []; window.events = [];
  window.fail = (what) => { failed.push(what); };
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.target === document.body) window.isOver = true;
    else reports.push([event.effectiveDirective, event.blockedURI, event.target.localName].join(' '));
  });
  for (const type of ['ichei-load', 'ichei-error']) document.addEventListener(type, (event) => {
    events.push([type, event.target.localName, event.detail.error?.code ?? ''].join(' ').trim()); });`;

interface Seen {
  reports: string[];
  failed: string[];
  dialogs: string[];
  events: string[];
  fallbacks: boolean[];
}

/** Uses what there is to use, and brings back what the browser reported meanwhile. */
async function exercise(): Promise<Seen> {
  const { reports, failed, events } = window as unknown as Seen;
  const frame = () => new Promise(requestAnimationFrame);
  const dialogs: string[] = [];
  for (const element of document.querySelectorAll('news-list[open-in], speaker-gallery')) {
    element.shadowRoot?.querySelector<HTMLElement>('[part~=link]')?.click();
    await frame();
    const dialog = element.shadowRoot?.querySelector<HTMLDialogElement>('dialog');
    dialogs.push(`${element.localName} ${dialog?.querySelector('[part~=body] p')?.textContent}`);
    dialog?.querySelector('button')?.click();
    await frame();
  }
  document.querySelector('news-list')?.shadowRoot?.querySelector('button')?.click();
  await frame();
  const fallbacks = [...document.querySelectorAll('a.fallback')].map((one) =>
    one.checkVisibility(),
  );
  // Reports come in order: after that of our own, none is missing.
  document.body.setAttribute('style', 'order: 1');
  while (!(window as unknown as { isOver?: boolean }).isOver) await frame();
  return { reports, failed, dialogs, events, fallbacks };
}

async function open(trustedTypes: string, waitFor: string): Promise<Visit<Seen>> {
  const src = await publish(uniqueKey(), FEED);
  const tags = [
    'news-list page-size="1"',
    'news-list layout="cards" open-in="dialog"',
    'news-article',
    'event-card',
    'event-list',
    'speaker-gallery',
  ];
  const elements = tags.map(
    (tag) =>
      `<${tag} src="${src}" loading="eager"><a class="fallback" href="/">News</a></${tag.split(' ')[0]}>`,
  );
  const headers = { 'content-security-policy': `${POLICY}; ${trustedTypes}` };
  const url = await publishPage(elements.join(''), { headers });
  return visit<Seen>({ url, init: RECORD, waitFor, evaluate: inPage(exercise) });
}

describe('on a page with a strict Content Security Policy', () => {
  describe('that lists our policies', () => {
    let page: Visit<Seen>;

    before(async () => {
      page = await open(OURS, ALL_LOADED);
    });

    it('shows everything, dialogs too', () => {
      expect(page.result.fallbacks).to.deep.equal(page.result.fallbacks.map(() => false));
      expect(page.result.dialogs).to.deep.equal(['news-list One', 'speaker-gallery One']);
    });

    it('causes no report, though the feed is full of styles and events', () => {
      expect(page.result.reports).to.deep.equal([]);
    });

    it('runs nothing of the feed', () => {
      expect(page.result.failed).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  });

  const refusals = {
    'lists none': "trusted-types 'none'",
    'lists those of others': 'trusted-types dompurify lit-html',
  };
  for (const [name, trustedTypes] of Object.entries(refusals)) {
    describe(`that ${name}`, () => {
      let page: Visit<Seen>;

      before(async () => {
        page = await open(trustedTypes, 'events.length >= 6');
      });

      it('keeps every fallback and throws nothing', () => {
        expect(page.result.fallbacks).to.deep.equal(Array.from({ length: 6 }, () => true));
        expect(page.errors).to.deep.equal([]);
      });

      it('tells the host, and claims nothing', () => {
        expect(page.result.events.sort()).to.deep.equal([
          'ichei-error event-card policy',
          'ichei-error event-list policy',
          'ichei-error news-article policy',
          'ichei-error news-list policy',
          'ichei-error news-list policy',
          'ichei-error speaker-gallery policy',
        ]);
      });

      it('says on the console what to add', () => {
        const ours = page.console.filter(({ text }) => text.startsWith('[ichei-widgets]'));

        expect(ours.map(({ type }) => type)).to.deep.equal(ours.map(() => 'warn'));
        for (const { text } of ours) expect(text).to.contain(OURS);
        expect(page.result.failed).to.deep.equal([]);
      });
    });
  }

  it('shows the news where it lists no policies at all', async () => {
    const page = await open('', ALL_LOADED);

    expect(page.result.reports).to.deep.equal([]);
    expect(page.result.fallbacks).not.to.include(true);
  });
});
