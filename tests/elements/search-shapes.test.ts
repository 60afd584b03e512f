/** shape-russian-french: the searches of CASES.md that find nothing yet. */
import { expect } from 'chai';
import { serverUrl } from '../support/feed-server-client.js';
import { mountLoaded, part, textsOf } from './harness.js';

describe('search (shape-russian-french)', () => {
  for (const [text, title] of [
    // Only the text of the article has the word: "œuvre, cœur".
    ['oeuvre', 'L’UNESCO : « apprendre à tout âge » ?'],
    // The name of an author.
    ['примеров', 'Заседание № 5: «Цифровое образование» — итоги'],
  ] as const) {
    it(`finds "${title}" by "${text}"`, async () => {
      const src = serverUrl('/cases/shape-russian-french.json');
      const list = await mountLoaded('news-list', { src, search: true });
      const box = part(list, 'search') as HTMLInputElement;

      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await list.updateComplete;
      await list.updateComplete;

      expect(textsOf(list, 'title')).to.deep.equal([title]);
    });
  }
});
