/** Signs in a page from right to left, and in forced colours. */
import { expect } from 'chai';
import { emulateMedia } from '../support/commands.js';
import { contrast, groundsOf, paint } from '../browser/colors.js';
import { part, type AnyElement } from '../elements/harness.js';
import { mountView, VIEWS } from './views.js';

const article = VIEWS.find(({ tag }) => tag === 'news-article')!;
const card = VIEWS.find(({ tag }) => tag === 'event-card')!;

/** The sign of play is a box without width, and one border of three is painted. */
function playSign(element: AnyElement): CSSStyleDeclaration {
  const button = part(element, 'body').querySelector('[data-video]')!;
  return getComputedStyle(button, '::before');
}

/** Turns of what stands between an element and the page, as matrices. */
function turnsOf(element: Element): string[] {
  const { transform, rotate, scale, direction } = getComputedStyle(element);
  return [transform, rotate, scale, direction];
}

describe('signs on a page from right to left', () => {
  const page = document.documentElement;

  before(() => {
    page.dir = 'rtl';
  });
  after(() => {
    page.dir = '';
  });

  it('play points the way the player runs, which is the same everywhere', async () => {
    const element = await mountView(article, { lang: 'ar' });
    const body = part(element, 'body');
    const seen = ['ltr', 'rtl'].map((dir) => {
      body.dir = dir;
      const { borderLeftWidth, borderRightWidth, rotate } = playSign(element);
      const pointsRight = parseFloat(borderLeftWidth) > parseFloat(borderRightWidth);
      return pointsRight !== (rotate === '180deg');
    });

    expect(seen).to.deep.equal([true, true]);
  });

  it('a calendar, a pin and a head are not mirrored', async () => {
    const element = await mountView(card, { lang: 'ar' });
    const icons = [...element.shadowRoot!.querySelectorAll('.icon')];

    expect(icons).to.have.length(3);
    for (const icon of icons) expect(turnsOf(icon)).to.deep.equal(['none', 'none', 'none', 'rtl']);
  });

  it('stand where the line begins', async () => {
    const element = await mountView(card, { lang: 'ar' });
    for (const icon of element.shadowRoot!.querySelectorAll('.icon')) {
      const fact = icon.closest('dt')!.nextElementSibling!;

      expect(icon.getBoundingClientRect().left).to.be.at.least(fact.getBoundingClientRect().right);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`signs in forced ${colorScheme} colours`, () => {
    const page = document.documentElement;

    before(async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      page.style.background = 'Canvas';
    });
    after(() => {
      page.style.background = '';
    });

    it('play is still a triangle, and seen', async () => {
      const element = await mountView(article);
      const { borderTopColor, borderLeftColor } = playSign(element);
      const grounds = groundsOf(part(element, 'body').querySelector('[data-video]')!);
      const ratio = (color: string) => contrast(paint([...grounds, color]), paint(grounds));

      expect(ratio(borderTopColor)).to.equal(1);
      expect(ratio(borderLeftColor)).to.be.at.least(3);
    });

    it('the line under the month is not covered by the day', async () => {
      const element = await mountView(card);
      const badge = part(element, 'badge');
      const line = badge.querySelector('.badge-month')!.getBoundingClientRect().bottom;
      const day = new Range();
      day.selectNodeContents(badge.querySelector('.badge-day')!);

      expect(day.getBoundingClientRect().top).to.be.at.least(line - 0.5);
    });
  });
}

describe('a picture that does not come', () => {
  it('keeps its text for readers by ear', async () => {
    const element = await mountView(VIEWS[0]!);
    const picture = part(element, 'image');
    picture.dispatchEvent(new Event('error'));

    expect(picture.hasAttribute('data-broken')).to.equal(true);
    expect(picture.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(picture.checkVisibility({ opacityProperty: true })).to.equal(false);
  });
});
