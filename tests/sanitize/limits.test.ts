import { expect } from 'chai';
import { IS_CHROMIUM, IS_FIREFOX } from '../support/engine.js';
import { needs } from '../support/skip.js';
import { sanitize } from './sanitize.js';

const ITEM = 512 * 1024;

function filled(piece: string, length = ITEM): string {
  return piece.repeat(Math.floor(length / piece.length));
}

/** As large as an item may be, and as awkward as its author could make it. */
const TEXTS = {
  'a section of paragraphs': `<section>${filled('<p>', ITEM - 9)}`,
  'a section of line breaks': `<section>${filled('<br>', ITEM - 9)}`,
  'a film of nothing but line breaks': `<audio>${filled('<br>', ITEM - 9)}`,
  'an object with an endless fallback': `<object>a${filled('<br>', ITEM - 9)}`,
  'line breaks in a b that is none': `<b style="font-weight:normal">${filled('<br>', ITEM - 30)}`,
  'frames below one long caption': `<figure><figcaption>${filled('word ', ITEM / 2)}</figcaption>${filled('<iframe src=//a.example></iframe>', ITEM / 2 - 40)}`,
  'addresses below one long caption': `<figure><figcaption>${filled('word ', ITEM / 2)}</figcaption>${filled('<div>https://a.example/</div>', ITEM / 2 - 40)}`,
  jumps: filled('<a id=a href=#a>x</a>'),
  tables: filled('<table>'),
  'names of unknown attributes': `<p ${Array.from({ length: 16_000 }, (_, index) => `a${index}`).join(' ')}>a`,
};

describe('sanitizeHtml, with texts as large as an item may be', () => {
  for (const [name, html] of Object.entries(TEXTS)) {
    it(`bears ${name}`, function () {
      // Firefox takes some 25 s for so many elements with one id: see docs/browsers.md.
      needs('ids that are quick to change', !IS_FIREFOX || name !== 'jumps');
      this.timeout(IS_CHROMIUM ? 10_000 : 60_000);

      const result = sanitize(html);

      expect(html.length).to.be.at.most(ITEM);
      // What is shown is not many times what was sent.
      expect(result.textContent.length).to.be.below(8 * ITEM);
    });
  }
});
