import { expect } from 'chai';
import { requestsOf, serverUrl, uniqueKey } from '../../support/feed-server-client.js';
import { SCRIPT } from '../pages.js';
import {
  expectEverything,
  HOST,
  LONG,
  openWorking,
  OUR_POLICIES,
  PLAYERS,
  PROMISED,
  STRICT,
  withPolicy,
  type PolicyPage,
} from './policy-page.js';

const FETCHED = `connect-src ${HOST}; img-src ${HOST}; media-src ${HOST}; frame-src ${PLAYERS}`;
const TRUSTED = `require-trusted-types-for 'script'; ${OUR_POLICIES}`;
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Pages that allow the widgets, each in another way. */
const PAGES: Record<string, PolicyPage> = {
  'the one that is promised': withPolicy(PROMISED),
  'no style at all': withPolicy(PROMISED.replace("style-src 'self'", "style-src 'none'")),
  'one that a script of the page inserts later': {
    head: `<script nonce="once">const script = document.createElement('script');
      script.src = '/dist/ichei-widgets.js'; document.head.append(script);</script>`,
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; ${FETCHED}`,
    },
  },
  'the loader under the one that is promised': {
    head: '<script type="module" src="/dist/loader.js"></script>',
    headers: { 'content-security-policy': PROMISED },
  },
  'the loader by a nonce, and its chunks by strict-dynamic': {
    head: '<script type="module" nonce="once" src="/dist/loader.js"></script>',
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; ${FETCHED}; ${TRUSTED}`,
    },
  },
  'a sandbox by header': withPolicy(`${PROMISED}; sandbox allow-scripts allow-downloads`),
  'two at once': {
    head: SCRIPT,
    headers: {
      'content-security-policy': [`default-src 'none'; script-src ${HOST}; ${FETCHED}`, TRUSTED],
    },
  },
  'one in the headers and another in the page': {
    head: meta(`script-src ${HOST}; ${TRUSTED}`) + SCRIPT,
    headers: { 'content-security-policy': STRICT },
  },
  'Trusted Types without a list of names': withPolicy(
    `${STRICT}; require-trusted-types-for 'script'`,
  ),
  'a list of names whose use is free': withPolicy(`${STRICT}; ${OUR_POLICIES}`),
  'a page without permissions': {
    head: SCRIPT,
    headers: {
      'content-security-policy': PROMISED,
      'permissions-policy': [
        'autoplay=(), fullscreen=(), encrypted-media=(), picture-in-picture=()',
        'clipboard-read=(), clipboard-write=(), web-share=(), geolocation=(), sync-xhr=(), unload=()',
      ].join(),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  },
};

describe('under a security policy that allows them, all elements are of use', function () {
  this.timeout(LONG);

  for (const [name, options] of Object.entries(PAGES)) {
    it(`policy: ${name}`, async () => {
      const page = await openWorking(options);

      expectEverything(page);
      expect(page.downloads).to.include('Colloquium.ics');
    });
  }

  it('policy: one that only reports', async () => {
    const key = uniqueKey();
    const report = `report-uri ${serverUrl(`/feed?key=${key}`)}`;

    const page = await openWorking({
      head: SCRIPT,
      headers: { 'content-security-policy-report-only': `${PROMISED}; ${report}` },
    });

    expectEverything(page);
    // Those that the test itself asks for at the end: a style, and an event of two directives.
    const reports = await requestsOf(key, { arrived: 3 });
    expect(reports.map(({ method }) => method)).to.deep.equal(['POST', 'POST', 'POST']);
  });
});
