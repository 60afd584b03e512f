import { expect } from 'chai';
import {
  FALLBACK,
  create,
  feedForAll,
  mountFailed,
  once,
  part,
  parts,
  place,
  placeHtml,
  publishFeed,
  SAMPLE_URL,
  until,
  type Attributes,
  type Tag,
} from '../elements/harness.js';
import { groundsOf, paint } from './colors.js';
import { faintTexts } from './faint-texts.js';

/** The page's own colours; the widgets are told nothing. */
const PAGES = {
  'a white page': 'background:#fff;color:#222',
  'a white page with grey text': 'background:#fff;color:#555',
  'a dark page': 'background:#14181f;color:#e6e8eb',
  'a navy page': 'background:#0b2a4a;color:#fff',
  'a page in a warm tone': 'background:#f4f1ea;color:#2b2b2b',
};
const SAMPLES: readonly (readonly [Tag, Attributes])[] = [
  ['news-list', {}],
  ['news-list', { layout: 'cards', 'page-size': 3 }],
  ['news-list', { layout: 'compact' }],
  ['news-article', { item: 'iac-2024' }],
  ['event-card', {}],
  ['event-list', { when: 'all' }],
  ['speaker-gallery', {}],
];

async function mountIn(page: Element, tag: Tag, attributes: Attributes) {
  const element = create(tag, attributes);
  const loaded = once(element, 'ichei-load');
  place(element, page);
  await loaded;
  return element;
}

describe('text on the ground of its page', () => {
  for (const [name, style] of Object.entries(PAGES)) {
    describe(`on ${name}`, () => {
      for (const [tag, attributes] of SAMPLES) {
        it(`is legible in <${tag}> ${JSON.stringify(attributes)}`, async () => {
          const page = placeHtml('');
          page.style.cssText = style;

          const element = await mountIn(page, tag, { src: SAMPLE_URL, ...attributes });

          expect(faintTexts(element)).to.deep.equal([]);
        });
      }

      it('is legible in a dialog', async () => {
        const page = placeHtml('');
        page.style.cssText = style;
        const list = await mountIn(page, 'news-list', { src: SAMPLE_URL, 'open-in': 'dialog' });

        part(list, 'link').click();
        await until(() => parts(list, 'dialog').length > 0);

        expect(faintTexts(list)).to.deep.equal([]);
      });

      it('is legible in the lines of what is missing and what is empty', async () => {
        const page = placeHtml('');
        page.style.cssText = style;
        const { src } = await publishFeed(feedForAll(['One']));

        const { element } = await mountFailed('event-card', { src, item: '9' }, FALLBACK);
        page.append(element);
        const empty = await mountIn(page, 'event-list', { src, when: 'past' });

        expect([...faintTexts(element), ...faintTexts(empty)]).to.deep.equal([]);
      });
    });
  }

  describe('on a page that only declares a dark scheme', () => {
    before(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    after(() => {
      document.documentElement.style.colorScheme = '';
    });

    for (const [tag, attributes] of SAMPLES) {
      it(`is legible in <${tag}> ${JSON.stringify(attributes)}`, async () => {
        const element = await mountIn(document.body, tag, { src: SAMPLE_URL, ...attributes });

        expect(faintTexts(element)).to.deep.equal([]);
      });
    }
  });

  describe('with a scheme of its own', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [tag, attributes] of SAMPLES) {
        it(`is legible on a page of the other kind: ${theme} <${tag}> ${JSON.stringify(attributes)}`, async () => {
          const page = placeHtml('');
          page.style.cssText = theme === 'dark' ? PAGES['a white page'] : PAGES['a navy page'];

          const element = await mountIn(page, tag, { src: SAMPLE_URL, theme, ...attributes });

          const ground = paint(groundsOf(part(element, 'container')));
          expect(ground[0] > 127).to.equal(theme === 'light');
          expect(faintTexts(element)).to.deep.equal([]);
        });
      }
    }
  });
});
