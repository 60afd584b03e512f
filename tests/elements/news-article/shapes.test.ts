/** Whole items as real feeds have them: the "Shapes" of CASES.md. */
import { expect } from 'chai';
import { serverUrl } from '../../support/feed-server-client.js';
import {
  clickAs,
  consoleLines,
  control,
  expectAccessible,
  mountLoaded,
  part,
  placeHtml,
  textsOf,
  visibleText,
} from '../harness.js';

const NBSP = '\u00a0';

async function mountShape(file: string, item: string) {
  const article = await mountLoaded('news-article', {
    src: serverUrl(`/cases/${file}.json`),
    item,
  });
  return { article, body: part(article, 'body') };
}

function hrefOf(body: Element, text: string): string | null | undefined {
  return [...body.querySelectorAll('a')]
    .find(({ textContent }) => textContent === text)
    ?.getAttribute('href');
}

describe('shape-drupal: an article of another system', () => {
  it('has both pictures, the second with its caption', async () => {
    const { body } = await mountShape('shape-drupal', 'node/512');

    const alts = [...body.querySelectorAll('img')].map(({ alt }) => alt);
    expect(alts).to.deep.equal(['Two rectors at a table', 'Hall']);
    const figure = body.querySelector('[alt=Hall]')!.closest('figure')!;
    expect(visibleText(figure)).to.equal('The new hall');
    expect(figure.querySelector('figcaption em')!.textContent).to.equal('new');
  });

  it('jumps to its own places', async () => {
    placeHtml('<div style="block-size: 3000px"></div>');
    const { article, body } = await mountShape('shape-drupal', 'node/512');
    const heading = [...body.querySelectorAll('h2, h3, h4')].find(
      ({ textContent }) => textContent === 'Aims',
    )!;
    const { href } = location;
    expect(heading.getBoundingClientRect().top).to.be.above(innerHeight);

    expect(clickAs(control(article, 'Aims'))).to.equal(false);

    expect(heading.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(location.href).to.equal(href);
    scrollTo(0, 0);
  });

  it('has links to mail, telephone and another language', async () => {
    const { body } = await mountShape('shape-drupal', 'node/512');

    expect(hrefOf(body, 'write')).to.equal('mailto:office@mail.example?subject=Q%26A');
    expect(hrefOf(body, 'call')).to.equal('tel:+8675500000000');
    expect(hrefOf(body, 'Version française')).to.equal('https://drupal.example/node/513');
    expect(body.querySelector('[hreflang=fr]')!.textContent).to.equal('Version française');
  });

  it('loses nothing beside unknown elements, and keeps blanks that do not break', async () => {
    const { article, body } = await mountShape('shape-drupal', 'node/512');

    const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => name.includes('-') || name === 'oembed')).to.deep.equal([]);
    expect(visibleText(body)).to.contain('office [at] mail.example').and.contain('Signed');
    expect(body.querySelector('td:last-child')!.textContent).to.equal(`1${NBSP}March${NBSP}2026`);
    expect(consoleLines()).to.deep.equal([]);
    await expectAccessible(article);
  });

  it('offers the framed video as a button that plays that video', async () => {
    const { body } = await mountShape('shape-drupal', 'node/512');
    const button = [...body.querySelectorAll('button')].at(-1)!;

    button.click();

    const { origin, pathname } = new URL(body.querySelector('iframe')!.src);
    expect(origin + pathname).to.equal('https://www.youtube-nocookie.com/embed/EXAMPLE0001');
  });
});

describe('shape-russian-french: a feed of several languages', () => {
  const items = {
    ru: 'Заседание № 5: «Цифровое образование» — итоги',
    fr: 'L’UNESCO : « apprendre à tout âge » ?',
    es: '¿Qué es la educación superior digital?',
  };

  it('shows a list whose titles are unchanged, each in its language', async () => {
    const list = await mountLoaded('news-list', {
      src: serverUrl('/cases/shape-russian-french.json'),
    });

    const titles = [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part~=title]')];
    const seen = titles.map((title) => [
      title.closest<HTMLElement>('[lang]')!.lang,
      title.textContent.trim(),
    ]);
    expect(seen).to.deep.equal(Object.entries(items));
    expect(consoleLines()).to.deep.equal([]);
  });

  for (const [lang, title] of Object.entries(items)) {
    it(`shows the article in ${lang} as such`, async () => {
      const { article, body } = await mountShape('shape-russian-french', lang);

      expect(textsOf(article, 'title')).to.deep.equal([title]);
      expect(body.closest<HTMLElement>('[lang]')!.lang).to.equal(lang);
      expect(consoleLines()).to.deep.equal([]);
    });
  }

  it('keeps blanks that do not break, and quotations within quotations', async () => {
    const russian = (await mountShape('shape-russian-french', 'ru')).body;
    const french = (await mountShape('shape-russian-french', 'fr')).body;

    expect(russian.textContent).to.contain(`2${NBSP}марта 2026${NBSP}г. в${NBSP}10:00`);
    expect(russian.querySelector('q > q')!.textContent).to.equal('внутри');
    expect(french.textContent.trim()).to.equal(
      `Coût : 1\u202f250${NBSP}€ ; œuvre, cœur, ÇA${NBSP}!`,
    );
  });
});
