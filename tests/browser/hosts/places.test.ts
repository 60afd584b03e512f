/** Where hosts put the elements: boxes that move, narrow, cut, turn or disable what is in them. */
import { expect } from 'chai';
import { requestsOf } from '../../support/feed-server-client.js';
import { TAGS } from '../../support/tags.js';
import { fiveOf, onStage, publishFreshFeed } from './stage.js';
import type { Situation, Traces } from './stage-page.js';

/** Of each box; hosts with two columns leave less than half of it. */
const WIDTH = 320;

/** A style of the box around the elements, of the elements themselves after `>`, or markup with `{}`. */
const PLACES: Readonly<Record<string, string>> = {
  'no box of their own': '> display: contents',
  'a line': '> display: inline',
  'a row of their own': '> display: flex',
  'a line with a row of their own': '> display: inline-flex',
  'a row that wraps': '> display: flex; flex-wrap: wrap',
  'a column that is centred':
    '> display: flex; flex-direction: column; align-items: center; justify-content: center',
  'a centred grid': '> display: grid; place-items: center',
  'a table of their own': '> display: table',
  'columns of their own': '> columns: 2 100px',
  'a parent without a box': 'display:contents',
  'a flex item that may not shrink':
    '<div style="display:flex;align-items:start"><div style="flex:1">{}</div><p data-host="aside" style="flex:none;width:90px">Aside</p></div>',
  'a column of 1fr':
    '<div style="display:grid;grid-template-columns:1fr 90px;align-items:start"><div>{}</div><p data-host="aside">Aside</p></div>',
  'a slide of a carousel':
    '<div style="display:flex;overflow-x:auto;scroll-snap-type:x mandatory"><div style="flex:0 0 100%;scroll-snap-align:start">{}</div><div style="flex:0 0 100%">Next</div></div>',
  'a cell of a table': '<table><tr><td>{}<td>Aside</table>',
  'a table, outside of its cells': '<table>{}<tr><td>Cell</table>',
  'a button': '<button style="width:100%">{}</button>',
  'a link': '<a href="/">{}</a>',
  'a paragraph': '<p>{}</p>',
  'a heading': '<h4>{}</h4>',
  'a list': '<ul>{}</ul>',
  'an unclosed list item': '<ul><li>{}</ul>',
  'a label': '<label>{}</label>',
  'a disabled group of fields': '<fieldset disabled>{}</fieldset>',
  'text that can be edited': '<div contenteditable>{}</div>',
  'a drawing':
    '<svg width="300" height="300"><foreignObject width="300" height="300">{}</foreignObject></svg>',
  'a box of fixed height that cuts': 'height:80px;overflow:hidden',
  'one line that ends in dots': 'white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
  'three lines that are clamped':
    'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden',
  'a sticky box': 'position:sticky;top:0',
  'a fixed box': 'position:fixed;inset:auto 0 0 auto;width:300px;height:60px;overflow:auto',
  'two columns of text': 'columns:2',
  zoom: 'zoom:1.5',
  'a scaled box': 'transform:scale(.5)',
  'a turned box': 'transform:rotate(90deg)',
  'vertical writing': 'writing-mode:vertical-rl;height:340px',
  'writing from right to left': 'direction:rtl',
  'an inert part': '<div inert>{}</div>',
  'a part that is skipped while out of sight': 'content-visibility:auto',
  'a strictly contained box': 'contain:strict;height:300px',
  'a box that lets clicks through': 'pointer-events:none;user-select:none',
  'a container of its own': 'container:ichei/inline-size',
};

/** Boxes that stick out by themselves, whatever is in them. */
const TURNED = ['a turned box', 'vertical writing'];

interface Found {
  titles: string[];
  isSeen: boolean;
  /** Pixels along a line of text. */
  width: number;
  /** Pixels by which something sticks out of the element. */
  overflow: number;
}

interface Seen {
  places: Record<string, Found[]>;
  /** Pixels by which the box of a place would have to scroll sideways. */
  overflows: Record<string, number>;
  before: Situation;
  after: Situation;
  traces: Traces;
}

async function look(): Promise<Seen> {
  const { stage } = window;
  document.querySelector<HTMLElement>('#search')?.focus({ preventScroll: true });
  scrollTo(0, 500);
  const before = stage.situation();
  await stage.run();
  await stage.frames(2);
  const boxes = [...document.querySelectorAll<HTMLElement>('section')];
  const find = (widget: Element): Found => {
    const container = widget.shadowRoot!.querySelector('.container')!;
    const title = container.querySelector('[part~=title], [part~=name]')!;
    const { width, height } = title.getBoundingClientRect();
    return {
      titles: stage.titles(widget),
      isSeen: title.checkVisibility() && width > 0 && height > 0,
      width: parseFloat(getComputedStyle(container).inlineSize),
      overflow: container.scrollWidth - container.clientWidth,
    };
  };
  return {
    places: Object.fromEntries(boxes.map((box) => [box.title, stage.widgets(box).map(find)])),
    overflows: Object.fromEntries(
      boxes.map((box) => [box.title, box.scrollWidth - box.clientWidth]),
    ),
    before,
    after: stage.situation(),
    traces: stage.traces(),
  };
}

function boxTemplate(name: string, place: string, five: string): string {
  const inside = place.startsWith('<')
    ? place.replace('{}', five)
    : place.startsWith('>')
      ? five.replaceAll('loading=', `style="${place.slice(1)}" loading=`)
      : `<div style="${place}">${five}</div>`;
  return `<section title="${name}" data-host="${name}"><h2 data-host="heading">${name}</h2>
    ${inside}<i data-host="corner"></i></section>`;
}

const STYLE = `<style>section { position: relative; width: ${WIDTH}px; height: 400px; overflow: clip }
  i { position: absolute; right: 0; bottom: 0; width: 9px; height: 9px }
  button, fieldset { padding: 0; border: 0; margin: 0 }</style>`;

describe('elements in', () => {
  let seen: Seen;
  let feed: Awaited<ReturnType<typeof publishFreshFeed>>;

  before(async () => {
    feed = await publishFreshFeed();
    const five = fiveOf(feed.src);
    const boxes = Object.entries(PLACES).map(([name, place]) => boxTemplate(name, place, five));
    const body = `<input id="search">${boxes.join('')}`;
    seen = await onStage(body, look, [], { head: STYLE });
  });

  for (const name of Object.keys(PLACES)) {
    it(`host: ${name}`, () => {
      const found = seen.places[name]!;

      expect(found.map(({ titles }) => titles[0])).to.deep.equal(TAGS.map(() => 'Alpha'));
      for (const { isSeen, width, overflow } of found) {
        expect(isSeen).to.equal(true);
        expect(width).to.be.within(140, WIDTH + 20);
        expect(overflow).to.equal(0);
      }
      if (!TURNED.includes(name)) expect(seen.overflows[name]).to.equal(0);
    });
  }

  it('a page leave its own boxes, its focus, its scrolling and its names alone', () => {
    expect(seen.after).to.deep.equal(seen.before);
    expect(seen.before).to.deep.include({ focus: 'search', scroll: [0, 500] });
    expect(seen.traces.globals).to.deep.equal([]);
  });

  it('host: more than a hundred at once, which share request, timer, observer and listeners', async () => {
    expect(Object.values(seen.places).flat()).to.have.length.above(100);
    expect(await requestsOf(feed.key)).to.have.length(1);
    expect(seen.traces).to.deep.include({ timers: 1, observers: 1 });
    expect(seen.traces.listeners.sort()).to.deep.equal([
      'document securitypolicyviolation',
      'document visibilitychange',
    ]);
  });
});
