/** C51 of CASES.md, as the page stands: odd languages, some of them written by page translators. */
import { expect } from 'chai';
import { visit } from '../support/commands.js';
import { ALL_LOADED, expectQuiet, inPage } from './pages.js';

const BOTH = ['First headline', 'Second headline'];

describe('C51: a page of en_US with odd languages', () => {
  it('shows both headlines in each list, in the language that is nearest', async () => {
    const page = await visit<[string, string, string[]][]>({
      url: '/cases/c51-lang.html',
      waitFor: ALL_LOADED,
      evaluate: inPage(() =>
        [...document.querySelectorAll('news-list')].map(({ id, shadowRoot }) => [
          id,
          shadowRoot?.querySelector<HTMLElement>('[part=container]')?.lang,
          [...(shadowRoot?.querySelectorAll('[part~=title]') ?? [])].map((title) =>
            title.textContent.trim(),
          ),
        ]),
      ),
    });

    expect(page.result).to.deep.equal([
      ['underscore', 'fr-FR', BOTH],
      ['script', 'zh-Hans-CN', BOTH],
      ['auto', 'en-US', BOTH],
      ['private', 'en-US', BOTH],
      ['unknown', 'en-US', BOTH],
      ['posix', 'en-US', BOTH],
      ['own', 'es-MX', BOTH],
      ['unsupported', 'en-US', BOTH],
    ]);
    expectQuiet(page);
  });
});
