/** Each element in each language: nothing of ours is left in English. */
import { expect } from 'chai';
import { en, type PluralMessage } from '../../../src/i18n/en.js';
import { serverUrl } from '../../support/feed-server-client.js';
import { TABLES } from '../../support/languages.js';
import { richFeed } from '../../support/rich-feed.js';
import {
  create,
  expectAccessible,
  feedForAll,
  mount,
  mountFailed,
  mountLoaded,
  hover,
  once,
  part,
  parts,
  place,
  publishFeed,
  TAGS,
  until,
  visibleText,
  type AnyElement,
  type Attributes,
  type Tag,
} from '../harness.js';

const LABELS = ['aria-label', 'title', 'placeholder', 'alt'];

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

function wordsIn(table: Readonly<Record<string, string | PluralMessage>>): Set<string> {
  return new Set(
    Object.values(table)
      .flatMap((message) => (typeof message === 'string' ? message : Object.values(message)))
      .flatMap((text) => wordsOf(text.replace(/\{\w+\}/g, ''))),
  );
}

function monthsAndDaysIn(lang: string): string[] {
  return (['long', 'short'] as const).flatMap((style) =>
    Array.from({ length: 12 }, (_, index) =>
      new Date(Date.UTC(2024, index, index + 1)).toLocaleDateString(lang, {
        month: style,
        weekday: style,
      }),
    ).flatMap(wordsOf),
  );
}

/** English words that a language does not happen to have as well. */
function englishWords(lang: string): Set<string> {
  const own = new Set([...wordsIn(TABLES[lang]!), ...monthsAndDaysIn(lang)]);
  const english = [...wordsIn(en), ...monthsAndDaysIn('en')];
  return new Set(english.filter((word) => !own.has(word)));
}

/** All that is read or heard in an element, but for what is no word of a language. */
function saidIn(element: Element): string[] {
  const root = element.shadowRoot!;
  const labels = LABELS.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
  );
  const texts: string[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    if (!nodes.currentNode.parentElement?.closest('style')) {
      texts.push(nodes.currentNode.nodeValue ?? '');
    }
  }
  return [...labels, ...texts]
    .map((text) => text.replace(/[\w.]+\.(example|com|be)\b|Office 365|\.ics/g, ''))
    .filter((text) => text.trim());
}

function leftoversIn(element: Element, lang: string): string[] {
  const english = englishWords(lang);
  return saidIn(element).filter((text) => wordsOf(text).some((word) => english.has(word)));
}

/** Texts of the feed that are no words. */
const NONSENSE = 'Qqq';

const CALENDARS = 'ics google outlook office365 yahoo';

async function show(tag: Tag, attributes: Attributes): Promise<AnyElement> {
  const element = place(create(tag, { when: 'all', search: true, filter: true, ...attributes }));
  const feed = richFeed(() => NONSENSE);
  element.feed = JSON.parse(JSON.stringify(feed).replace(/Control \w+/g, NONSENSE)) as typeof feed;
  await once(element, 'ichei-load');
  await hover(element);
  return element;
}

it('the words that are looked for are found in English', async () => {
  const element = await show('event-card', { lang: 'en', calendar: CALENDARS });

  expect(leftoversIn(element, 'fr')).to.include.members(['Add to calendar', 'Calendar file ()']);
});

for (const lang of Object.keys(TABLES)) {
  for (const tag of TAGS) {
    describe(`<${tag}> in ${lang}`, () => {
      it('says nothing in English when it is loaded', async () => {
        const element = await show(tag, { lang, calendar: CALENDARS, 'page-size': 1 });

        expect(saidIn(element)).not.to.deep.equal([]);
        expect(leftoversIn(element, lang)).to.deep.equal([]);
      });

      it('says nothing in English when there is nothing, when it fails, when it is not there', async () => {
        const empty = await publishFeed({ ...feedForAll([]), title: NONSENSE });
        const { src } = await publishFeed(feedForAll([NONSENSE]));
        const elements = [
          await mountLoaded(tag, { src: empty.src, lang }),
          await mountLoaded(tag, { src: empty.src, lang, when: 'past' }),
          (await mountFailed(tag, { src: serverUrl('/nowhere.json'), lang })).element,
        ];
        if (!tag.endsWith('-list')) {
          elements.push((await mountFailed(tag, { src, lang, item: 'none' })).element);
        }

        for (const element of elements) {
          expect(saidIn(element)).not.to.deep.equal([]);
          expect(leftoversIn(element, lang)).to.deep.equal([]);
        }
      });

      it('is accessible with the sample feed in that language', async () => {
        const src = `${serverUrl('/demo/feeds/')}feed.{lang}.json`;
        const element = await mountLoaded(tag, { src, lang, when: 'all' });
        expect(visibleText(part(element, 'container'))).not.to.equal('');

        await expectAccessible();
      });
    });
  }

  describe(`in ${lang}`, () => {
    it('a search and its end are said in that language', async () => {
      for (const tag of ['news-list', 'speaker-gallery'] as const) {
        const element = await show(tag, { lang });
        const box = part(element, 'search') as HTMLInputElement;

        box.value = 'zzz';
        box.dispatchEvent(new Event('input'));
        await until(() =>
          parts(element, 'status').some(
            (one) => one.localName === 'p' && one.querySelector('button'),
          ),
        );

        expect(leftoversIn(element, lang)).to.deep.equal([]);
      }
    });

    it('what opens here is said in that language', async () => {
      for (const open of ['dialog', 'inline']) {
        const list = await show('news-list', { lang, 'open-in': open });
        part(list, 'link').dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
        );
        await until(() => parts(list, 'body').length > 0);

        expect(leftoversIn(list, lang)).to.deep.equal([]);
      }
    });

    it('dates are in the form of that language', async () => {
      const list = mount('news-list', { lang });
      list.feed = richFeed();
      await once(list, 'ichei-load');

      const options = { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' } as const;
      expect(visibleText(part(list, 'date'))).to.equal(
        new Intl.DateTimeFormat(lang, options)
          .format(new Date('2026-05-01'))
          .replace(/\p{Zs}/gu, ' '),
      );
    });
  });
}
