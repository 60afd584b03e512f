import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { IS_FIREFOX } from '../support/engine.js';
import { ALL_LOADED, expectQuiet, inPage, publishPage } from './pages.js';

const ELEMENTS = [
  'news-list',
  'news-list layout="cards"',
  'news-list layout="compact"',
  'news-article',
  'event-card',
  'event-list',
  'speaker-gallery',
  'speaker-gallery layout="list"',
];

interface Seen {
  overflow: number;
  /** Inner boxes wider than the container that do not scroll themselves. */
  tooWide: string[];
}

function look(): Seen {
  const { scrollWidth, clientWidth } = document.documentElement;
  const host = document.body.firstElementChild?.firstElementChild;
  const { right } = host!.getBoundingClientRect();
  const isInScroller = (element: Element) =>
    [...(host?.shadowRoot?.querySelectorAll('[tabindex="0"]') ?? [])].some(
      (box) => box !== element && box.contains(element),
    );
  const tooWide = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (element) => element.getBoundingClientRect().right > right + 0.5 && !isInScroller(element),
  );
  return {
    overflow: scrollWidth - clientWidth,
    tooWide: tooWide.map(({ localName, className }) => `${localName}.${className}`),
  };
}

/** The case's feed, its pictures on this server. */
let feed: string;

before(async () => {
  const text = await (await fetch('/cases/c48-wide.json')).text();
  feed = await publish(uniqueKey(), text.replaceAll('https://news.example/', serverUrl('/')));
});

/** A sum of so many terms. */
function sumOf(terms: number): string {
  return Array.from({ length: terms }, (_, index) => `<mi>a</mi><mn>${index}</mn>`).join(
    '<mo>+</mo>',
  );
}

/** Formulas that fit, that do not, and that are wide for another reason than their words. */
const FORMULAS = `<p>One <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>,
  one that is long <math>${sumOf(30)}</math>, one that is stretched
  <math><mi>x</mi><mspace width="2000px"></mspace><mi>y</mi></math>.</p>
  <p><math display="block">${sumOf(30)}</math></p><math display="block"><mfrac><mi>x</mi><msup><mi>y</mi><mn>2</mn></msup></mfrac></math>`;

/** A page as wide as the container, so that whatever is wider scrolls it. */
async function pageOf(element: string, width: number, src = feed): Promise<string> {
  const [tag] = element.split(' ');
  return publishPage(
    `<div style="width:${width}px"><${element} src="${src}" loading="eager"></${tag}></div>`,
    { head: '<style>body{margin:0}</style><script async src="/dist/ichei-widgets.js"></script>' },
  );
}

for (const width of [220, 320]) {
  describe(`in a column of ${width} px, for words, tables and pictures that are wider (C48)`, () => {
    for (const element of ELEMENTS) {
      it(`<${element}> does not push the page sideways`, async () => {
        const url = await pageOf(element, width);

        const page = await visit<Seen>({ url, width, waitFor: ALL_LOADED, evaluate: inPage(look) });

        expect(page.result).to.deep.equal({ overflow: 0, tooWide: [] });
        expectQuiet(page);
      });
    }

    it('table and code scroll in boxes that the keyboard reaches', async () => {
      const url = await pageOf('news-article', width);

      const { result } = await visit<Record<string, unknown>[]>({
        url,
        width,
        waitFor: ALL_LOADED,
        evaluate: inPage(() => {
          const root = document.querySelector('news-article')?.shadowRoot;
          return ['table', 'pre'].map((name) => {
            const box = root?.querySelector(name)?.closest<HTMLElement>('[tabindex="0"]');
            box?.focus();
            box?.scrollBy(50, 0);
            return {
              scrolls: box?.scrollLeft,
              hasFocus: root?.activeElement === box,
              hasName: Boolean(box?.getAttribute('aria-label')),
              fits: box && box.getBoundingClientRect().width <= innerWidth,
            };
          });
        }),
      });

      const expected = { scrolls: 50, hasFocus: true, hasName: true, fits: true };
      expect(result).to.deep.equal([expected, expected]);
    });

    it('formulas scroll in boxes that the keyboard reaches, short ones need none', async () => {
      const src = await publish(uniqueKey(), feedOf([{ title: 'A', content_html: FORMULAS }]));
      const url = await pageOf('news-article', width, src);

      const { result } = await visit<{ seen: Seen; boxes: unknown[] }>({
        url,
        width,
        waitFor: ALL_LOADED,
        evaluate: `(async () => ({ seen: ${inPage(look)}, boxes: ${inPage(() => {
          const formulas = document
            .querySelector('news-article')
            ?.shadowRoot?.querySelectorAll('math');
          return [...(formulas ?? [])].map((formula) => {
            const box = formula.closest<HTMLElement>('[tabindex="0"]');
            const starts = formula.firstElementChild!.getBoundingClientRect().left >= 0;
            box?.scrollBy(50, 0);
            const isWhole = box && box.scrollHeight <= box.clientHeight;
            return box && [starts, box.scrollLeft, isWhole, box.getAttribute('aria-label')];
          });
        })} }))()`,
      });

      expect(result.seen).to.deep.equal({ overflow: 0, tooWide: [] });
      const narrow = [true, 0, true, 'Formula'];
      const wide = [true, 50, true, 'Formula'];
      // Firefox breaks sums into lines.
      const sum = IS_FIREFOX ? narrow : wide;
      expect(result.boxes).to.deep.equal([null, sum, wide, sum, narrow]);
    });

    it('picture and player are no wider than the column', async () => {
      const url = await pageOf('news-article', width);

      const { result } = await visit<number[]>({
        url,
        width,
        waitFor: ALL_LOADED,
        evaluate: inPage(() => {
          const root = document.querySelector('news-article')?.shadowRoot;
          const inside = root?.querySelectorAll('[part~=body] img, [part~=body] button') ?? [];
          return [...inside].map((element) => element.getBoundingClientRect().width);
        }),
      });

      expect(result).to.have.length(2);
      for (const shown of result) expect(shown).to.be.within(1, width);
    });
  });
}
