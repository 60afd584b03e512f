import { expect } from 'chai';
import fc from 'fast-check';
import { anyFeed } from '../../model/any-feed.js';
import { anyHtml } from '../../sanitize/any-html.js';
import {
  clickEverything,
  forbiddenIn,
  takeFindings,
  takeForbiddenRequests,
  unwatch,
  watch,
} from '../hostile.js';
import { create, hover, once, parts, place, TAGS, type AnyElement } from '../harness.js';

/** Shows a feed in all five and clicks everything; what was wrong, each as one line. */
async function show(feed: unknown): Promise<string[]> {
  const findings: string[] = [];
  for (const tag of TAGS) {
    const element: AnyElement = create(tag, { 'open-in': 'dialog', 'json-ld': true });
    element.feed = feed as never;
    const isSettled = Promise.race([once(element, 'ichei-load'), once(element, 'ichei-error')]);
    place(element);
    await isSettled;
    findings.push(...forbiddenIn(element));
    await hover(element);
    parts(element, 'link')[0]?.click();
    await element.updateComplete;
    findings.push(...forbiddenIn(element));
    clickEverything(element.shadowRoot!);
    findings.push(...forbiddenIn(element));
    element.remove();
  }
  return [...findings, ...takeFindings()];
}

describe('any feed, shown and clicked in all elements', () => {
  const seed = Date.now() % 2 ** 31;

  before(watch);
  after(unwatch);

  afterEach(async () => {
    const requests = await takeForbiddenRequests();
    // Pictures may come from any host, and without TLS where the page itself came so.
    const picture = location.protocol === 'http:' ? /^image https?:/ : /^image https:/;
    expect(requests.filter((line) => !picture.test(line))).to.deep.equal([]);
  });

  it(`runs nothing of any JSON (seed ${seed})`, async function () {
    this.timeout(60_000);

    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        expect(await show(feed)).to.deep.equal([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  it(`runs nothing of any HTML (seed ${seed})`, async function () {
    this.timeout(60_000);

    await fc.assert(
      fc.asyncProperty(anyHtml, anyHtml, async (article, biography) => {
        const people = [{ name: 'Honest person', description_html: biography }];
        const item = { title: 'Honest title', content_html: article, _ichei: { people } };
        const home = 'https://news.example/';

        expect(await show({ version: 'x', home_page_url: home, items: [item] })).to.deep.equal([]);
      }),
      { seed, numRuns: 60 },
    );
  });
});
