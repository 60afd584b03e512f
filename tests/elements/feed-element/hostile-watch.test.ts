import { expect } from 'chai';
import {
  clickEverything,
  takeFindings,
  takeForbiddenRequests,
  takeTargets,
  unwatch,
  watch,
} from '../hostile.js';
import { nextTasks, placeHtml, until } from '../harness.js';

/** Each must be noticed, or the tests of hostile feeds would be worth nothing. */
const NOTICED: Readonly<Record<string, [html: string, line: string | RegExp]>> = {
  'a script address': ['<a href="javascript:alert(1)">a</a>', /^a click on javascript:/],
  'a script address in capitals': ['<a href=" JAVASCRIPT:alert(1)">a</a>', /^a click on/],
  'what a script address runs': ['<a href="javascript:alert(1)">a</a>', 'alert() was called'],
  'a data address': ['<a href="data:text/html,x">a</a>', /^a click on data:/],
  'an event': ['<p onclick="alert(1)">a</p>', 'alert() was called'],
  'an event of the pointer': ['<p onmouseover="alert(1)">a</p>', 'alert() was called'],
  'an event of the focus': ['<input onfocus="alert(1)">', 'alert() was called'],
  'an event of a picture': ['<img src="data:," onerror="prompt(1)">', 'prompt() was called'],
  'a popover': ['<button popovertarget=x>a</button><p id=x popover>b</p>', '<p> opened'],
  'a form': ['<form action="/x"><button>a</button></form>', 'a form was sent'],
  'a frame': ['<iframe src="about:blank"></iframe><p>a</p>', 'a frame of about:blank'],
};

/** Each asks somebody for something. */
const ASKING: Readonly<Record<string, [html: string, request: RegExp]>> = {
  'a style that loads': [
    '<p style="background:url(https://evil.example/a.png)">a</p>',
    /^image https:\/\/evil\.example/,
  ],
  'a picture': ['<img src="https://evil.example/b.png">', /^image https:\/\/evil\.example/],
  'a link that tells': [
    '<a href="https://news.example/" ping="https://evil.example/p">a</a>',
    /^ping https:\/\/evil\.example/,
  ],
  'a style sheet': [
    '<link rel=stylesheet href="https://evil.example/c.css">',
    /^stylesheet https:\/\/evil\.example/,
  ],
  'a frame': ['<iframe src="https://evil.example/d"></iframe>', /^document https:\/\/evil/],
};

describe('what watches over hostile feeds', () => {
  before(watch);
  after(unwatch);

  afterEach(async () => {
    await nextTasks();
    takeFindings();
    await takeForbiddenRequests();
  });

  for (const [name, [html, line]] of Object.entries(NOTICED)) {
    it(`notices ${name}`, async () => {
      const findings: string[] = [];

      clickEverything(placeHtml(html));

      await until(() => {
        findings.push(...takeFindings());
        return findings.some((one) => (typeof line === 'string' ? one === line : line.test(one)));
      });
    });
  }

  it('notices where a click leads, and stays', () => {
    clickEverything(placeHtml('<a href="https://evil.example/x">a</a>'));

    expect(takeTargets()).to.deep.equal(['https://evil.example/x']);
  });

  for (const [name, [html, request]] of Object.entries(ASKING)) {
    it(`notices what is asked of others by ${name}`, async () => {
      const requests: string[] = [];

      const box = placeHtml(html);
      if (name !== 'a frame') clickEverything(box);

      while (!requests.some((one) => request.test(one))) {
        requests.push(...(await takeForbiddenRequests()));
      }
    });
  }
});
