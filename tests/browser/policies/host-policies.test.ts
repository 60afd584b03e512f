import { expect } from 'chai';
import { SCRIPT } from '../pages.js';
import {
  expectEverything,
  LONG,
  openRefused,
  openWorking,
  OUR_POLICIES,
  STRICT,
  type PolicyPage,
} from './policy-page.js';

const NAMES = 'lit-html dompurify default';

/** A page whose own script, before ours, makes policies. */
function hostWith(script: string, trustedTypes = `${OUR_POLICIES} ${NAMES}`): PolicyPage {
  const own = STRICT.replace('script-src', "script-src 'nonce-own'");
  return {
    head: `<script nonce="own">window.asked = []; ${script}</script>${SCRIPT}`,
    headers: {
      'content-security-policy': `${own}; require-trusted-types-for 'script'; ${trustedTypes}`,
    },
  };
}

/** A page's script that makes the policy that browsers ask where a text comes without one. */
const makeDefault = (body: string) => `const ask = (text) => { asked.push(text); ${body} };
  trustedTypes.createPolicy('default', { createHTML: ask, createScript: ask, createScriptURL: ask });`;
const MAKE_OTHERS = `for (const name of ['lit-html', 'dompurify'])
  trustedTypes.createPolicy(name, { createHTML: (html) => html });`;

const PAGES: Record<string, PolicyPage> = {
  'the page has policies of the libraries we use': hostWith(MAKE_OTHERS),
  'and may have each twice': hostWith(
    MAKE_OTHERS + MAKE_OTHERS,
    `${OUR_POLICIES} ${NAMES} 'allow-duplicates'`,
  ),
  'the page’s default policy throws': hostWith(makeDefault("throw new Error('no')")),
  'the page’s default policy refuses': hostWith(makeDefault('return null')),
  'the page’s default policy sanitises': hostWith(
    makeDefault("return text.replaceAll('<', '&lt;')"),
  ),
};

describe('on a page with Trusted Types of its own, all elements are of use', function () {
  this.timeout(LONG);

  for (const [name, options] of Object.entries(PAGES)) {
    it(`policy: ${name}`, async () => {
      const page = await openWorking(options);

      expectEverything(page);
      // The only text that came without a policy is the test's own.
      expect(page.result.asked.filter((text) => text !== 'last()')).to.deep.equal([]);
    });
  }
});

/** What a page may put in the place of a browser's own Trusted Types. */
const STAND_INS: Record<string, string> = {
  'makes policies as a browser does': `createPolicy: (name, rules) => ({ name,
    createHTML: (html) => ({ toString: () => rules.createHTML(html) }),
    createScript: (text) => ({ toString: () => rules.createScript(text) }),
    createScriptURL() { throw new TypeError('no rule') } })`,
  'makes nothing': 'createPolicy() {}',
};

const BROKEN_ONES: Record<string, string> = {
  throws: "createPolicy() { throw new Error('no') }",
  'is empty': '',
  'makes empty policies': 'createPolicy: () => ({})',
  'makes policies that throw': `createPolicy: () => { const fail = () => { throw 'no' };
    return { createHTML: fail, createScript: fail } }`,
};

/** Replaces what the browser has; the page enforces nothing. */
const standIn = (members: string): PolicyPage => ({
  init: `Object.defineProperty(window, 'trustedTypes', { value: { ${members} } });`,
  headers: { 'content-security-policy': STRICT },
});

describe('on a page that puts something in the place of Trusted Types', function () {
  this.timeout(LONG);

  for (const [name, members] of Object.entries(STAND_INS)) {
    it(`policy: all elements are of use where it ${name}`, async () => {
      expectEverything(await openWorking(standIn(members)));
    });
  }

  for (const [name, members] of Object.entries(BROKEN_ONES)) {
    it(`policy: the fallbacks stay where it ${name}`, async () => {
      const page = await openRefused(standIn(members), 'seen.events.length >= 16');

      expect(page.errors).to.deep.equal([]);
      expect(page.result.fallbacks).not.to.include(false);
      for (const event of page.result.events) expect(event).to.match(/^ichei-error .* policy$/);
    });
  }
});
