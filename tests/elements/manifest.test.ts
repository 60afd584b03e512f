/** What `custom-elements.json` promises of each element, found in the page. */
import { expect } from 'chai';
import type { JsonFeed } from '../../src/feed/json-feed.js';
import { feedUrl, requestsOf, uniqueKey } from '../support/feed-server-client.js';
import {
  clickAs,
  feedForAll,
  mount,
  mountLoaded,
  nextTasks,
  once,
  parts,
  publishFeed,
  TAGS,
  type AnyElement,
  type Attributes,
  type Tag,
} from './harness.js';
import { declarations, type Declaration } from './manifest.js';

const PERSON = {
  name: 'Ada Example',
  jobTitle: ['Rector'],
  affiliation: { name: 'Example University' },
  description: 'About Ada.',
  url: 'https://people.example/ada',
};

/** Everything an item can have. */
const FULL: JsonFeed = feedForAll(
  ['Alpha', 'Beta', 'Gamma'],
  { home_page_url: 'https://news.example/', _ichei: { calendar_url: '/events.ics' } },
  {
    url: 'https://news.example/alpha',
    external_url: 'https://other.example/alpha',
    summary: 'In short.',
    content_html:
      '<figure><img src="/a.png" alt="A"><figcaption>A picture</figcaption></figure><p>Text.</p>',
    image: 'https://img.example/hall.png',
    authors: [{ name: 'Ada Example' }],
    tags: ['IAC'],
    attachments: [{ url: '/a.pdf', mime_type: 'application/pdf' }],
    _ichei: {
      image: { alt: 'A hall', caption: 'The hall' },
      people: [PERSON],
      event: {
        name: 'Alpha',
        startDate: '2099-01-01T09:00:00+08:00',
        scheduleTimezone: 'Asia/Shanghai',
        eventStatus: 'EventPostponed',
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: { name: 'Hall B', address: '1 Example Road' },
        offers: { url: '/register' },
        url: '/join',
      },
    },
  },
);

/** Settings that show what others hide. */
const SETTINGS: Readonly<Record<Tag, readonly Attributes[]>> = {
  'news-list': [
    { layout: 'cards', 'page-size': 1, 'open-in': 'dialog' },
    { layout: 'compact', 'page-size': 1 },
  ],
  'news-article': [{ item: '1' }],
  'event-card': [{ item: '1' }],
  'event-list': [{ when: 'all' }],
  'speaker-gallery': [{ layout: 'list' }],
};

/** What was seen of an element in all its states. */
class Sightings {
  readonly parts = new Set<string>();
  readonly slots = new Set<string>();
  readonly states = new Set<string>();
  readonly events = new Set<string>();

  constructor(private readonly known: Declaration) {}

  watch(element: AnyElement): void {
    for (const { name } of this.known.events ?? []) {
      element.addEventListener(name, () => this.events.add(name));
    }
  }

  look(element: AnyElement): void {
    const root = element.shadowRoot!;
    for (const node of root.querySelectorAll('[part]')) {
      for (const name of node.part) this.parts.add(name);
    }
    for (const slot of root.querySelectorAll('slot')) this.slots.add(slot.name);
    for (const { name } of this.known.cssStates ?? []) {
      if (element.matches(`:state(${name})`)) this.states.add(name);
    }
  }
}

/** Leads an element through everything it can do. */
async function tour(tag: Tag, known: Declaration): Promise<Sightings> {
  const sightings = new Sightings(known);
  const show = async (attributes: Attributes, event?: 'ichei-load' | 'ichei-error') => {
    const element = mount(tag, attributes, '');
    sightings.watch(element);
    await (event ? once(element, event) : element.updateComplete);
    sightings.look(element);
    return element;
  };
  const switches = (known.attributes ?? [])
    .filter(({ type }) => type?.text === 'boolean')
    .map(({ name }) => [name, true] as const);
  const { src } = await publishFeed(FULL);

  await show({ src, loading: 'manual' });
  const held = uniqueKey();
  const loading = await show({ src: feedUrl({ key: held, fault: 'hold' }) });
  await requestsOf(held, { arrived: 1 });
  sightings.look(loading);
  await show({ src: feedUrl({ status: 404 }) }, 'ichei-error');
  await show({ src: (await publishFeed(feedForAll([]))).src }, 'ichei-load');
  for (const attributes of SETTINGS[tag]) {
    const element = await show(
      { src, ...Object.fromEntries(switches), ...attributes },
      'ichei-load',
    );
    for (const control of [...parts(element, 'link'), ...parts(element, 'button')].slice(0, 9)) {
      if (control.isConnected) clickAs(control);
      await nextTasks();
      sightings.look(element);
    }
    element.src = feedUrl({ status: 404 });
    await once(element, 'ichei-error');
    sightings.look(element);
  }
  return sightings;
}

function namesOf(list: readonly { name: string }[] | undefined): string[] {
  return (list ?? []).map(({ name }) => name).sort();
}

for (const tag of TAGS) {
  describe(`the manifest of <${tag}>`, () => {
    const known = declarations.find(({ tagName }) => tagName === tag)!;
    let seen: Sightings;

    before(async () => {
      seen = await tour(tag, known);
    });

    it('names parts that are there', () => {
      expect([...seen.parts]).to.have.members(namesOf(known.cssParts));
    });

    it('names the slots that are there, all of them', () => {
      expect([...seen.slots].sort()).to.deep.equal(namesOf(known.slots));
    });

    it('names states that are there', () => {
      expect([...seen.states].sort()).to.deep.equal(namesOf(known.cssStates));
    });

    it('names events that are told', () => {
      expect([...seen.events].sort()).to.deep.equal(namesOf(known.events));
    });

    it('names the attributes that count, all of them', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect([...observedAttributes].sort()).to.deep.equal(namesOf(known.attributes));
    });

    it('names no attribute that the element writes itself', async () => {
      const { src } = await publishFeed(FULL);
      const element = await mountLoaded(tag, { src });

      for (const name of namesOf(known.attributes)) {
        if (name === 'src' || name === 'loading') continue;
        expect(element.hasAttribute(name), name).to.equal(false);
      }
    });
  });
}
