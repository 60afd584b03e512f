import { expect } from 'chai';
import { BASE } from '../../sanitize/sanitize.js';
import { HTML_THEMES, VECTORS } from '../../sanitize/vectors/index.js';
import type { HtmlVector } from '../../sanitize/vectors/vector.js';
import {
  clickEverything,
  forbiddenIn,
  takeFindings,
  takeForbiddenRequests,
  takeTargets,
  unwatch,
  watch,
} from '../hostile.js';
import {
  mountLoaded,
  nextFrames,
  part,
  parts,
  publishFeed,
  TAGS,
  until,
  type AnyElement,
} from '../harness.js';

/** A feed with each text as an article and as a biography. */
async function publishVectors(vectors: readonly HtmlVector[]): Promise<string> {
  const items = vectors.map(({ title, payload }, index) => ({
    id: String(index),
    url: BASE,
    title,
    content_html: payload,
    _ichei: { people: [{ id: String(index), name: title, url: BASE, description_html: payload }] },
  }));
  const { src } = await publishFeed({ version: 'https://jsonfeed.org/version/1.1', items });
  return src;
}

/** How what is shown differs from what the sanitiser is to leave of it, if it does. */
function differenceIn(element: AnyElement, { expected }: HtmlVector): string[] {
  const body = part(element, 'body').cloneNode(true) as Element;
  for (const node of body.querySelectorAll('[part]')) node.removeAttribute('part');
  return body.innerHTML === expected ? [] : [`shows ${body.innerHTML}`];
}

/** What was wrong, by title of the vector. */
type Findings = Record<string, string[]>;

function note(findings: Findings, { title }: HtmlVector, found: readonly string[]): void {
  if (found.length) findings[title] = [...(findings[title] ?? []), ...found];
}

async function clickArticles(vectors: readonly HtmlVector[], findings: Findings): Promise<void> {
  const src = await publishVectors(vectors);
  const element = await mountLoaded('news-article', { src, item: '0', 'heading-level': 2 });
  for (const [index, vector] of vectors.entries()) {
    element.item = String(index);
    await element.updateComplete;
    note(findings, vector, [...differenceIn(element, vector), ...forbiddenIn(element)]);
    clickEverything(element.shadowRoot!);
    note(findings, vector, [...forbiddenIn(element), ...takeFindings()]);
  }
}

/** Lists whose titles open a dialog. */
async function clickDialogs(
  tag: 'news-list' | 'speaker-gallery',
  vectors: readonly HtmlVector[],
  findings: Findings,
): Promise<void> {
  const src = await publishVectors(vectors);
  const attributes = { 'open-in': tag === 'news-list' && 'dialog', more: 'none' };
  const element = await mountLoaded(tag, { src, 'heading-level': 2, ...attributes });
  const openers = parts(element, 'link');
  expect(openers.length).to.equal(vectors.length);
  for (const [index, vector] of vectors.entries()) {
    openers[index]!.click();
    await until(() => parts(element, 'dialog').length > 0);
    note(findings, vector, [...differenceIn(element, vector), ...forbiddenIn(element)]);
    clickEverything(part(element, 'dialog'));
    note(findings, vector, [...forbiddenIn(element), ...takeFindings()]);
    await until(() => parts(element, 'dialog').length === 0);
  }
}

describe('hostile HTML, shown and clicked in the elements', () => {
  before(watch);
  after(unwatch);

  for (const [theme, all] of Object.entries(HTML_THEMES)) {
    // Without a text there is nothing to open.
    const vectors = all.filter(({ payload }) => payload);

    it(`${vectors.length} vectors run nothing, ask nobody, lead nowhere: ${theme}`, async function () {
      this.timeout(60_000);
      const findings: Findings = {};

      await clickArticles(vectors, findings);
      await clickDialogs('news-list', vectors, findings);
      await clickDialogs('speaker-gallery', vectors, findings);
      await nextFrames();

      expect(findings).to.deep.equal({});
      expect(takeFindings()).to.deep.equal([]);
      expect(await takeForbiddenRequests()).to.deep.equal([]);
      expect(takeTargets().filter((url) => !/^(https?|mailto|tel):/.test(url))).to.eql([]);
    });
  }

  for (const tag of TAGS) {
    it(`names items and people by it as plain text in <${tag}>`, async function () {
      this.timeout(60_000);
      const items = VECTORS.map(({ payload }, index) => ({
        id: String(index),
        content_html: `${payload}<p>x`,
        _ichei: { event: { startDate: '2099-01-01' }, people: [{ name: payload || 'x' }] },
      }));
      const feed = { version: 'https://jsonfeed.org/version/1.1', items };
      const { src } = await publishFeed(feed);

      const element = await mountLoaded(tag, { src, more: 'none' });

      expect(forbiddenIn(element)).to.deep.equal([]);
      if (tag !== 'news-article') clickEverything(element.shadowRoot!);
      await nextFrames();
      expect(takeFindings()).to.deep.equal([]);
      expect(await takeForbiddenRequests()).to.deep.equal([]);
    });
  }
});
