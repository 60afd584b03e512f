import { dayInZone } from './time-zone.js';
import type { FeedItem } from './item.js';
import { peopleOf } from './people-of.js';
import { textOfHtml } from './plain-text.js';
import type { Person } from './person.js';

/** Which items are wanted; what is absent does not restrict. */
export interface ItemQuery {
  /** Any of these tags. */
  tags?: readonly string[];
  /** None of these tags. */
  excludeTags?: readonly string[];
  /** First and last day of publication, `YYYY-MM-DD`, both included. */
  since?: string | undefined;
  until?: string | undefined;
  /**
   * Words that title, summary, tags, people, authors or the beginning of the text must all
   * contain.
   */
  text?: string;
}

/** What a reader narrows a list by. */
export interface Narrowing {
  text: string;
  /** Tags that were chosen; any of them. */
  tags: readonly string[];
}

/** Nothing narrowed. */
export const EVERYTHING: Narrowing = { text: '', tags: [] };

/** The items that a query wants, in their order. */
export function queryItems(items: readonly FeedItem[], query: ItemQuery): FeedItem[] {
  const tags = foldAll(query.tags);
  const excluded = foldAll(query.excludeTags);
  const words = foldText(query.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const { since = '', until } = query;
  return items.filter((item) => {
    if (tags.size || excluded.size) {
      const own = item.tags.map(foldText);
      if (tags.size && !own.some((tag) => tags.has(tag))) return false;
      if (own.some((tag) => excluded.has(tag))) return false;
    }
    const day = item.datePublished?.date;
    if ((since || until) && (!day || day < since || (until && day > until))) return false;
    return !words.length || words.every((word) => searchable(item).includes(word));
  });
}

/** The people whose name, offices or organisations have all the words of a text. */
export function queryPeople(people: readonly Person[], text: string): Person[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return people.filter(({ name, jobTitle, affiliation }) => {
    const own = foldText([name, ...jobTitle, ...affiliation.map((one) => one.name)].join('\n'));
    return words.every((word) => own.includes(word));
  });
}

/** Tags of items, each once whatever its case and accents, most frequent first. */
export function tagsOf(items: readonly FeedItem[]): string[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const tag of items.flatMap((item) => item.tags)) {
    const entry = counts.get(foldText(tag)) ?? { tag, count: 0 };
    counts.set(foldText(tag), { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
}

/**
 * A day given as an ISO date, or as a signed ISO 8601 duration from now (`-P30D`, `P1Y2M`).
 *
 * @param now milliseconds since 1970
 * @returns `YYYY-MM-DD` in the reader's zone, or `undefined` for anything else
 */
export function parseDay(value: string, now: number): string | undefined {
  const [, date] = /^\s*(\d{4}-\d\d-\d\d)(?:T\S*)?\s*$/.exec(value) ?? [];
  if (date) return isDay(date) ? date : undefined;
  const match =
    /^\s*([+-]?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?\s*$/.exec(
      value,
    );
  if (!match) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(2)
    .map((part) => sign * Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const moment = new Date(now);
  const day = moment.getDate();
  moment.setMonth(moment.getMonth() + years * 12 + months);
  // 31 January and a month is the end of February, not March.
  if (moment.getDate() !== day) moment.setDate(0);
  moment.setDate(moment.getDate() + weeks * 7 + days);
  moment.setSeconds(moment.getSeconds() + hours * 3600 + minutes * 60 + seconds);
  return Number.isNaN(moment.getTime()) ? undefined : dayInZone(moment.getTime());
}

/** Engines read 31 February as 3 March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A text without case, accents and ligatures, so that "education" finds "Éducation". */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Letters that decompose into nothing, in the spelling people type. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const texts = new WeakMap<FeedItem, string>();

function searchable(item: FeedItem): string {
  let text = texts.get(item);
  if (text === undefined) {
    const { title, summary, tags, authors, contentHtml = '', contentText } = item;
    const names = [...peopleOf(item), ...authors].map(({ name }) => name);
    const content = contentText ?? textOfHtml(contentHtml);
    text = foldText([title, summary, ...tags, ...names, content].join('\n'));
    texts.set(item, text);
  }
  return text;
}

function foldAll(values: readonly string[] = []): Set<string> {
  return new Set(values.map((value) => foldText(value.trim())).filter(Boolean));
}
