import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { needs } from '../support/skip.js';
import { inPage, publishPage } from './pages.js';

const TAGS = [
  'news-list limit="3"',
  'news-article',
  'event-card',
  'event-list when="all" limit="3"',
  'speaker-gallery limit="3"',
];
const WATCH = `window.shifts = [];
  window.watcher = new PerformanceObserver((list) => { shifts.push(...list.getEntries()); });
  watcher.observe({ type: 'layout-shift', buffered: true });`;

/** So many that they fill the window. */
const WORDS = ' More words of the page.'.repeat(400);

interface Seen {
  /** Sum of what the browser's own measure says: 1 is the whole viewport by its whole height. */
  shift: number;
  /** The elements below which the text moved. */
  moved: string[];
}

type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };

/** Loads what is painted already, and tells what moved. */
async function loadAndLook(): Promise<Seen> {
  const { shifts, watcher } = window as unknown as {
    shifts: Shift[];
    watcher: PerformanceObserver;
  };
  const frames = async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  };
  const elements = document.querySelectorAll<HTMLElement & { load: () => Promise<void> }>(
    '[src]:not(script)',
  );
  await frames();
  await Promise.all([...elements].map((element) => element.load()));
  await frames();
  const all = [...shifts, ...(watcher.takeRecords() as Shift[])];
  const nodes = all.flatMap(({ sources }) => sources.map(({ node }) => node?.textContent ?? ''));
  return {
    shift: all.reduce((sum, { value }) => sum + value, 0),
    moved: [...new Set(nodes.flatMap((text) => /^Below ([\w-]+)/.exec(text)?.[1] ?? []))].sort(),
  };
}

/** An element of each kind, side by side, with a text below each. */
async function shiftOf(style: string, tags: readonly string[], width: number, height: number) {
  needs(
    'a measure of layout shift',
    PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
  );
  const columns = tags.map((tag) => {
    const [name] = tag.split(' ');
    return `<div><${tag} src="/demo/feeds/feed.en.json" loading="manual" style="${style}"><a
      href="/">News</a></${name}><p>Below ${name}.${WORDS}</p></div>`;
  });
  const url = await publishPage(
    `<div style="display:grid;grid-template-columns:repeat(${tags.length},1fr);gap:20px;align-items:start">${columns.join('')}</div>`,
  );
  const waitFor = `customElements.get('news-list') && document.readyState === 'complete'`;
  return visit<Seen>({ url, width, height, init: WATCH, waitFor, evaluate: inPage(loadAndLook) });
}

describe('what stands below an element', () => {
  it('does not move where the page reserves the height', async () => {
    const { result } = await shiftOf('display:block;min-height:5600px', TAGS, 1600, 6000);

    expect(result).to.deep.equal({ shift: 0, moved: [] });
  });

  it('moves where it does not, which this would see', async () => {
    const { result } = await shiftOf('', TAGS, 1600, 6000);

    expect(result.moved).to.deep.equal(TAGS.map((tag) => tag.split(' ')[0]).sort());
    expect(result.shift).to.be.above(0);
  });

  for (const [width, height, figure] of [
    [1280, 800, 0.56],
    [390, 844, 0.87],
  ] as const) {
    it(`moves by the README’s figure in a window of ${width} × ${height}`, async () => {
      const { result } = await shiftOf('', ['news-list limit="5"'], width, height);

      // Fonts differ between machines.
      expect(result.shift).to.be.closeTo(figure, 0.08);
    });
  }
});
