/** Texts of a feed say their language, and words of ours say theirs (R13). */
import { expect } from 'chai';
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { feedOf } from '../../support/feeds.js';
import {
  create,
  once,
  part,
  parts,
  place,
  placeHtml,
  TAGS,
  until,
  visibleText,
  type AnyElement,
  type Attributes,
  type Tag,
} from '../harness.js';

const ITEM = {
  title: 'Habari ya kwanza',
  summary: 'Muhtasari.',
  content_html: `<p>Maneno.</p><iframe src="https://www.youtube.com/embed/EXAMPLE0001" title="Hotuba"></iframe>`,
  url: 'https://news.example/1',
  external_url: 'https://press.example/1',
  date_published: '2026-03-01',
  attachments: [
    {
      url: 'https://news.example/a.pdf',
      mime_type: 'application/pdf',
      title: 'Ripoti',
      size_in_bytes: 2048,
    },
  ],
  _ichei: {
    event: {
      name: 'Mkutano',
      startDate: '2099-01-01T09:00:00+03:00',
      location: { name: 'Chuo Kikuu', address: 'Nairobi' },
    },
    people: [
      {
        name: 'Asha Mfano',
        jobTitle: 'Mkurugenzi',
        affiliation: { name: 'Taasisi' },
        description: 'Wasifu.',
      },
    ],
  },
};

function feedIn(language: string): JsonFeed {
  return feedOf([ITEM], { language });
}

async function show(tag: Tag, feed: JsonFeed, attributes: Attributes = {}): Promise<AnyElement> {
  const page = placeHtml('<section lang="sw"></section>').firstElementChild!;
  const element = place(create(tag, attributes), page);
  element.feed = feed;
  await once(element, 'ichei-load');
  return element;
}

/** The language of the node that has exactly this text, as a screen reader finds it. */
function languageOfText(element: Element, text: string | RegExp): string | undefined {
  const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { nodeValue, parentElement } = nodes.currentNode;
    const value = nodeValue?.trim() ?? '';
    if (typeof text === 'string' ? value === text : text.test(value)) {
      return parentElement?.closest<HTMLElement>('[lang]')?.lang;
    }
  }
  throw new Error(`nothing says ${text}`);
}

describe('on a page in Swahili, for which there are no messages', () => {
  for (const tag of TAGS) {
    it(`<${tag}> says that its own words are English`, async () => {
      const { lang, dir } = part(await show(tag, feedIn('sw')), 'container');

      expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    });
  }

  it('a list has its items in Swahili, and their dates and links in English', async () => {
    const list = await show('news-list', feedIn('sw'));

    expect(languageOfText(list, ITEM.title)).to.equal('sw');
    expect(languageOfText(list, ITEM.summary)).to.equal('sw');
    expect(languageOfText(list, '1 March 2026')).to.equal('en');
    expect(languageOfText(list, 'More at')).to.equal('en');
  });

  it('an item that is unfolded is closed in English', async () => {
    const list = await show('news-list', feedIn('sw'), { 'open-in': 'inline' });
    part(list, 'link').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
    );
    await until(() => parts(list, 'body').length > 0);

    expect(languageOfText(list, 'Close')).to.equal('en');
    expect(languageOfText(list, 'Maneno.')).to.equal('sw');
  });

  it('an article has its texts in Swahili, and labels and controls in English', async () => {
    const article = await show('news-article', feedIn('sw'));

    for (const text of [ITEM.title, 'Maneno.', 'Ripoti', 'Asha Mfano', 'Mkurugenzi']) {
      expect(languageOfText(article, text), text).to.equal('sw');
    }
    for (const text of ['1 March 2026', '2 kB', 'Play video: Hotuba', 'More at']) {
      expect(languageOfText(article, text), text).to.equal('en');
    }
    expect(part(article, 'people').lang).to.equal('en');
    expect(part(article, 'attachments').lang).to.equal('en');
  });

  it('an event has its name and place in Swahili, and its time in English', async () => {
    for (const tag of ['event-card', 'event-list'] as const) {
      const element = await show(tag, feedIn('sw'));

      expect(languageOfText(element, 'Mkutano')).to.equal('sw');
      expect(languageOfText(element, 'Chuo Kikuu')).to.equal('sw');
      expect(languageOfText(element, /January 2099/)).to.equal('en');
    }
  });

  it('people have names, offices and biographies in Swahili', async () => {
    const gallery = await show('speaker-gallery', feedIn('sw'));
    part(gallery, 'link').click();
    await until(() => parts(gallery, 'bio').length > 0);

    for (const text of ['Asha Mfano', 'Mkurugenzi', 'Taasisi', 'Wasifu.']) {
      expect(languageOfText(gallery, text), text).to.equal('sw');
    }
  });
});

describe('an item in the language of the interface', () => {
  it('needs no word to say so', async () => {
    const article = await show('news-article', feedIn('en-GB'));

    const spans = article.shadowRoot!.querySelectorAll('span[lang], button[lang]');
    expect([...spans].map((one) => one.textContent)).to.deep.equal([]);
  });
});

describe('an item from right to left on an English page', () => {
  it('has its English date from left to right', async () => {
    const list = await show('news-list', feedIn('ar'));
    const date = part(list, 'date');

    expect(part(list, 'item').dir).to.equal('rtl');
    expect(visibleText(date)).to.equal('1 March 2026');
    const time = date.querySelector('time')!;
    expect(time.closest<HTMLElement>('[dir]')!.dir).to.equal('ltr');
    const { firstChild } = time;
    const left = (start: number, end: number) => {
      const range = new Range();
      range.setStart(firstChild!.nextSibling ?? firstChild!, start);
      range.setEnd(firstChild!.nextSibling ?? firstChild!, end);
      return range.getBoundingClientRect().left;
    };
    expect(left(0, 1)).to.be.below(left(8, 9));
  });
});

describe('lines of text', () => {
  /** Height of a line in letters. */
  function leading(node: Element): number {
    const { lineHeight, fontSize } = getComputedStyle(node);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  }

  for (const [language, text, title] of [
    ['en', 1.5, 1.25],
    ['ru', 1.5, 1.25],
    ['ar', 1.7, 1.5],
    ['fa', 1.7, 1.5],
    ['zh-Hans', 1.7, 1.5],
    ['ja', 1.7, 1.5],
  ] as const) {
    it(`of an item in ${language} have the height that its script wants`, async () => {
      const list = await show('news-list', feedIn(language));
      const article = await show('news-article', feedIn(language));

      expect(leading(part(list, 'summary'))).to.be.closeTo(text, 0.01);
      expect(leading(part(list, 'title'))).to.be.closeTo(title, 0.01);
      expect(leading(part(list, 'link'))).to.be.closeTo(title, 0.01);
      expect(leading(part(article, 'body').querySelector('p')!)).to.be.closeTo(text, 0.01);
    });
  }

  it('of words of ours have it too', async () => {
    const element = await show('news-list', feedOf([]), { lang: 'ar' });

    expect(leading(part(element, 'status'))).to.be.closeTo(1.7, 0.01);
  });
});

describe('the name of an event', () => {
  it('in another direction begins where the rest of the event does', async () => {
    const feed = feedIn('sw');
    for (const tag of ['event-card', 'event-list'] as const) {
      const element = await show(tag, feed, { lang: 'ar' });
      const rightOf = (node: Element) => {
        const range = new Range();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().right;
      };

      const title = part(element, 'title');
      expect(getComputedStyle(title).direction).to.equal('ltr');
      const box = title.parentElement!.getBoundingClientRect();
      expect(rightOf(title.querySelector('bdi')!)).to.be.closeTo(box.right, 1);
    }
  });
});
