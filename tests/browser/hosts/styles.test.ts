/** Pages whose style sheets are meant for everything. */
import { expect } from 'chai';
import { inPage, expectQuiet } from '../pages.js';
import { visit } from '../../support/commands.js';
import { ELEMENTS, expectUnchanged, publishHost } from './host-page.js';
import { watchPage, type Seen } from './watch-page.js';

/** Computed styles and boxes of all that is inside the elements, one text each. */
type Styles = Record<string, string>;

const sheet = (href: string) => `<link rel="stylesheet" href="${href}">`;
const rules = (css: string) => `<style>${css}</style>`;

/** What reaches into a shadow tree by design, and the room for it, are the same on all pages. */
const FRAME = rules(`body { display: block !important; margin: 8px !important;
  font: 16px/1.5 sans-serif !important; color: rgb(1, 2, 3) !important }
  header, footer { display: flow-root !important }
  main { display: block !important; width: 900px !important }
  main > * { display: block !important; min-height: 4500px !important; margin: 0 !important }`);

const heads = {
  'with all of Bootstrap': sheet('/bootstrap/bootstrap.css'),
  'with Bootstrap’s reset': sheet('/bootstrap/bootstrap-reboot.css'),
  'with Tailwind’s reset': sheet('/tailwindcss/preflight.css'),
  'with Tailwind’s reset, theme and utilities': sheet('/tailwindcss/index.css'),
  'that takes all styles from everything': rules('* { all: unset !important }'),
  'that takes all styles from buttons, links, lists, titles and times (C61)': rules(`button, a, li,
    h3, time { all: unset !important; margin: 9px !important; font: 9px x !important }`),
  'that floats, turns and frames whatever it has':
    rules(`p, span, img, svg, ul, ol, dl, dt, dd, table,
    figure, article, dialog, input, details { float: right !important; rotate: 3deg !important;
    border: 3px solid red !important; color: red !important }`),
  'with something before and after everything':
    rules(`header ::before, main ::before, main ::after { content: "x" !important; display: block }
    div, span, p, ul, h2, h4, td, th, pre { all: unset !important; float: right !important }`),
  'whose boxes have their borders inside': rules('*, ::before, ::after { box-sizing: border-box }'),
  'without motion and outlines': rules(`*, ::before, ::after { animation: none !important;
    transition: none !important; outline: 0 !important }`),
  'whose root’s text is small': rules('html { font-size: 62.5% }'),
  'whose root’s text is tiny': rules('html { font-size: 8px }'),
  'whose root’s text is large': rules('html { font-size: 20px }'),
  'whose classes have the names of ours': rules(`.container, .content, .list, .item, .title, .event,
    .badge, .photo, .person, .card, .body, [part], [part~=title] { display: none !important;
    position: fixed !important }`),
};

/** What text hands down to what is set anew inside. */
const HANDED_DOWN = rules(`main { text-transform: uppercase; letter-spacing: .3em; text-indent: 2em;
  word-spacing: 1em; font-style: italic; font-weight: 700; line-height: 3; white-space: nowrap;
  text-align: center }`);

/** Those in which no box is reserved, so that ours may move what stands below. */
const UNRESERVED = ['that takes all styles from everything'];

/** Boxes of all, styles of the first of each kind: hundreds of items have the same. */
function measure(): Styles {
  // Where something stands depends on the page; so does what only phones and tabulators know.
  const besides = /^(--|inset|top|right|bottom|left|tab-size)|-(adjust|highlight-color|locale)$/;
  const styles: Styles = {};
  const kinds = new Set<string>();
  for (const host of document.querySelector('main')!.children) {
    const { left: from } = host.getBoundingClientRect();
    for (const [index, element] of [...host.shadowRoot!.querySelectorAll('*')].entries()) {
      const { width, height, left } = element.getBoundingClientRect();
      const kind = `${element.localName}.${element.getAttribute('class')}`;
      const name = `${host.localName} ${index} ${kind}`;
      styles[name] = `box: ${[left - from, width, height].map(Math.round).join(' ')}`;
      const path = `${host.localName} ${element.parentElement?.className} ${kind}`;
      if (kinds.has(path)) continue;
      kinds.add(path);
      const style = getComputedStyle(element);
      for (const property of style) {
        if (besides.test(property)) continue;
        styles[name] += `; ${property}: ${style.getPropertyValue(property)}`;
      }
    }
  }
  return styles;
}

async function look(head: string): Promise<{ styles: Styles; seen: Seen }> {
  const page = await visit<{ styles: Styles; seen: Seen }>({
    url: await publishHost({
      head: head + FRAME,
      elements: ELEMENTS.replace('<speaker-gallery', '<speaker-gallery loading="eager"'),
    }),
    init: inPage(watchPage),
    waitFor: 'watched.isLoaded()',
    evaluate: `(async () => { const styles = ${inPage(measure)};
      return { styles, seen: await watched.report() }; })()`,
  });
  expectQuiet(page);
  return page.result;
}

/** Names of the elements whose styles differ, with the first difference. */
function differences(one: Styles, other: Styles): string[] {
  const names = Object.keys(one).filter((name) => one[name] !== other[name]);
  return names.map((name) => {
    const others = other[name]?.split('; ') ?? [];
    const index = one[name]!.split('; ').findIndex((value, at) => value !== others[at]);
    return `${name}: ${one[name]!.split('; ')[index]} → ${others[index]}`;
  });
}

describe('on a page whose styles are meant for everything', () => {
  let plain: Styles;

  before(async () => {
    plain = (await look('')).styles;
    expect(Object.keys(plain).length).to.be.greaterThan(100);
  });

  for (const [name, head] of Object.entries(heads)) {
    it(`host: ${name}`, async () => {
      const { styles, seen } = await look(head);

      expect(Object.keys(styles)).to.deep.equal(Object.keys(plain));
      expect(differences(plain, styles)).to.deep.equal([]);
      if (!UNRESERVED.includes(name)) expectUnchanged(seen);
    });
  }

  it('host: that hands down how its text is set', async () => {
    const { styles, seen } = await look(HANDED_DOWN);

    // The frame around takes it, and what is inside sets it anew.
    const inside = (name: string) => !/ (div|svg|slot)\.(frame|container|strut|null)$/.test(name);
    const found = differences(plain, styles).filter((line) => inside(line.split(':')[0]!));
    expect(found).to.deep.equal([]);
    expectUnchanged(seen);
  });

  it('takes its fonts and colours from the page', async () => {
    const { styles } = await look(
      rules('main { color: rgb(7, 8, 9); font-family: monospace; font-size: 20px }'),
    );

    const titles = Object.entries(styles).filter(
      ([name, style]) => name.endsWith('.title') && style.includes('; color: '),
    );
    expect(titles).not.to.have.length(0);
    for (const [name, style] of titles) {
      expect(style, name)
        .to.contain('; color: rgb(7, 8, 9)')
        .and.to.contain('font-family: monospace');
    }
  });
});
