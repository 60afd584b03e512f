/** The sample feed in six languages: the same items, dates, people and pictures in other words. */
import { expect } from 'chai';
import { serverUrl } from './support/feed-server-client.js';
import { TABLES } from './support/languages.js';

/** Places whose texts are written for readers. */
const READ =
  /\.(title|description|summary|content_html|honorificPrefix|alt|caption)$|\.tags\.\d+$|\.jobTitle\.\d+$|\.(event|location|affiliation)\.name$|\.address(Locality|Country)$|^\.language$/;
/** Names and abbreviations that are the same in all languages. */
const SAME =
  /^(UNESCO-ICHEI|UNESCO|IIOE|IAC|SUSTech|CLOUD|Smart Classroom|Shenzhen|China|Southern University of Science and Technology \(SUSTech\))$/;

type Texts = Map<string, unknown>;

function textsOf(value: unknown, path = '', texts: Texts = new Map()): Texts {
  if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) textsOf(one, `${path}.${key}`, texts);
  } else texts.set(path, value);
  return texts;
}

async function read(lang: string): Promise<Texts> {
  return textsOf(await (await fetch(serverUrl(`/demo/feeds/feed.${lang}.json`))).json());
}

function tagsIn(html: unknown): string[] {
  return String(html)
    .match(/<[^>]*>/g)!
    .map((tag) => tag.replace(/ alt="[^"]*"/, ''));
}

for (const lang of Object.keys(TABLES)) {
  describe(`the sample feed in ${lang}`, () => {
    it('has the same items with the same addresses, dates, people and pictures', async () => {
      const [english, translated] = [await read('en'), await read(lang)];
      const fixed = (texts: Texts) => [...texts].filter(([path]) => !READ.test(path));

      expect(fixed(translated)).to.deep.equal(fixed(english));
      for (const [path, html] of english) {
        if (!path.endsWith('content_html')) continue;
        expect(tagsIn(translated.get(path)).sort()).to.deep.equal(tagsIn(html).sort());
      }
    });

    it('is in other words throughout', async () => {
      const [english, translated] = [await read('en'), await read(lang)];

      const same = [...english].filter(
        ([path, text]) =>
          READ.test(path) && translated.get(path) === text && !SAME.test(String(text)),
      );

      expect(same).to.deep.equal([]);
      expect(translated.get('.language')).to.match(new RegExp(`^${lang}`));
    });
  });
}
