import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { ALL_LOADED, inPage, publishPage } from '../pages.js';
import {
  ELEMENTS,
  LONG,
  openRefused,
  OUR_POLICIES,
  STRICT,
  withPolicy,
  type Seen,
} from './policy-page.js';

const open = (trustedTypes: string, waitFor: string) =>
  openRefused(
    withPolicy(`${STRICT}; require-trusted-types-for 'script'; ${trustedTypes}`),
    waitFor,
  );

/** Warnings of ours; everything else of ours is an error. */
function expectExplained({ console: lines, errors, result }: Visit<Seen>): void {
  expect(errors).to.deep.equal([]);
  expect(result.failed).to.deep.equal([]);
  const ours = lines.filter(({ text }) => text.startsWith('[ichei-widgets]'));
  expect(ours.map(({ type }) => type)).to.deep.equal(ours.map(() => 'warn'));
  expect(ours).not.to.have.length(0);
  for (const { text } of ours) expect(text).to.contain(`add "${OUR_POLICIES}"`);
}

const REFUSALS: Record<string, string> = {
  'no names': "trusted-types 'none'",
  'only those of others': 'trusted-types dompurify lit-html',
  'only that of our HTML': 'trusted-types ichei-widgets',
};

describe('under a policy that refuses our Trusted Types', function () {
  this.timeout(LONG);

  for (const [name, trustedTypes] of Object.entries(REFUSALS)) {
    it(`policy: every fallback stays where it lists ${name}`, async () => {
      const page = await open(trustedTypes, `seen.events.length >= ${ELEMENTS.length}`);

      expect(page.result.fallbacks).to.deep.equal(ELEMENTS.map(() => true));
      const expected = ELEMENTS.map((tag) => `ichei-error ${tag} policy`);
      expect(page.result.events.sort()).to.deep.equal(expected.sort());
      expectExplained(page);
    });
  }

  it('policy: only what has no HTML of a feed is shown where it lists only our templates’', async () => {
    const isRefused = (tag: string) => tag === 'news-article';
    // They are shown, but what search engines would read of them is not written.
    const isUntold = (tag: string) => tag.startsWith('event-');
    const expected = ELEMENTS.flatMap((tag) => [
      ...(isRefused(tag) ? [] : [`ichei-load ${tag}`]),
      ...(isRefused(tag) || isUntold(tag) ? [`ichei-error ${tag} policy`] : []),
    ]);

    const page = await open(
      'trusted-types ichei-widgets-lit',
      `seen.events.length >= ${expected.length}`,
    );

    expect(page.result.fallbacks).to.deep.equal(ELEMENTS.map(isRefused));
    expect(page.result.events.sort()).to.deep.equal(expected.sort());
    expectExplained(page);
  });

  it('policy: an article that it refuses is left to its link, and the list stays', async () => {
    const list = '<news-list open-in="dialog" loading="eager" src="/cases/plain.json"></news-list>';
    const policy = `${STRICT}; require-trusted-types-for 'script'; trusted-types ichei-widgets-lit`;
    const url = await publishPage(list, withPolicy(policy));

    const page = await visit<{ status: string; opened: string; href: string; codes: string[] }>({
      url,
      waitFor: ALL_LOADED,
      evaluate: inPage(async () => {
        const element = document.querySelector<HTMLElement & { status: string }>('news-list')!;
        const codes: string[] = [];
        element.addEventListener('ichei-error', ({ detail }) => codes.push(detail.error.code));
        let opened = '';
        window.open = (address) => {
          opened = String(address);
          return null;
        };
        const [link] = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.title-link');
        link!.click();
        while (!opened) await new Promise(requestAnimationFrame);
        return { status: element.status, opened, href: link!.href, codes };
      }),
    });

    expect(page.errors).to.deep.equal([]);
    const { status, opened, href, codes } = page.result;
    expect(codes).to.deep.equal(['policy']);
    expect(status).to.equal('loaded');
    expect(opened).to.equal(href);
  });
});
