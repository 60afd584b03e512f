/** C51 of CASES.md: odd languages, some of them written by page translators. */
import { expect } from 'chai';
import { part, place, textsOf, until } from './harness.js';

describe('C51: a page of en_US with odd languages', () => {
  const page = document.documentElement;
  const { lang } = page;

  before(() => (page.lang = 'en_US'));
  after(() => (page.lang = lang));

  it('shows both headlines in each, in the language that is nearest', async () => {
    const text = await (await fetch('/cases/c51-lang.html')).text();
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    body.querySelectorAll('script').forEach((script) => script.remove());
    const box = place(document.createElement('div'));
    box.append(...body.childNodes);
    const lists = [...box.querySelectorAll('news-list')];
    await until(() => lists.every((list) => list.status === 'loaded'));

    const languages = lists.map((list) => [list.id, part(list, 'container').lang]);

    expect(Object.fromEntries(languages)).to.deep.equal({
      underscore: 'fr-FR',
      script: 'zh-Hans-CN',
      auto: 'en-US',
      private: 'en-US',
      unknown: 'en-US',
      posix: 'en-US',
      own: 'es-MX',
      unsupported: 'en-US',
    });
    for (const list of lists) expect(textsOf(list, 'title'), list.id).to.have.lengthOf(2);
  });
});
