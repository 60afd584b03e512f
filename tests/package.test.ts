/** What the package promises to those who install it. */
import { expect } from 'chai';
import { TABLES } from './support/languages.js';
import { runInNode } from './support/commands.js';

interface Package {
  name: string;
  main: string;
  types: string;
  customElements: string;
  sideEffects: string[];
  exports: Record<string, string | { types: string; default: string }>;
}

const { default: own } = (await import('../package.json', { with: { type: 'json' } })) as {
  default: Package;
};
const modules = Object.entries(own.exports).flatMap(([path, target]) =>
  typeof target === 'object' ? [{ path, ...target }] : [],
);
const names = [...new Set(modules.flatMap(({ path }) => eachLanguage(own.name + path.slice(1))))];

/** What a pattern stands for: a module a language. */
function eachLanguage(pattern: string): string[] {
  return Object.keys(TABLES).map((lang) => pattern.replace('*', lang));
}

/** Which files are missing from the checkout. */
async function missing(files: readonly string[]): Promise<unknown> {
  return runInNode(`
    const { existsSync } = await import('node:fs');
    return ${JSON.stringify(files.flatMap(eachLanguage))}.filter((file) => !existsSync(file));`);
}

describe('the npm package', () => {
  it('has every file it names', async () => {
    const files = Object.values(own.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );

    expect(await missing([...files, own.main, own.types, own.customElements])).to.deep.equal([]);
    const plain = own.sideEffects.filter((file) => !file.includes('*'));
    expect(await missing(plain)).to.deep.equal([]);
  });

  it('has an entry for each element', () => {
    for (const tag of [
      'news-list',
      'news-article',
      'event-card',
      'event-list',
      'speaker-gallery',
    ]) {
      expect(own.exports).to.have.property(`./${tag}.js`);
    }
  });

  for (const name of names) {
    it(`can be imported in Node without a page: ${name}`, async () => {
      const result = await runInNode(`
        await import(${JSON.stringify(name)});
        return { document: typeof document, window: typeof window };`);

      expect(result).to.deep.equal({ document: 'undefined', window: 'undefined' });
    });
  }

  it('gives the same classes from each of its entries', async () => {
    const isSame = await runInNode(`
      const { NewsListElement } = await import('${own.name}/elements');
      const one = await import('${own.name}/news-list.js');
      return NewsListElement === one.NewsListElement;`);

    expect(isSame).to.equal(true);
  });

  it('registers nothing when only classes or the client are imported', async () => {
    const registered = await runInNode(`
      const names = [];
      globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
      await import('${own.name}/elements');
      await import('${own.name}/define');
      await import('${own.name}/feed');
      return names;`);

    expect(registered).to.deep.equal([]);
  });

  it('registers what an element’s own entry is for', async () => {
    const registered = await runInNode(`
      const names = [];
      globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
      await import('${own.name}/event-card.js');
      return names;`);

    expect(registered).to.deep.equal(['event-card', 'ichei-event-card']);
  });

  it('speaks English alone from an element’s own entry, and what was imported beside it', async () => {
    const speaks = `
      globalThis.customElements = { define: () => undefined, get: () => undefined };
      await import('${own.name}/event-card.js');
      const { resolveLanguage } = await import(new URL('lib/i18n/language.js', 'file://' + process.cwd() + '/'));
      const element = (lang) => ({ nodeType: 1, getAttribute: () => lang, parentNode: null });
      return ['fr', 'ru'].map((lang) => resolveLanguage(element(lang)));`;

    expect(await runInNode(speaks)).to.deep.equal(['en', 'en']);
    const imported = `await import('${own.name}/locales/fr.js');`;
    expect(await runInNode(imported + speaks)).to.deep.equal(['fr', 'en']);
  });
});
