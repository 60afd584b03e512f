/**
 * Every attribute, property and custom property that `custom-elements.json` promises has an effect that
 * is seen here; one that is added without an entry fails.
 */
import { expect } from 'chai';
import type { JsonFeed } from '../../src/feed/json-feed.js';
import { publish, requestsOf } from '../support/feed-server-client.js';
import { comeBackAt, setClock, setHidden } from './event-card/fake-clock.js';
import {
  hover,
  create,
  feedForAll,
  mountLoaded,
  nextTasks,
  once,
  place,
  publishFeed,
  TAGS,
  visibleText,
  type AnyElement,
  type Attributes,
  type Tag,
} from './harness.js';
import { declarations } from './manifest.js';

const FEED: JsonFeed = feedForAll(
  ['Alpha', 'Beta', 'Gamma'],
  { home_page_url: 'https://news.example/' },
  {
    url: 'https://news.example/item',
    summary: 'In short.',
    content_html: '<h2>Part</h2><p>Text.</p>',
    image: 'https://img.example/hall.png',
  },
);
FEED.items.forEach((item, index) => (item.tags = [['IAC'], ['Skills'], ['Cloud']][index]!));
for (const { _ichei } of FEED.items) {
  const [person] = _ichei!.people as { name: string }[];
  Object.assign(person!, { description: 'About.', url: 'https://people.example/' });
}
FEED.items.push({
  id: 'past',
  title: 'Past',
  date_published: '2020-01-01',
  _ichei: { event: { name: 'Past', startDate: '2020-01-01' }, people: [{ name: 'Past' }] },
});

/** A value that shows, by attribute; where it needs others beside it, these too. */
const VALUES: Readonly<Record<string, Attributes>> = {
  calendar: { calendar: 'yahoo' },
  debug: { debug: true },
  'exclude-tags': { 'exclude-tags': 'IAC' },
  fields: { fields: 'date' },
  filter: { filter: true },
  'heading-level': { 'heading-level': 2 },
  item: { item: '3' },
  'item-href': { 'item-href': '/own/{id}' },
  'item-param': { 'item-param': 'shown' },
  'json-ld': { 'json-ld': true },
  lang: { lang: 'en-US' },
  layout: { layout: 'list' },
  limit: { limit: 1 },
  'link-target': { 'link-target': '_blank' },
  loading: { loading: 'manual' },
  more: { more: 'none' },
  'open-in': { 'open-in': 'inline' },
  'page-size': { 'page-size': 1 },
  search: { search: true },
  since: { since: '2026-03-28' },
  tags: { tags: 'Skills' },
  theme: { theme: 'dark' },
  until: { until: '2026-03-27' },
  when: { when: 'past' },
};

/** What the value is compared with, where that is not the element without it. */
const WITHOUT: Readonly<Record<string, Attributes>> = {
  more: { 'page-size': 1 },
  fields: { layout: 'cards' },
  layout: { layout: 'cards' },
};
const BESIDE: Readonly<Record<string, Attributes>> = { more: { 'page-size': 1 } };

/** All of an element that a page can tell. */
async function look(tag: Tag, src: string, attributes: Attributes): Promise<string> {
  const element = create(tag, { src, ...attributes });
  if (tag === 'speaker-gallery' && attributes['layout'] === 'cards') {
    element.setAttribute('layout', 'grid');
  }
  place(element);
  await (attributes['loading'] === 'manual' ? nextTasks() : once(element, 'ichei-load'));
  await element.updateComplete;
  if (tag === 'event-card') await hover(element);
  if (tag === 'speaker-gallery')
    element.shadowRoot!.querySelector<HTMLElement>('.title-link')?.click();
  await element.updateComplete;
  const jsonLd = document.head.querySelectorAll('script[type="application/ld+json"]').length;
  const looks = `${element.status} ${jsonLd} ${element.shadowRoot!.innerHTML}`;
  element.remove();
  await nextTasks();
  return looks.replace(/blob:[^"]+|lit\$\d+\$/g, '');
}

for (const tag of TAGS) {
  const known = declarations.find(({ tagName }) => tagName === tag)!;
  describe(`<${tag}> as its manifest says`, () => {
    let src: string;
    const address = location.href;
    before(async () => {
      ({ src } = await publishFeed(FEED));
      history.replaceState(null, '', '?shown=3');
    });
    after(() => history.replaceState(null, '', address));

    for (const { name } of known.attributes ?? []) {
      if (name === 'src' || name === 'refresh') continue;
      it(`${name} has an effect`, async () => {
        const value = VALUES[name];
        expect(value, `give ${name} a value in VALUES`).not.to.equal(undefined);

        const without = await look(tag, src, WITHOUT[name] ?? {});
        const with_ = await look(tag, src, { ...BESIDE[name], ...value });

        expect(with_).not.to.equal(without);
      });
    }

    it('src is what is read, and refresh reads it again', async () => {
      setClock('2026-05-04T12:00:00Z');
      const own = await publishFeed(FEED);
      await mountLoaded(tag, { src: own.src, refresh: 60 });
      setHidden(true);
      comeBackAt('2026-05-04T12:01:00Z');

      expect(await requestsOf(own.key, { ended: 2 })).to.have.length(2);
    });

    const attributesOf = new Set((known.attributes ?? []).map(({ fieldName }) => fieldName));
    for (const { name } of known.members ?? []) {
      if (attributesOf.has(name)) continue;
      it(`${name} does what it says`, async () => {
        const check = MEMBERS[name];
        expect(check, `say in MEMBERS how ${name} is seen`).not.to.equal(undefined);
        await check!(await mountLoaded(tag, { src }));
      });
    }
  });
}

/** How each property without an attribute is seen. */
const MEMBERS: Readonly<Record<string, (element: AnyElement) => Promise<void>>> = {
  async feed(element) {
    element.feed = feedForAll(['Given']);
    await once(element, 'ichei-load');
    expect(visibleText(element)).to.contain('Given');
  },
  async items(element) {
    expect(element.items.length).to.be.above(0);
    await nextTasks();
  },
  async renderItem(element) {
    element.renderItem = () => 'In the host’s words';
    await element.updateComplete;
    expect(visibleText(element)).to.contain('In the host’s words');
  },
  async messages(element) {
    element.messages = { error: 'Own words.' };
    element.src = await publish(crypto.randomUUID(), 'gone', { status: 410 });
    await once(element, 'ichei-error');
    expect(visibleText(element)).to.contain('Own words.');
  },
  async status(element) {
    expect(element.status).to.equal('loaded');
    await nextTasks();
  },
  async load(element) {
    await element.load();
    expect(element.status).to.equal('loaded');
  },
};

/** Where each custom property is seen: element, attributes, part or selector, CSS property, value. */
const STYLES: Readonly<Record<string, readonly [Tag, Attributes, string, string, string, string]>> =
  {
    'color-accent': [
      'event-card',
      {},
      '.event-badge, [part~=badge]',
      '*',
      'rgb(1, 2, 3)',
      'rgb(1, 2, 3)',
    ],
    'color-on-accent': [
      'event-card',
      {},
      '.event-badge, [part~=badge]',
      '*',
      'rgb(4, 5, 6)',
      'rgb(4, 5, 6)',
    ],
    'color-text': ['news-list', {}, '[part~=container]', 'color', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    'color-muted': ['news-list', {}, '[part~=date]', 'color', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    'color-surface': [
      'news-list',
      {},
      '[part~=container]',
      'background-color',
      'rgb(1, 2, 3)',
      'rgb(1, 2, 3)',
    ],
    'color-border': [
      'news-list',
      { layout: 'cards' },
      '[part~=card]',
      'border-top-color',
      'rgb(1, 2, 3)',
      'rgb(1, 2, 3)',
    ],
    'font-family': ['news-list', {}, '[part~=title]', 'font-family', 'monospace', 'monospace'],
    'font-size-title': ['news-list', {}, '[part~=title]', 'font-size', '31px', '31px'],
    radius: [
      'news-list',
      { layout: 'cards' },
      '[part~=card]',
      'border-top-left-radius',
      '13px',
      '13px',
    ],
    gap: ['news-list', { layout: 'cards' }, '.block', 'row-gap', '37px', '37px'],
    columns: ['news-list', { layout: 'cards' }, '.block', 'grid-template-columns', '9999px', ''],
    'image-aspect-ratio': [
      'news-list',
      { layout: 'cards' },
      '.picture',
      'aspect-ratio',
      '7 / 2',
      '7 / 2',
    ],
    'focus-ring': [
      'news-list',
      { 'page-size': 1 },
      'button.more',
      'outline-width',
      '5px solid red',
      '5px',
    ],
  };

describe('custom properties', () => {
  const names = new Set(
    declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );

  for (const name of names) {
    it(`${name} is seen`, async () => {
      const entry = STYLES[name.replace('--ichei-', '')];
      expect(entry, `say in STYLES where ${name} is seen`).not.to.equal(undefined);
      const [tag, attributes, selector, property, value, expected] = entry!;
      const { src } = await publishFeed(FEED);
      const element = await mountLoaded(tag, { src, ...attributes });
      const node = () => {
        const found = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
        if (property.startsWith('outline')) found.focus();
        return found;
      };
      const styleOf = (): string => {
        const style = getComputedStyle(node());
        const all = `${style.backgroundColor} ${style.color} ${style.borderTopColor}`;
        const inner = [...node().querySelectorAll('*')].map((one) => {
          const { backgroundColor, color } = getComputedStyle(one);
          return `${backgroundColor} ${color}`;
        });
        return property === '*' ? [all, ...inner].join(' ') : style.getPropertyValue(property);
      };
      // The window of WebKit's driver is wider than the others', and the first card wide in it.
      element.style.inlineSize = '700px';
      const before = styleOf();

      element.style.setProperty(name, value);

      expect(styleOf()).to.contain(expected).and.not.to.equal(before);
    });
  }
});
