/** WCAG 2.5.8: nothing that is pressed is smaller than 24 px, or than 44 px where fingers press. */
import { expect } from 'chai';
import { emulateTouch } from '../support/commands.js';
import { oneLine, placeHtml, type AnyElement } from '../elements/harness.js';
import { focusablesOf, mountView, VIEWS } from './views.js';

/** Links within a text are as high as its lines. */
const IN_TEXT = '[part~="body"] a';

/** What is pressed, where that is more than the element: a whole card. */
function pressedBox(element: Element): DOMRect {
  const covers = getComputedStyle(element, '::after').position === 'absolute';
  return (covers ? element.closest('.item')! : element).getBoundingClientRect();
}

function smallTargets(element: AnyElement, least: number): string[] {
  return focusablesOf(element).flatMap((one) => {
    if (one.matches(`[tabindex], ${IN_TEXT}`)) return [];
    const { width, height } = pressedBox(one);
    if (width >= least && height >= least) return [];
    return `${one.localName} "${oneLine(one.textContent)}" ${width} × ${height}`;
  });
}

const POINTERS = {
  'a mouse': { isTouch: false, least: 24 },
  'a finger': { isTouch: true, least: 44 },
};

for (const [name, { isTouch, least }] of Object.entries(POINTERS)) {
  describe(`what is pressed by ${name}`, () => {
    before(async () => {
      await emulateTouch(isTouch);
      expect(matchMedia('(pointer: coarse)').matches).to.equal(isTouch);
    });

    for (const view of VIEWS) {
      it(`is ${least} px or more in ${view.name}, also where the page's text is small`, async () => {
        const page = placeHtml('');
        page.style.fontSize = '14px';

        const element = await mountView(view, {}, page);

        expect(smallTargets(element, least)).to.deep.equal([]);
        expect(focusablesOf(element)).not.to.have.length(0);
      });
    }
  });
}
