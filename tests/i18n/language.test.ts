import { expect } from 'chai';
import '../../src/locales/ar.js';
import '../../src/locales/es.js';
import '../../src/locales/fr.js';
import '../../src/locales/zh.js';
import { directionOf } from '../../src/i18n/direction.js';
import { resolveLanguage } from '../../src/i18n/language.js';

describe('resolveLanguage', () => {
  const page = document.documentElement;
  const pageLang = page.lang;
  let container: HTMLElement;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    page.lang = pageLang;
  });

  /** Language of the element with the id `x`. */
  function resolve(html: string): string {
    container.innerHTML = html;
    return resolveLanguage(container.querySelector('#x')!);
  }

  it('is the element’s own', () => {
    expect(resolve('<div lang="fr"><p id="x" lang="en-GB"></p></div>')).to.equal('en-GB');
  });

  it('is the nearest ancestor’s, in canonical form', () => {
    expect(resolve('<div lang="fr"><div lang=" EN_us "><p id="x"></p></div></div>')).to.equal(
      'en-US',
    );
  });

  it('is the page’s where no ancestor names one', () => {
    page.lang = 'en-AU';

    expect(resolve('<p id="x"></p>')).to.equal('en-AU');
  });

  it('is English where nothing names one', () => {
    page.removeAttribute('lang');

    expect(resolve('<p id="x"></p>')).to.equal('en');
    expect(resolveLanguage(document.createElement('p'))).to.equal('en');
  });

  it('is found across shadow roots', () => {
    container.lang = 'en-NZ';
    const outer = container.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p></p>';

    expect(resolveLanguage(inner.querySelector('p')!)).to.equal('en-NZ');
  });

  it('is that of the nearest root that names one', () => {
    container.lang = 'en-NZ';
    const root = container.attachShadow({ mode: 'open' });
    root.innerHTML = '<section lang="en-IE"><p></p></section>';

    expect(resolveLanguage(root.querySelector('p')!)).to.equal('en-IE');
  });

  it('is found in another document, whose classes are not ours', () => {
    const frame = document.createElement('iframe');
    container.append(frame);
    const other = frame.contentDocument!;
    other.documentElement.lang = 'en-ZA';
    const root = other.body.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));

    expect(resolveLanguage(root.querySelector('p')!)).to.equal('en-ZA');
  });

  it('ends at a link that stands in no document', () => {
    const link = document.createElement('a');
    link.href = 'https://news.example/';
    link.append(document.createElement('p'));

    expect(resolveLanguage(link.firstElementChild!)).to.equal('en');
  });

  for (const lang of [
    'auto',
    'x-default',
    '',
    'C.UTF-8',
    'en US',
    '123',
    'e',
    'en--US',
    '{{lang}}',
    'tlh',
  ]) {
    it(`passes over ${JSON.stringify(lang)}, each in its own step`, () => {
      page.lang = 'en_US';

      expect(resolve(`<div lang="en-CA"><p id="x" lang="${lang}"></p></div>`)).to.equal('en-CA');
      expect(resolve(`<p id="x" lang="${lang}"></p>`)).to.equal('en-US');
    });
  }

  describe('C51: a page of en_US with odd languages', () => {
    it('throws for none of the eight, and each is a language with messages', async () => {
      page.lang = 'en_US';
      const text = await (await fetch('/cases/c51-lang.html')).text();
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      body.querySelectorAll('script').forEach((script) => script.remove());
      container.append(...body.childNodes);

      const languages = [...container.querySelectorAll('news-list')].map((element) => [
        element.id,
        resolveLanguage(element).split('-')[0],
      ]);

      expect(languages).to.have.lengthOf(8);
      const own: Record<string, string> = { underscore: 'fr', script: 'zh', own: 'es' };
      for (const [id, language] of languages) expect(language, id).to.equal(own[id!] ?? 'en');
    });
  });
});

describe('directionOf', () => {
  for (const [tag, direction] of [
    ['ar', 'rtl'],
    ['ar-SA', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['az', 'ltr'],
    ['en', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['mul', 'ltr'],
    ['no tag', 'ltr'],
    ['', 'ltr'],
  ] as const) {
    it(`of ${tag || 'nothing'} is ${direction}`, () => {
      expect(directionOf(tag)).to.equal(direction);
    });
  }
});
