import { expect } from 'chai';
import {
  expectEverything,
  LONG,
  openRefused,
  openWorking,
  STRICT,
  type PolicyPage,
} from './policy-page.js';

/** The page's own Lit, of which it has a copy before ours comes. */
const OWN_LIT = `<script nonce="own">
  trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });</script>`;

/** A page whose own bundle has the package: Lit is as its makers publish it. */
function withPackage(trustedTypes: string, before = ''): PolicyPage {
  const policy = STRICT.replace('script-src', `script-src 'nonce-own' ${location.origin}`);
  return {
    head: `${before}<script type="module" src="${location.origin}/src/index.ts"></script>`,
    headers: {
      'content-security-policy': `${policy}; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
    },
  };
}

describe('the npm package under a strict policy', function () {
  this.timeout(LONG);

  const pages: Record<string, PolicyPage> = {
    'lists lit-html': withPackage('ichei-widgets lit-html'),
    'has a Lit of its own': withPackage("ichei-widgets lit-html 'allow-duplicates'", OWN_LIT),
  };
  for (const [name, options] of Object.entries(pages)) {
    it(`policy: all elements of the package are of use on a page that ${name}`, async () => {
      expectEverything(await openWorking(options));
    });
  }

  const refusals: Record<string, PolicyPage> = {
    'lists the names of the script instead': withPackage('ichei-widgets ichei-widgets-lit'),
    'has a Lit of its own and allows no second one': withPackage('ichei-widgets lit-html', OWN_LIT),
  };
  for (const [name, options] of Object.entries(refusals)) {
    it(`policy: every fallback stays on a page with the package that ${name}`, async () => {
      const page = await openRefused(options, 'seen.reports.length');

      expect(page.result.fallbacks).not.to.include(false);
      expect(page.result.reports).to.deep.equal(['trusted-types trusted-types-policy lit-html']);
      // Lit's own words, when the page's module asks for it.
      expect(page.errors).to.have.length(1);
      expect(page.errors[0]).to.contain('lit-html');
    });
  }
});
