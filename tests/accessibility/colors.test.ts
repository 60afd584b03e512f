/** WCAG 1.4.3, 1.4.11 and 2.4.13: texts are legible, what is operated is seen, and so is where the focus is. */
import { expect } from 'chai';
import { contrast, groundsOf, paint } from '../browser/colors.js';
import { faintTexts } from '../browser/faint-texts.js';
import { oneLine, placeHtml, type AnyElement } from '../elements/harness.js';
import { emulateMedia, type EmulatedMedia } from '../support/commands.js';
import { needs } from '../support/skip.js';
import { focusablesOf, mountView, VIEWS } from './views.js';

interface Page {
  style: string;
  theme?: 'light' | 'dark';
  media?: EmulatedMedia;
}

/** The page's own colours, and whether the element has a scheme of its own. */
const PAGES: Readonly<Record<string, Page>> = {
  'a white page with grey text': { style: 'background:#fff;color:#555' },
  'a dark page': { style: 'background:#14181f;color:#e6e8eb' },
  'a navy page': { style: 'background:#0b2a4a;color:#fff' },
  'a page in a warm tone': { style: 'background:#f4f1ea;color:#2b2b2b' },
  'a dark page, in a light scheme': { style: 'background:#14181f;color:#e6e8eb', theme: 'light' },
  'a white page, in a dark scheme': { style: 'background:#fff;color:#222', theme: 'dark' },
  'a page in forced light colours': {
    style: 'background:Canvas',
    media: { forcedColors: 'active', colorScheme: 'light' },
  },
  'a page in forced dark colours': {
    style: 'background:Canvas',
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
};

const NEEDED = 3;

function ratio(color: string, grounds: readonly string[]): number {
  return contrast(paint([...grounds, color]), paint(grounds));
}

/** Of the pair that says what is selected; it is the reader's, or the browser's, to choose. */
function systemContrast(): number {
  const pair = placeHtml('<p>Selected</p>').firstElementChild as HTMLElement;
  pair.style.cssText = 'background:Highlight;color:HighlightText;forced-color-adjust:none';
  const found = ratio(getComputedStyle(pair).color, groundsOf(pair));
  pair.remove();
  return found;
}

/** The ground on which the ring is painted. */
function groundsOfRing(element: Element, style: CSSStyleDeclaration): string[] {
  const isInside = parseFloat(style.outlineOffset) < 0;
  return groundsOf(isInside ? element : element.parentElement!);
}

/** What has the focus without a ring that is seen. */
function faintRings(element: AnyElement): string[] {
  return focusablesOf(element).flatMap((one) => {
    one.focus();
    const isWhole = getComputedStyle(one, '::after').outlineStyle === 'solid';
    const style = getComputedStyle(one, isWhole ? '::after' : null);
    const seen = ratio(style.outlineColor, groundsOfRing(one, style));
    const isRing = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
    return isRing && seen >= NEEDED ? [] : [`${told(one)}: ${seen.toFixed(2)}`];
  });
}

/** Boxes that are operated whose edge is not seen: neither by its line nor by what fills it. */
function faintEdges(element: AnyElement): string[] {
  const boxes = element.shadowRoot!.querySelectorAll('input, .action, button.chip, [data-video]');
  return [...boxes].flatMap((box) => {
    const grounds = groundsOf(box.parentElement!);
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
    const line = parseFloat(borderTopWidth) >= 1 ? ratio(borderTopColor, grounds) : 1;
    const seen = Math.max(line, ratio(backgroundColor, grounds));
    return seen >= NEEDED ? [] : [`${told(box)}: ${seen.toFixed(2)}`];
  });
}

function told(element: Element): string {
  return `${element.localName} "${oneLine(element.textContent)}"`;
}

for (const [name, { style, theme, media = {} }] of Object.entries(PAGES)) {
  describe(`on ${name}`, () => {
    let page: HTMLElement;

    before(() => emulateMedia(media));

    beforeEach(() => {
      page = placeHtml('');
      page.style.cssText = style;
    });

    for (const view of VIEWS) {
      it(`the focus is seen wherever it is in ${view.name}`, async () => {
        const element = await mountView(view, { theme }, page);

        expect(faintRings(element)).to.deep.equal([]);
        expect(focusablesOf(element)).not.to.have.length(0);
      });

      it(`texts are legible in ${view.name}`, async () => {
        const element = await mountView(view, { theme }, page);

        expect(faintTexts(element)).to.deep.equal([]);
      });

      it(`boxes that are operated are seen in ${view.name}`, async () => {
        const element = await mountView(view, { theme }, page);

        expect(faintEdges(element)).to.deep.equal([]);
      });
    }

    it('a pressed button of a tag is seen to be pressed', async () => {
      if (media.forcedColors) needs('system colours that are legible', systemContrast() >= 4.5);
      const view = VIEWS.find(({ attributes }) => attributes['filter'])!;
      const element = await mountView(view, { theme }, page);
      const [pressed, other] = element.shadowRoot!.querySelectorAll<HTMLElement>('button.chip');
      pressed!.click();
      await element.updateComplete;

      expect([pressed!.ariaPressed, other!.ariaPressed]).to.deep.equal(['true', 'false']);
      // By more than its colour, which may be close to that of the page.
      const [sign, none] = [pressed!, other!].map((chip) => getComputedStyle(chip, '::before'));
      expect([sign!.content, none!.content]).to.deep.equal(['"✓" / ""', 'none']);
      expect(ratio(sign!.color, groundsOf(pressed!))).to.be.at.least(NEEDED);
      expect(faintTexts(element)).to.deep.equal([]);
    });
  });
}
