import { expect } from 'chai';
import { visit, type Visit } from '../support/commands.js';
import { ALL_LOADED, expectQuiet, inPage, publishPage } from './pages.js';

const TAGS = ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'];
/** Parents that are as wide as what is in them, inside a box of some width. */
const PARENTS = {
  'a flex row': 'display:flex',
  'a flex row that wraps': 'display:flex;flex-wrap:wrap',
  'a flex column': 'display:flex;flex-direction:column;align-items:flex-start',
  'a float': 'float:left',
  'an inline block': 'display:inline-block',
  'a table cell': 'display:table-cell',
  'a table': 'display:table',
  'a column of a grid': 'display:grid;grid-template-columns:auto auto;justify-content:start',
  'an inline grid': 'display:inline-grid',
  'a box of fitting width': 'width:fit-content',
  'an absolute box': 'position:absolute',
};

interface Seen {
  name: string;
  width: number;
  /** Pixels by which the box around would have to scroll. */
  overflow: number;
}

/** Every box of the page with the element in it. */
function look(): Seen[] {
  return [...document.querySelectorAll<HTMLElement>('.box')].map((box) => {
    const element = box.querySelector('[src]')!;
    const { width } = element.getBoundingClientRect();
    const name = `${box.title}: ${element.localName}`;
    return { name, width, overflow: box.scrollWidth - box.clientWidth };
  });
}

/** So that each has something to show, and not too much. */
const OWN: Readonly<Record<string, string>> = {
  'news-list': 'limit="3"',
  'event-list': 'when="all" limit="3"',
  'speaker-gallery': 'limit="3"',
};

function boxTemplate(width: number, tag: string, name: string, style: string): string {
  return `<div class="box" title="${name}" style="width:${width}px;position:relative;overflow:clip">
    <div style="${style}"><${tag} src="/demo/feeds/feed.en.json" loading="eager"
      ${OWN[tag] ?? ''}></${tag}></div></div>`;
}

for (const width of [240, 600]) {
  describe(`in a box of ${width} px whose inside shrinks to fit`, () => {
    let page: Visit<Seen[]>;

    before(async () => {
      const boxes = Object.entries(PARENTS).flatMap(([name, style]) =>
        TAGS.map((tag) => boxTemplate(width, tag, name, style)),
      );
      page = await visit<Seen[]>({
        url: await publishPage(boxes.join('')),
        waitFor: ALL_LOADED,
        evaluate: inPage(look),
      });
      expectQuiet(page);
    });

    for (const parent of Object.keys(PARENTS)) {
      it(`is neither 0 wide nor too wide: ${parent}`, () => {
        const found = page.result.filter(({ name }) => name.startsWith(`${parent}: `));

        expect(found).to.have.length(TAGS.length);
        for (const { name, width: shown, overflow } of found) {
          expect(shown, name).to.be.within(200, width);
          expect(overflow, name).to.equal(0);
        }
      });
    }
  });
}

describe('beside a sibling in a flex row', () => {
  const row = (attributes: string) =>
    publishPage(`<div class="box" style="width:800px;display:flex"><p style="flex:none;width:200px">
      Text</p><news-list src="/cases/plain.json" ${attributes}></news-list></div>`);

  it('takes what is left, and the sibling keeps its own', async () => {
    const url = await row('loading="eager"');

    const { result } = await visit<Seen[]>({ url, waitFor: ALL_LOADED, evaluate: inPage(look) });

    expect(result[0]).to.include({ overflow: 0, width: 600 });
  });

  it('has a width of its own before the feed is there', async () => {
    const { result } = await visit<Seen[]>({
      url: await row('loading="manual"'),
      waitFor: inPage(() => document.querySelector('news-list')?.matches(':state(idle)')),
      evaluate: inPage(look),
    });

    expect(result[0]?.width).to.be.within(200, 600);
  });
});
