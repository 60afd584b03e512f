import { expect } from 'chai';
import { needs } from '../support/skip.js';
import { IS_CHROMIUM } from '../support/engine.js';
import type { CspPage } from './csp-page.js';
import { VECTORS } from './vectors/index.js';

// Pictures are allowed: WebKit asks the policy for those that come later, too, when they are adopted.
const POLICY = `default-src 'none'; script-src ${location.origin}; style-src 'self'; img-src *;
  require-trusted-types-for 'script'; trusted-types ichei-widgets ichei-widgets-lit`;

/** A document with a real policy; its origin is that of the tests. */
async function openPage(policy: string): Promise<{ frame: HTMLIFrameElement; page: CspPage }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="${new URL('csp-page.ts', import.meta.url).href}"></script><body>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return { frame, page: (frame.contentWindow as unknown as { page: CspPage }).page };
}

describe('sanitizeHtml under a strict Content Security Policy', () => {
  let frame: HTMLIFrameElement;
  let page: CspPage;

  before(async () => {
    ({ frame, page } = await openPage(POLICY));
  });

  after(() => frame.remove());

  it('would be reported for each style and event that is parsed', async () => {
    const reports = await page.reportsWhileParsing('<p style="color:red" onclick="alert(1)">a</p>');

    // The others report nothing of documents that are inert.
    needs('reports of inert documents', reports.length > 0 || IS_CHROMIUM);
    expect(reports.map((report) => report.split(':')[0])).to.have.members([
      'style-src-attr',
      'script-src-attr',
    ]);
  });

  it('causes no report for a feed full of style and event attributes', async () => {
    const names = 'onclick ONLOAD onerror onfocusin onwebkitanimationend style STYLE'.split(' ');
    const marks = [' ', '\n', '\t', '\f', '/', ' / ', '\r\n'];
    const texts = names.flatMap((name) =>
      marks.flatMap((mark) => [
        `<p${mark}${name}="color:red">a</p>`,
        `<p${mark}${name}=color:red>a</p>`,
        `<p${mark}${name}='color:red'${mark}title="b">a</p>`,
        `<p title="b"${name}="color:red">a</p>`,
        `<p${mark}${name}${mark}= "color:red">a</p>`,
        `<svg${mark}${name}="color:red"><math${mark}${name}="x"><mi${mark}${name}=y>`,
        `<table${mark}${name}=x><td${mark}${name}=y><img src="/a.png"${mark}${name}=z>`,
        `<p </${name}="color:red">a</p>`,
      ]),
    );

    expect(await page.reportsWhileSanitizing(texts)).to.deep.equal([]);
  });

  it('causes no report but for style and endless script elements in all hostile texts', async () => {
    const texts = VECTORS.map(({ payload }) => payload);

    const reports = await page.reportsWhileSanitizing(texts);

    // The parser tells of a script that the text ends in; it stands in an inert document.
    const parsers = /^style-src-elem|^require-trusted-types-for: HTMLScriptElement text\|/;
    expect(reports.filter((report) => !parsers.test(report))).to.deep.equal([]);
  });

  for (const name of 'c36-gutenberg c40-wechat c43-embeds c48-wide shape-drupal'.split(' ')) {
    it(`causes no report for ${name}`, async () => {
      const { items } = await (await fetch(`/cases/${name}.json`)).json();
      const texts = items.map((item: { content_html: string }) => item.content_html);

      expect(await page.reportsWhileSanitizing(texts)).to.deep.equal([]);
    });
  }

  it('says what to add where the page does not list our policy', async () => {
    const strict = await openPage(POLICY.replace(/trusted-types ichei.*/s, "trusted-types 'none'"));

    const fail = () =>
      strict.page.reportsWhileSanitizing(['<p>a</p>']).catch((thrown: unknown) => thrown);
    const error = await fail();
    // Another try would be another report.
    expect(await fail()).to.equal(error);

    strict.frame.remove();
    expect(error).to.have.property('name', 'PolicyError');
    expect((error as Error).message).to.contain('trusted-types ichei-widgets');
  });
});
