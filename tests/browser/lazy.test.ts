import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { countRequests, expectQuiet, inPage, publishPage } from './pages.js';

const LIST = '<news-list src="/cases/plain.json"><a href="/">News</a></news-list>';
const LOADED = inPage(() => document.querySelector('news-list')?.matches(':state(loaded)'));

/** Opens a page, waits until its list is defined, and looks before and after an act. */
async function requestsAround(
  body: string,
  act: string,
): Promise<{ before: number; after: number }> {
  const url = await publishPage(body);
  const waitFor = inPage(() => document.querySelector('news-list')?.matches(':state(idle)'));
  const count = `performance.getEntriesByName(new URL('/cases/plain.json', location.href)).length`;
  // Observers are told after layout: a look some frames later would see what came.
  const evaluate = `(async () => {
    const frames = async (more) => { while (more-- > 0) await new Promise(requestAnimationFrame); };
    await frames(10);
    const before = ${count};
    ${act};
    // The list of requests may be a moment behind.
    while (!${LOADED} || !${count}) await frames(1);
    return { before, after: ${count} };
  })()`;
  const page = await visit<{ before: number; after: number }>({ url, waitFor, evaluate });
  // That a skipped part was looked at is remarked on for developers who ask for such remarks.
  const lines = page.console.filter(({ type }) => type !== 'verbose');
  expectQuiet({ ...page, console: lines });
  expect(countRequests(page, '/cases/plain.json')).to.equal(page.result.after);
  return page.result;
}

describe('an element that loads when it is near', () => {
  const places = {
    'far below, until it is scrolled to': {
      body: `<div style="height:5000px"></div>${LIST}`,
      act: `document.querySelector('news-list').scrollIntoView()`,
    },
    'in a closed tab, until that is opened': {
      body: `<div id="tab" style="display:none">${LIST}</div>`,
      act: `document.querySelector('#tab').style.display = 'block'`,
    },
    'in a tab that is hidden by attribute': {
      body: `<div id="tab" hidden>${LIST}</div>`,
      act: `document.querySelector('#tab').hidden = false`,
    },
    'in closed details, until they are opened': {
      body: `<details><summary>News</summary>${LIST}</details>`,
      act: `document.querySelector('details').open = true`,
    },
    'in a closed dialog': {
      body: `<dialog>${LIST}</dialog>`,
      act: `document.querySelector('dialog').showModal()`,
    },
    'in a closed popover': {
      body: `<div popover>${LIST}</div>`,
      act: `document.querySelector('[popover]').showPopover()`,
    },
    'in a part whose content is skipped': {
      body: `<div id="tab" style="content-visibility:hidden">${LIST}</div>`,
      act: `document.querySelector('#tab').style.contentVisibility = 'visible'`,
    },
    'in a part that is hidden until it is found': {
      body: `<div id="tab" hidden="until-found">${LIST}</div>`,
      act: `document.querySelector('#tab').removeAttribute('hidden')`,
    },
    'in a component that has no slot for it yet': {
      body: `<div id="tab"><template shadowrootmode="open"></template>${LIST}</div>`,
      act: `document.querySelector('#tab').shadowRoot.append(document.createElement('slot'))`,
    },
    'without a box, in a closed tab': {
      body: `<div id="tab" style="display:none">${LIST.replace('<news-list', '<news-list style="display:contents"')}</div>`,
      act: `document.querySelector('#tab').style.display = 'block'`,
    },
  };
  for (const [name, { body, act }] of Object.entries(places)) {
    it(`asks for nothing ${name}`, async () => {
      expect(await requestsAround(body, act)).to.deep.equal({ before: 0, after: 1 });
    });
  }

  const near = {
    'in the viewport': LIST,
    'just below the viewport': `<div style="height:1000px"></div>${LIST}`,
    'of no size': `<div style="height:0;width:0;overflow:hidden">${LIST}</div>`,
    'without a box of its own': LIST.replace('<news-list', '<news-list style="display:contents"'),
    'in an accordion that is folded to nothing': `<div style="display:grid;grid-template-rows:0fr"><div
      style="overflow:hidden">${LIST}</div></div>`,
    'in open details': `<details open><summary>News</summary>${LIST}</details>`,
  };
  for (const [name, body] of Object.entries(near)) {
    it(`loads by itself ${name}`, async () => {
      const page = await visit({ url: await publishPage(body), waitFor: LOADED, evaluate: '1' });

      expect(countRequests(page, '/cases/plain.json')).to.equal(1);
      expectQuiet(page);
    });
  }
});
