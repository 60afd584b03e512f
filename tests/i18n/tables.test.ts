import { expect } from 'chai';
import { en, type PluralMessage } from '../../src/i18n/en.js';
import { messagesOf } from '../../src/i18n/languages.js';
import { Localization, type MessageKey } from '../../src/i18n/messages.js';
import { runInNode } from '../support/commands.js';
import { TABLES } from '../support/languages.js';

const KEYS = Object.keys(en) as MessageKey[];
const TALLY = [...Array.from({ length: 201 }, (_, index) => index), 1e3, 1e6, 0.5, 1.5];

/** Words that are spelt as in English. */
const SAME_AS_ENGLISH = ['fr code'];

function formsOf(message: string | PluralMessage): [string, string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

function parametersOf(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

/** Whether a plural form stands for one number only, so that a word may say the number. */
function standsForOne(category: string, lang: string): boolean {
  const rules = new Intl.PluralRules(lang);
  return TALLY.filter((count) => rules.select(count) === category).length === 1;
}

for (const [lang, table] of Object.entries({ ...TABLES, en })) {
  describe(`messages in ${lang}`, () => {
    it('are those of English, and no others', () => {
      expect(Object.keys(table).sort()).to.deep.equal([...KEYS].sort());
    });

    it('have a form for each plural category of the language, and no others', () => {
      const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      for (const key of KEYS) {
        const message = table[key];
        if (typeof message === 'string') expect(en[key], key).to.be.a('string');
        else expect(Object.keys(message), key).to.have.members(categories);
      }
    });

    it('say each parameter in each form, unless the form is the number', () => {
      for (const key of KEYS) {
        const expected = parametersOf(formsOf(en[key])[0]![1]);
        for (const [category, text] of formsOf(table[key])) {
          const optional = standsForOne(category, lang) ? ['{count}'] : [];
          const said = parametersOf(text);
          const missing = expected.filter((name) => !said.includes(name));
          expect(optional, `${key} ${category}`).to.include.members(missing);
          expect(expected, `${key} ${category}`).to.include.members(said);
        }
      }
    });

    it('have ordinary blanks and Latin digits only', () => {
      for (const key of KEYS) {
        for (const [, text] of formsOf(table[key])) {
          expect(text, key).not.to.match(/[^\S ]|^ | $| {2}|(?![0-9])\p{Nd}/u);
        }
      }
    });
  });
}

for (const [lang, table] of Object.entries(TABLES)) {
  describe(`messages in ${lang}`, () => {
    it('are translated', () => {
      const same = KEYS.filter((key) => {
        const words = new Set(formsOf(en[key]).map(([, text]) => text));
        return formsOf(table[key]).some(([, text]) => words.has(text));
      });

      expect(same.map((key) => `${lang} ${key}`)).to.have.members(
        SAME_AS_ENGLISH.filter((one) => one.startsWith(lang)),
      );
    });

    it('are registered by their module', () => {
      expect(messagesOf(`${lang}-x-y`)).to.equal(table);
    });
  });
}

describe('each language', () => {
  it('has a module of its own, which the bundle and the package’s root bring', async () => {
    const files = (await runInNode(`
      const { readdir, readFile } = await import('node:fs/promises');
      const read = (file) => readFile(file, 'utf8');
      return [await readdir('src/locales'), await read('src/bundle.ts'), await read('src/index.ts')];
    `)) as [string[], string, string];

    const [modules, ...entries] = files;
    expect(modules).to.have.members(Object.keys(TABLES).map((lang) => `${lang}.ts`));
    for (const lang of Object.keys(TABLES)) {
      for (const entry of entries) expect(entry).to.contain(`import './locales/${lang}.js';`);
    }
  });
});

describe('a counted message', () => {
  const table: Record<string, [number, string][]> = {
    ar: [
      [0, 'لا نتائج'],
      [1, 'نتيجة واحدة'],
      [2, 'نتيجتان'],
      [3, '3 نتائج'],
      [5, '5 نتائج'],
      [11, '11 نتيجةً'],
      [21, '21 نتيجةً'],
      [100, '100 نتيجة'],
      [103, '103 نتائج'],
      [1.5, '1.5 نتيجة'],
    ],
    es: [
      [0, '0 resultados'],
      [1, '1 resultado'],
      [2, '2 resultados'],
      [21, '21 resultados'],
      [1.5, '1,5 resultados'],
      [1000000, '1.000.000 de resultados'],
    ],
    fr: [
      [0, '0 résultat'],
      [1, '1 résultat'],
      [1.5, '1,5 résultat'],
      [2, '2 résultats'],
      [21, '21 résultats'],
      [100, '100 résultats'],
      [1000000, '1 000 000 de résultats'],
    ],
    ru: [
      [0, '0 совпадений'],
      [1, '1 совпадение'],
      [2, '2 совпадения'],
      [3, '3 совпадения'],
      [5, '5 совпадений'],
      [11, '11 совпадений'],
      [21, '21 совпадение'],
      [100, '100 совпадений'],
      [1.5, '1,5 совпадения'],
    ],
    zh: [
      [0, '0条匹配结果'],
      [1, '1条匹配结果'],
      [1.5, '1.5条匹配结果'],
      [1234, '1,234条匹配结果'],
    ],
  };
  for (const [lang, counts] of Object.entries(table)) {
    for (const [count, text] of counts) {
      it(`of ${count} in ${lang} is “${text}”`, () => {
        expect(new Localization(lang).text('matches', { count })).to.equal(text);
      });
    }
  }
});

describe('a parameter that runs the other way', () => {
  it('stands apart in a sentence', () => {
    const arabic = new Localization('ar');

    expect(arabic.text('by', { authors: 'Ada (IT)' })).to.equal('بقلم \u2068Ada (IT)\u2069');
    expect(new Localization('fr').text('by', { authors: 'آدا' })).to.equal('Par \u2068آدا\u2069');
  });

  it('needs nothing where it runs the same way, or has no letters', () => {
    expect(new Localization('ru').text('by', { authors: 'Ада' })).to.equal('Автор: Ада');
    expect(new Localization('ar').text('yourTime', { time: '09:00–10:00' })).to.equal(
      '09:00–10:00 بتوقيتك المحلي',
    );
  });
});
