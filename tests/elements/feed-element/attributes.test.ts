import { expect } from 'chai';
import {
  consoleLines,
  consoleLinesWith,
  control,
  feedForAll,
  mountLoaded,
  part,
  parts,
  placeHtml,
  publishFeed,
  TAGS,
  visibleText,
  type AnyElement,
  type Attributes,
  type Tag,
} from '../harness.js';

const FEED = feedForAll(
  ['Alpha', 'Beta'],
  { home_page_url: 'https://news.example/' },
  {
    url: 'https://news.example/a',
    external_url: 'https://other.example/a',
    content_html: '<h2>Part</h2><h3>Section</h3><p><a href="/b">more</a></p>',
    authors: [{ name: 'Ada Example', url: 'https://people.example/ada' }],
    attachments: [{ url: 'https://news.example/a.pdf', mime_type: 'application/pdf' }],
    _ichei: {
      people: [
        { name: 'Alpha', description: 'About Alpha.' },
        { name: 'Beta', url: 'https://people.example/beta' },
      ],
    },
  },
);
const LISTS: readonly Tag[] = ['news-list', 'event-list', 'speaker-gallery'];

let src: string;

before(async () => {
  ({ src } = await publishFeed(FEED));
});

function mountShown<T extends Tag>(tag: T, attributes: Attributes = {}) {
  return mountLoaded(tag, { src, ...attributes });
}

/** Levels of the headings that have a part, in order. */
function levelsOf(element: Element, name: string): string[] {
  return parts(element, name).map(({ localName }) => localName);
}

describe('a bad value of an attribute', () => {
  const common: Attributes = {
    loading: 'soon',
    'heading-level': 7,
    'link-target': 'popup',
    theme: 'blue',
  };
  const own: Readonly<Record<Tag, Attributes>> = {
    'news-list': { limit: -1, 'page-size': 0, more: 'yes', layout: 'wall', 'open-in': 'tab' },
    'news-article': {},
    'event-card': {},
    'event-list': { limit: 2.5, when: 'soon' },
    'speaker-gallery': { limit: -1, layout: 'wall' },
  };

  for (const tag of TAGS) {
    for (const [name, value] of Object.entries({ ...common, ...own[tag] })) {
      it(`<${tag} ${name}="${value}"> means the default and one warning`, async () => {
        const plain = await mountShown(tag);

        const element = await mountShown(tag, { [name]: value });
        element.requestUpdate();
        await element.updateComplete;
        await mountShown(tag, { [name]: value });

        expect(visibleText(element)).to.equal(visibleText(plain));
        expect(consoleLines()).to.have.length(1);
        expect(consoleLines()[0]).to.contain(`<${tag}>`).and.contain(`${name}="${value}"`);
      });
    }
  }

  it('of a list of words costs that word only', async () => {
    const element = await mountShown('news-list', { fields: 'date, colour' });

    expect(parts(element, 'date')).to.have.length(2);
    expect(parts(element, 'summary')).to.have.length(0);
    expect(consoleLinesWith('colour')).to.have.length(1);
  });

  it('is no number where there is none', async () => {
    for (const tag of LISTS) {
      const element = await mountShown(tag, { limit: 'many' });
      expect(element.items, tag).to.have.length(2);
    }
    expect(consoleLinesWith('limit')).to.have.length(3);
  });
});

/** What the browser paints pages of a scheme on; each has its own black. */
function canvasOf(scheme: 'light' | 'dark'): string {
  const page = placeHtml('');
  Object.assign(page.style, { colorScheme: scheme, backgroundColor: 'Canvas' });
  return getComputedStyle(page).backgroundColor;
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('puts its titles on level 3, or on the level it is told', async () => {
      const element = await mountShown(tag);
      if (tag === 'speaker-gallery') control(element, 'Alpha').click();
      await element.updateComplete;
      const top = tag === 'event-list' ? 'heading' : 'title';
      expect(new Set(levelsOf(element, top))).to.deep.equal(new Set(['h3']));

      element.headingLevel = 2;
      await element.updateComplete;

      expect(new Set(levelsOf(element, top))).to.deep.equal(new Set(['h2']));
    });

    it('opens links in the same window without a word about it', async () => {
      for (const link of linksOf(await mountShown(tag, { calendar: 'none' }))) {
        expect(link.target || '_self', link.outerHTML).to.equal('_self');
        expect(link.rel).to.equal('');
      }
    });

    it('opens every link where it is told, and never hands its window over', async () => {
      const element = await mountShown(tag, { 'link-target': '_blank' });

      const links = linksOf(element);
      expect(links).not.to.have.length(0);
      for (const link of links) {
        expect(link.target, link.outerHTML).to.equal('_blank');
        expect(link.rel, link.outerHTML).to.equal('noopener');
      }
    });

    it('takes the host’s colours, or a scheme with a ground of its own', async () => {
      const element = await mountShown(tag);
      const container = getComputedStyle(part(element, 'container'));
      expect(container.backgroundColor).to.equal('rgba(0, 0, 0, 0)');

      const grounds = [];
      for (const theme of ['light', 'dark'] as const) {
        element.theme = theme;
        await element.updateComplete;
        expect(container.colorScheme).to.equal(theme);
        grounds.push(container.backgroundColor);
      }

      expect(grounds).to.deep.equal([canvasOf('light'), canvasOf('dark')]);
      expect(grounds[0]).not.to.equal(grounds[1]);
    });

    it('says its language and direction, not the page’s', async () => {
      const section = placeHtml('<section lang="ar" dir="rtl"></section>').firstElementChild!;
      const element = await mountShown(tag, {});
      section.append(element);
      element.lang = 'en_US';
      await element.updateComplete;
      const container = part(element, 'container');

      expect([container.lang, container.dir]).to.deep.equal(['en-US', 'ltr']);

      element.lang = 'auto';
      await element.updateComplete;
      expect([container.lang, container.dir]).to.deep.equal(['ar', 'rtl']);
    });
  });
}

/** All links of an element that lead out of it. */
function linksOf(element: AnyElement): HTMLAnchorElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')];
}

describe('heading-level', () => {
  const table: { level: number; title: string; body: string[]; month: string }[] = [
    { level: 1, title: 'h1', body: ['h2', 'h3'], month: 'h1 h2' },
    { level: 3, title: 'h3', body: ['h4', 'h5'], month: 'h3 h4' },
    { level: 5, title: 'h5', body: ['h6', 'h6'], month: 'h5 h6' },
    { level: 6, title: 'h6', body: ['h6', 'h6'], month: 'h6 h6' },
  ];
  for (const { level, title, body, month } of table) {
    it(`${level} puts the headings of a body below its title, none below h6`, async () => {
      const element = await mountShown('news-article', { 'heading-level': level });

      expect(levelsOf(element, 'title')).to.deep.equal([title]);
      const headings = part(element, 'body').querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect([...headings].map(({ localName }) => localName)).to.deep.equal(body);
    });

    it(`${level} puts events one below their month`, async () => {
      const element = await mountShown('event-list', { 'heading-level': level });
      const levels = [...levelsOf(element, 'heading'), levelsOf(element, 'title')[0]];

      expect(levels.join(' ')).to.equal(month);
    });
  }
});

describe('the language of an item', () => {
  it('is on the item, with its direction', async () => {
    const feed = feedForAll(['أخبار'], {}, { language: 'ar' });
    const { src: arabic } = await publishFeed(feed);
    for (const tag of ['news-list', 'news-article', 'event-card', 'event-list'] as const) {
      const title = part(await mountLoaded(tag, { src: arabic }), 'title');

      const box = title.closest('[lang]')!;
      expect(box.getAttribute('lang'), tag).to.equal('ar');
      expect(box.getAttribute('dir'), tag).to.equal('rtl');
      expect(getComputedStyle(title).direction, tag).to.equal('rtl');
    }
  });
});
