/** The lines of docs/security-policy.md, served as they stand there. */
import { expect } from 'chai';
import type { Visit } from '../../support/commands.js';
import { SCRIPT } from '../pages.js';
import { openFrame } from './framed-page.js';
import { expectEverything, HOST, LONG, openWorking, type Seen } from './policy-page.js';

/** Another host for the browser, and the same server. */
const CDN = HOST.replace('127.0.0.1', 'localhost');
const PACKAGE = `<script type="module" src="${location.origin}/src/index.ts"></script>`;

/** The code blocks under a heading by their language. */
type Section = Record<string, string>;
const sections = new Map<string, Section>();

async function readSections(): Promise<void> {
  const text = await (await fetch('/docs/security-policy.md')).text();
  const { files } = await (await fetch('/dist/integrity.json')).json();
  const hash: string = files['ichei-widgets.js'];
  const known = text
    .replaceAll(/https:\/\/cdn\.example\/[\d.]+/g, `${CDN}/dist`)
    .replaceAll('https://cdn.example', CDN)
    .replaceAll('https://feeds.example', HOST)
    .replaceAll('HASH', hash);
  for (const part of known.split(/^## /m)) {
    const [heading = ''] = part.split('\n');
    for (const [, language = '', code = ''] of part.matchAll(/^```(.*)\n([^]*?)\n```$/gm)) {
      const section = sections.get(heading) ?? {};
      expect(section, `${heading}: a second block of this language`).not.to.have.property(language);
      sections.set(heading, { ...section, [language]: code.replace(/\s+/g, ' ') });
    }
  }
}

/** A block's text; where it is missing, the page has changed and the test has not. */
function block(heading: string, language = 'csp'): string {
  const code = sections.get(heading)?.[language];
  if (code === undefined) throw new Error(`no ${language} under "${heading}"`);
  return code;
}

const OWN = 'The script lies on your own host';
const TRUSTED = 'The page requires Trusted Types';
const MEDIA = ['The feed has sound or films', 'The feed has players of YouTube or Vimeo'];

/** A policy of nothing but lines of the page. */
const policyOf = (...headings: string[]) =>
  ["default-src 'none'", ...[...headings, ...MEDIA].map((heading) => block(heading))].join('; ');

function open(head: string, policy: string, headers = {}): Promise<Visit<Seen>> {
  return openWorking({ head, headers: { 'content-security-policy': policy, ...headers } });
}

function openPackage(heading: string, before = ''): Promise<Visit<Seen>> {
  const policy = policyOf(OWN, heading).replace("'self'", `'nonce-own' ${location.origin}`);
  return open(before + PACKAGE, policy);
}

/** How the lines under a heading are tried; what stands under two of them is tried with the others. */
const TRIALS: Record<string, (heading: string) => Promise<Visit<Seen>>> = {
  [OWN]: (heading) => open(SCRIPT, policyOf(heading)),
  'The script comes from another host': (heading) =>
    open(SCRIPT.replace('/dist', `${CDN}/dist`), policyOf(heading)),
  'Your policy goes by nonces': (heading) => open(block(heading, 'html'), policyOf(heading)),
  'Your policy goes by hashes': (heading) => open(block(heading, 'html'), policyOf(heading)),
  [TRUSTED]: (heading) => open(SCRIPT, policyOf(OWN, heading)),
  'Trusted Types with the npm package': (heading) => openPackage(heading),
  'Trusted Types with the npm package and another copy of Lit': (heading) =>
    openPackage(heading, `<script nonce="own">trustedTypes.createPolicy('lit-html', {});</script>`),
  'You cannot set headers': (heading) => {
    const meta = block(heading, 'html').replace('content="', `content="${policyOf()}; `);
    return openWorking({ head: meta + SCRIPT });
  },
  'The widgets stand in a sandboxed frame': async (heading) => {
    const policy = policyOf(OWN, TRUSTED);
    const page = await openFrame(block(heading, 'html'), {
      headers: { 'content-security-policy': policy },
    });
    expect(page.result.isPoor, 'it has no storage').to.equal(true);
    expect(page.downloads).to.include('Colloquium.ics');
    return page;
  },
  'The page is isolated from other origins': async (heading) => {
    const lines = [...block(heading, 'http').matchAll(/([\w-]+): (\S+)/g)];
    const headers = Object.fromEntries(lines.map(([, name, value]) => [name, value]));
    return open(
      block(heading, 'html'),
      policyOf('The script comes from another host', TRUSTED),
      headers,
    );
  },
};

describe('the page about security policies', function () {
  this.timeout(LONG);

  before(readSections);

  it('has no block that is not tried here', () => {
    expect([...sections.keys()].sort()).to.deep.equal([...Object.keys(TRIALS), ...MEDIA].sort());
  });

  for (const [heading, run] of Object.entries(TRIALS)) {
    it(`policy: “${heading}”, as documented`, async () => {
      expectEverything(await run(heading));
    });
  }

  const directives = ['script-src', 'connect-src', 'img-src', 'media-src', 'frame-src'];
  for (const directive of directives) {
    it(`names no ${directive} in vain`, async () => {
      const policy = policyOf(OWN, TRUSTED);
      const less = policy.replace(new RegExp(`${directive} [^;]*(; )?`), '');
      expect(less).not.to.equal(policy);

      const trouble = await open(SCRIPT, less).then(
        ({ result }) => result.reports.join(),
        (error: unknown) => String(error),
      );

      expect(trouble).to.contain(directive);
    });
  }
});
