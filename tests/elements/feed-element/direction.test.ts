import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { richFeed } from '../../support/rich-feed.js';
import { create, once, place, TAGS, type AnyElement, type Tag } from '../harness.js';

/** Controls that turn the letters around that follow, as far as nothing stops them. */
const CONTROLS = {
  'an override': '\u202e',
  'an embedding': '\u202b',
  'an open isolate': '\u2067',
  'two open isolates': '\u2067\u2067',
  'an end of an isolate and an override': '\u2069\u202e',
};

/**
 * A feed of which each text is one word, an address too; without pictures, which come when
 * they will.
 */
function feedWith(control: string): JsonFeed {
  let count = 0;
  // Of several lengths, for what stands between two of the same stays there when they turn.
  const word = () => `${control}Word${10 ** (count++ % 7)}`;
  const feed = richFeed(word);
  const text = JSON.stringify(feed, (key, value: unknown) => {
    if (key === 'address') return word();
    return key.endsWith('image') && typeof value === 'string' ? undefined : value;
  });
  return JSON.parse(text.replace(/<img[^>]*>/g, '')) as JsonFeed;
}

/** An element between words of its page. */
async function show(tag: Tag, feed: JsonFeed): Promise<HTMLElement> {
  const box = place(document.createElement('div'));
  box.style.font = '16px monospace';
  const element: AnyElement = create(tag, { when: 'all' });
  element.style.display = 'inline';
  element.feed = feed;
  const loaded = once(element, 'ichei-load');
  box.append('Before ', element, ' After');
  await loaded;
  return box;
}

/** Where each letter stands that is none of the feed's words. */
function lettersAround(box: HTMLElement): string[] {
  const origin = box.getBoundingClientRect();
  return textsIn(box).flatMap((text) => {
    const others = text.data.replace(/[\u202b\u202e\u2066-\u2069]*Word\d+\u2069*/g, (word) =>
      ' '.repeat(word.length),
    );
    const plain = text.data.replace(/[\u202b\u202e\u2066-\u2069]/g, '').trim();
    return [...others.matchAll(/\S/g)].map(({ 0: letter, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { x, y, width } = range.getBoundingClientRect();
      // Some engines give what is folded away a box, others none.
      if (!width) return `${letter} of "${plain}"`;
      return `${letter} of "${plain}" at ${Math.round(x - origin.x)}, ${Math.round(y - origin.y)}`;
    });
  });
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow ?? node).childNodes].flatMap(textsIn);
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    for (const [name, control] of Object.entries(CONTROLS)) {
      it(`leaves all other words where they are beside texts with ${name}`, async () => {
        const plain = lettersAround(await show(tag, feedWith('')));

        const turned = lettersAround(await show(tag, feedWith(control)));

        expect(plain.join('')).to.contain('Before').and.to.contain('After');
        expect(turned).to.deep.equal(plain);
      });
    }
  });
}
