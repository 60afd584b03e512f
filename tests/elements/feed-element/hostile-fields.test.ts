import { expect } from 'chai';
import { feedTextOf, type FeedVector } from '../../sanitize/vectors/feed-vector.js';
import { FEED_THEMES } from '../../sanitize/vectors/index.js';
import {
  addressesIn,
  clickEverything,
  forbiddenIn,
  takeFindings,
  takeForbiddenRequests,
  takeTargets,
  unwatch,
  watch,
} from '../hostile.js';
import {
  hover,
  mount,
  nextTasks,
  once,
  parts,
  publishFeed,
  TAGS,
  type AnyElement,
  type Attributes,
} from '../harness.js';

/** As much of each element as there is. */
const ATTRIBUTES: Readonly<Record<(typeof TAGS)[number], Attributes>> = {
  'news-list': { 'open-in': 'dialog', search: true, filter: true, 'page-size': 3 },
  'news-article': { 'json-ld': true },
  'event-card': { 'json-ld': true, calendar: 'ics google outlook office365 yahoo' },
  'event-list': { 'json-ld': true, when: 'all' },
  'speaker-gallery': { search: true },
};

interface Shown {
  findings: string[];
  addresses: string[];
}

/** Shows a feed in all five, opens what opens, and clicks everything. */
async function show(text: string): Promise<Shown> {
  const { src } = await publishFeed(text);
  const findings: string[] = [];
  const addresses: string[] = [];
  const look = (element: AnyElement) => {
    findings.push(...forbiddenIn(element), ...jsonLdFindings());
    addresses.push(...addressesIn(element));
  };
  const elements = await Promise.all(
    TAGS.map(async (tag) => {
      const element: AnyElement = mount(tag, { src, ...ATTRIBUTES[tag] });
      await Promise.race([once(element, 'ichei-load'), once(element, 'ichei-error')]);
      return element;
    }),
  );
  for (const element of elements) await hover(element);
  for (const element of elements) {
    look(element);
    for (const opener of parts(element, 'link').filter((one) => one.matches('.title-link'))) {
      opener.click();
      await element.updateComplete;
      const [dialog] = parts(element, 'dialog');
      if (!dialog) continue;
      look(element);
      clickEverything(dialog);
      await element.updateComplete;
    }
    clickEverything(element.shadowRoot!);
  }
  findings.push(...(await calendarFindings(elements[TAGS.indexOf('event-card')]!)));
  await nextTasks();
  for (const element of elements) {
    look(element);
    element.remove();
  }
  const { origin } = new URL(src);
  const named = addresses.map((address) => address.replace(origin, 'FEED'));
  return {
    findings: [...new Set([...findings, ...takeFindings()])],
    addresses: [...new Set(named)].sort(),
  };
}

const CALENDAR_LINE =
  /^(BEGIN|END|VERSION|PRODID|METHOD|UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|SUMMARY|LOCATION|GEO|DESCRIPTION|URL|STATUS)[:;]/;

/** Lines that a calendar file of ours does not have. */
async function calendarFindings(card: AnyElement): Promise<string[]> {
  const href = card.shadowRoot?.querySelector('a[href^="blob:"]')?.getAttribute('href');
  if (!href) return [];
  const text = await (await fetch(href)).text();
  const lines = text
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/);
  const events = lines.filter((line) => line === 'BEGIN:VEVENT').length;
  const others = lines.filter((line) => !CALENDAR_LINE.test(line));
  return [...others, ...(events === 1 ? [] : ['not one event'])].map((one) => `calendar: ${one}`);
}

/** What a script for search engines may not hold. */
function jsonLdFindings(): string[] {
  return [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      const found = (textContent ?? '').includes('<') ? ['JSON-LD with "<"'] : [];
      JSON.parse(textContent ?? '', function look(key, value: unknown) {
        const isAddress = /^(url|image|sameAs|@id|logo|contentUrl)$/.test(key);
        if (isAddress && typeof value === 'string' && !/^(https?|mailto|tel):/.test(value)) {
          found.push(`JSON-LD with ${key} ${value}`);
        }
        return value;
      });
      return found;
    },
  );
}

/** By title of the vector; nothing for those that are as they should be. */
async function differencesOf(vectors: readonly FeedVector[]): Promise<Record<string, unknown>> {
  const differences: Record<string, unknown> = {};
  for (const vector of vectors) {
    const { findings, addresses } = await show(feedTextOf(vector));
    if (findings.length) differences[`${vector.title}: findings`] = findings;
    if (addresses.join('\n') !== vector.expected.join('\n')) {
      differences[`${vector.title}: addresses`] = addresses;
    }
  }
  return differences;
}

describe('hostile fields of a feed, shown and clicked in all elements', () => {
  before(watch);
  after(unwatch);

  for (const [theme, vectors] of Object.entries(FEED_THEMES)) {
    it(`${vectors.length} vectors run nothing, ask nobody, lead nowhere: ${theme}`, async function () {
      this.timeout(60_000);

      expect(await differencesOf(vectors)).to.deep.equal({});
      expect(await takeForbiddenRequests()).to.deep.equal([]);
      expect(takeTargets().filter((url) => !/^(https?|mailto|tel|webcal):/.test(url))).to.eql([]);
    });
  }
});
