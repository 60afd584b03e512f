/** WCAG 1.4.10 and 1.4.12: at 400 %, in narrow columns, and with more room between letters and lines. */
import { expect } from 'chai';
import { setViewport } from '../support/commands.js';
import { eventFeed } from '../elements/event-card/events.js';
import { part, placeHtml, publishFeed, type AnyElement } from '../elements/harness.js';
import { boxesOutside, cutTexts } from './cut-off.js';
import { feedOfAll, mountView, VIEWS, type View } from './views.js';

/** Words as long as languages make them. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ar: 'أفاستسقيناكموهافتسقيناكموهاأفاستسقيناكموهافتسقيناكموها',
};

const usual = { lang: document.documentElement.lang, dir: document.documentElement.dir };

/** A feed of such words, in a column of the page's own. */
async function mountNarrow(view: View, lang: string, column = ''): Promise<AnyElement> {
  Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  const feed = JSON.parse(
    JSON.stringify(feedOfAll((words) => `${words} ${WORDS[lang]}`)).replaceAll(
      '"en-GB"',
      `"${lang}"`,
    ),
  ) as unknown;
  const { src } = await publishFeed(feed);
  const page = placeHtml('');
  page.style.inlineSize = column;
  return mountView(view, { src }, page);
}

function expectFits(element: AnyElement): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'width of the page').to.equal(clientWidth);
  expect(boxesOutside(element)).to.deep.equal([]);
  expect(cutTexts(element)).to.deep.equal([]);
}

afterEach(() => Object.assign(document.documentElement, usual));

for (const lang of Object.keys(WORDS)) {
  describe(`words without end, in ${lang}`, () => {
    // 1280 × 1024 at 400 %.
    describe('at 400 %', () => {
      before(() => setViewport({ width: 320, height: 256 }));

      for (const view of VIEWS) {
        it(`do not push the page sideways in ${view.name}`, async () => {
          const element = await mountNarrow(view, lang);

          expectFits(element);
          const close = element.shadowRoot!.querySelector('dialog button');
          const { top, bottom } = close?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
          expect(top >= 0 && bottom <= innerHeight, 'the way out is in sight').to.equal(true);
        });
      }
    });

    describe('in a column of 220 px', () => {
      before(() => setViewport({ width: 800, height: 600 }));

      for (const view of VIEWS) {
        it(`do not push it sideways in ${view.name}`, async () => {
          const element = await mountNarrow(view, lang, '220px');

          expectFits(element);
          expect(element.getBoundingClientRect().width).to.equal(220);
        });
      }
    });
  });
}

describe('with the room between letters, words, lines and paragraphs that readers ask for', () => {
  const SPACING = new CSSStyleSheet();
  SPACING.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );

  function space(element: AnyElement): void {
    const { shadowRoot } = element;
    shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, SPACING];
  }

  before(() => setViewport({ width: 320, height: 640 }));

  for (const view of VIEWS) {
    it(`nothing is cut off in ${view.name}`, async () => {
      const element = await mountView(view);
      space(element);

      expectFits(element);
    });
  }

  for (const lang of ['en', 'ru', 'ar']) {
    it(`the longest weekday stays whole in ${lang}`, async () => {
      const days = ['2099-01-04', '2099-01-07', '2099-01-05'];
      const { src } = await publishFeed(eventFeed(days.map((startDate) => ({ startDate }))));
      for (const item of ['1', '2', '3']) {
        const card = await mountView(
          { name: '', tag: 'event-card', attributes: { item, lang } },
          { src },
        );
        space(card);

        expectFits(card);
        expect(part(card, 'badge').scrollWidth).to.be.at.most(part(card, 'badge').clientWidth);
      }
    });
  }
});
