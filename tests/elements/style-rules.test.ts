import { expect } from 'chai';
import type { CSSResult, CSSResultArray } from 'lit';
import * as classes from '../../src/elements.js';
import { openingStyles } from '../../src/elements/news-list/opening.js';
import { searchStyles } from '../../src/templates/search.js';

/** What each style sheet may not say, by what it would break. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'the size of the host’s root (hosts set 62.5 %)': /\d(?:rem|rlh|rex|rch|rcap|ric)\b/g,
  'a physical side (Arabic begins on the other)':
    /(?<=[;{\s])(?:(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height))(?=\s*:)|(?<=[;{\s])(?:text-align|float|clear):\s*(?:left|right)(?=\s*[;}])/g,
  'four sides of which the second and the fourth differ':
    /(?<=[;{\s])(?:margin|padding|inset|border-(?:width|style|color)):\s*[^\s;]+\s+(?<right>[^\s;]+)\s+[^\s;]+\s+(?!\k<right>\s*;)[^\s;]+\s*(?=;)/g,
  'a place or a shift along the page’s own axis':
    /(?<=[;{\s])(?:object-position|background-position|transform-origin|translate|transform):/g,
};

/** Declarations and selectors; conditions of queries have only physical names in some. */
function rulesOf(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/@(?:media|container|supports)[^{]*/g, '');
}

function sheetsOf(styles: CSSResultArray): CSSResult[] {
  return styles.flatMap((one) => (Array.isArray(one) ? sheetsOf(one) : (one as CSSResult)));
}

/** Of the elements, and what comes with code on demand. */
const sheets = [
  ...Object.entries(classes).flatMap(([name, element]) =>
    'styles' in element
      ? sheetsOf(element.styles as CSSResultArray).map(({ cssText }) => ({ name, cssText }))
      : [],
  ),
  ...[...openingStyles, searchStyles].map(({ cssText }) => ({ name: 'on demand', cssText })),
];

describe('the style sheets of all elements', () => {
  it('are there', () => {
    const names = new Set(sheets.map(({ name }) => name));
    expect([...names].filter((name) => name.endsWith('Element'))).to.have.length.of.at.least(5);
    expect(sheets.map(({ cssText }) => cssText).join('')).to.have.length.above(30_000);
  });

  for (const [what, pattern] of Object.entries(FORBIDDEN)) {
    it(`never use ${what}`, () => {
      const found = sheets.flatMap(({ cssText }) => rulesOf(cssText).match(pattern) ?? []);

      expect([...new Set(found)]).to.deep.equal([]);
    });
  }

  it('would be caught', () => {
    const bad =
      '.a { width: 1px; margin-left: 2px; text-align: left; font-size: 1.5rem; top:0 } .b { padding: 0 1em 0 2em; translate: 1em; }';
    const good =
      '.b { margin: 0 1em 0 1em; } .a { inline-size: 1px; border-radius: 1px; line-height: 1; --top-rem: 1px }';
    const count = (css: string) =>
      Object.values(FORBIDDEN).flatMap((pattern) => rulesOf(css).match(pattern) ?? []).length;

    expect([count(bad), count(good)]).to.deep.equal([7, 0]);
  });
});
