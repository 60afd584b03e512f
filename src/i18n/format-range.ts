import { utcInstant } from '../model/date-time.js';
import { formatDay, formatInstant, LONG_DATE, type TimeText } from './format-date.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';

/** Two moments in one phrase, such as "6–8 December 2024"; `end` is absent where they are the same. */
export interface TimeRangeText {
  start: TimeText;
  /** What stands between start and end. */
  separator: string;
  end?: TimeText;
}

type Part = Intl.DateTimeFormatPart;

const MINUTE = 60_000;

/**
 * Two instants as one range of the language, split so that each end can stand in its own `<time>`:
 * what both share goes to the end it is next to.
 *
 * @param isos values for the two `<time datetime>`
 */
export function formatRange(
  [start, end]: readonly [number, number],
  isos: readonly [string, string],
  lang: string,
  options: Intl.DateTimeFormatOptions,
): TimeRangeText {
  const format = cachedFormat(Intl.DateTimeFormat, lang, options);
  const parts = format.formatRangeToParts(start, end);
  const textOf = (some: typeof parts) => plainBlanks(some.map(({ value }) => value).join(''));
  const sources = parts.map(({ source }) => source);
  const startEnds = sources.lastIndexOf('startRange') + 1;
  const endBegins = sources.indexOf('endRange');
  if (!startEnds || endBegins < 0) {
    if (end - start < MINUTE) {
      return { start: { text: textOf(parts), iso: isos[0] }, separator: '' };
    }
    // The hour that comes twice when clocks go back: both ends read alike.
    return formatEnds([start, end], isos, lang, options);
  }
  const whole = format.formatToParts(start);
  const between = textOf(parts.slice(startEnds, endBegins));
  const ending = endingOf(whole, between);
  const text = textOf(parts.slice(0, startEnds)) + ending;
  const separator = between.slice(ending.length);
  if (!hasWordsOf(parts, whole)) {
    return rangeInWords(whole, format.formatToParts(end), isos, separator);
  }
  return {
    start: { text, iso: isos[0] },
    // "6–8 December", but "30 April – 2 May".
    separator: /^[\d:]+$/.test(text) ? separator.trim() : separator,
    end: { text: textOf(parts.slice(endBegins)), iso: isos[1] },
  };
}

/** A word at the end of a date, such as 日, which Firefox counts as part of what stands between two. */
function endingOf(whole: readonly Part[], between: string): string {
  const last = whole.at(-1)!;
  return last.type === 'literal' && between.startsWith(last.value) ? last.value : '';
}

/** Whether words such as 年 and months in digits stand in a range as they stand in one date. */
function hasWordsOf(range: readonly Part[], whole: readonly Part[]): boolean {
  const text = range.map(({ value }) => value).join('');
  return whole.every(({ type, value }) => {
    const isKept = type === 'literal' ? /\p{L}/u : type === 'month' ? /\d/ : undefined;
    return !isKept?.test(value) || text.includes(value.trim());
  });
}

/**
 * A range of a language in which browsers know ranges only in digits: both ends as they stand alone,
 * but without what begins both alike, "2024年12月6日–8日". Where times stand between, the day keeps its
 * month, "2024年12月6日周五 22:00 – 12月7日周六 1:00".
 */
function rangeInWords(
  start: readonly Part[],
  end: readonly Part[],
  isos: readonly [string, string],
  separator: string,
): TimeRangeText {
  const isBigFirst = start[0]?.type === 'year' || start[0]?.type === 'month';
  const hasTime = start.some(({ type }) => type === 'hour');
  const kept = hasTime ? 'month' : 'day';
  const other = end.findIndex(
    ({ type, value }, index) => !isBigFirst || type === kept || value !== start[index]?.value,
  );
  const textOf = (some: readonly Part[]) => plainBlanks(some.map(({ value }) => value).join(''));
  return {
    start: { text: textOf(start), iso: isos[0] },
    separator: hasTime ? separator : separator.trim(),
    end: { text: textOf(end.slice(Math.max(other, 0))), iso: isos[1] },
  };
}

/** Two instants, each whole. */
export function formatEnds(
  [start, end]: readonly [number, number],
  isos: readonly [string, string],
  lang: string,
  options: Intl.DateTimeFormatOptions,
): TimeRangeText {
  return {
    start: { text: formatInstant(start, lang, options), iso: isos[0] },
    separator: rangeSeparator(lang),
    end: { text: formatInstant(end, lang, options), iso: isos[1] },
  };
}

/** A range of calendar days. */
export function formatDayRange(first: string, last: string, lang: string): TimeRangeText {
  const options = { ...LONG_DATE, timeZone: 'UTC' };
  if (first === last) return { start: { text: formatDay(first, lang), iso: first }, separator: '' };
  return formatRange([utcInstant(first), utcInstant(last)], [first, last], lang, options);
}

/** What stands between two whole dates of a language, " – " in English. */
function rangeSeparator(lang: string): string {
  const options = { ...LONG_DATE, timeZone: 'UTC' };
  const format = cachedFormat(Intl.DateTimeFormat, lang, options);
  const years = format.formatRangeToParts(utcInstant('2000-01-01'), utcInstant('2001-02-02'));
  const start = years.findLastIndex(({ source }) => source === 'startRange');
  const end = years.findIndex(({ source }) => source === 'endRange');
  const between = years.slice(start + 1, Math.max(end, 0));
  return plainBlanks(between.map(({ value }) => value).join('')) || ' – ';
}

/** What stands between a day and a time of a language, ", " in English. */
export function dateTimeSeparator(lang: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    formatInstant(0, lang, { ...options, timeZone: 'UTC' });
  const both = format({ dateStyle: 'medium', timeStyle: 'short' });
  const [day, time] = [format({ dateStyle: 'medium' }), format({ timeStyle: 'short' })];
  const isPlain = both.startsWith(day) && both.endsWith(time);
  return isPlain ? both.slice(day.length, -time.length) : ', ';
}
