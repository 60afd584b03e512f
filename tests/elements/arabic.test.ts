/** C65 of CASES.md: an Arabic feed on an Arabic page, whatever language our own words are in. */
import { expect } from 'chai';
import { emulateTimezone } from '../support/commands.js';
import { serverUrl } from '../support/feed-server-client.js';
import { feedOf } from '../support/feeds.js';
import { mountLoaded, part, parts, publishFeed, textsOf, visibleText } from './harness.js';

const SRC = serverUrl('/cases/c65-arabic.json');
const ADDRESS = 'Building 5, 1088 Example Ave., Shenzhen';
/** Digits of Arabic, Persian and other scripts. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;
const DECEMBER = /December|ديسمبر|كانون الأول/;

/** The letters of a text from left to right, a line each. */
function lettersAsSeen(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines = new Map<number, { left: number; letter: string }[]>();
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    for (let index = 0; index < node.length; index++) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { top, left, width } = range.getBoundingClientRect();
      if (width) lines.set(top, [...(lines.get(top) ?? []), { left, letter: node.data[index]! }]);
    }
  }
  return [...lines.values()].map((line) =>
    line
      .sort((a, b) => a.left - b.left)
      .map(({ letter }) => letter)
      .join(''),
  );
}

function machineTimesIn(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
}

for (const lang of ['ar', 'ar-SA']) {
  describe(`C65: on a page in ${lang}`, () => {
    const page = document.documentElement;
    const usual = { lang: page.lang, dir: page.dir };

    before(() => emulateTimezone('Asia/Riyadh'));
    beforeEach(() => Object.assign(page, { lang, dir: 'rtl' }));
    afterEach(() => Object.assign(page, usual));

    for (const tag of ['event-card', 'event-list', 'news-list', 'news-article'] as const) {
      it(`<${tag}> has the Gregorian year and one kind of digits`, async () => {
        const element = await mountLoaded(tag, { src: SRC, when: 'all', fields: 'date' });

        const text = visibleText(part(element, 'container'));
        expect(text)
          .to.contain('2024')
          .and.match(DECEMBER)
          .and.not.match(/1446|هـ/);
        expect(text).not.to.match(OTHER_DIGIT);
        const times = machineTimesIn(element);
        expect(times).not.to.have.length(0);
        for (const time of times) expect(time).to.match(/^2024-12-(06|10)(T[\d:]+\+08:00)?$/);
      });
    }

    it('counts in the same digits', async () => {
      const titles = Array.from({ length: 25 }, (_, index) => `خبر ${'أ'.repeat(index + 1)}`);
      const { src } = await publishFeed(feedOf(titles, { language: 'ar' }));

      const element = await mountLoaded('news-list', { src, search: true });

      const text = element.shadowRoot!.textContent ?? '';
      expect(text).to.contain('10').and.not.match(OTHER_DIGIT);
    });

    it('keeps a Latin address in its own order', async () => {
      const card = await mountLoaded('event-card', { src: SRC, item: '1', calendar: 'none' });
      const address = [...part(card, 'item').querySelectorAll('bdi')].find(
        ({ textContent }) => textContent === ADDRESS,
      )!;

      expect(lettersAsSeen(address).join(' ').replace(/\s+/g, ' ')).to.equal(ADDRESS);
      expect(textsOf(card, 'venue')).to.deep.equal(['جامعة مثال']);
      expect(parts(card, 'title')[0]!.querySelector('bdi')).not.to.equal(null);
    });

    it('keeps the Latin lines of an article in their own order', async () => {
      const article = await mountLoaded('news-article', { src: SRC });
      const line = part(article, 'body').querySelector('[dir=ltr]')!;

      expect(lettersAsSeen(line).join(' ')).to.equal(
        'Contact: info@mail.example, +86 755 0000 0000',
      );
    });
  });
}
