import { utcInstant, type DateTime } from '../model/date-time.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';

/** A text for people and its value for `<time datetime>`. */
export interface TimeText {
  text: string;
  iso: string;
}

/** Two moments in one phrase, such as "6–8 December 2024"; `end` is absent where they are the same. */
export interface TimeRangeText {
  start: TimeText;
  /** What stands between start and end. */
  separator: string;
  end?: TimeText;
}

/** By style: the first formatter of parts that a browser makes costs it a quarter more. */
const LONG_DATE = { dateStyle: 'long' } as const;

/** The calendar day as the feed wrote it, whatever the reader's zone. */
export function formatDay(date: string, lang: string): string {
  return formatInstant(utcInstant(date), lang, { ...LONG_DATE, timeZone: 'UTC' });
}

/** The day of a date-time of an item. */
export function formatDateTime(value: DateTime, lang: string): TimeText {
  return { text: formatDay(value.date, lang), iso: value.iso };
}

const MINUTE = 60_000;

/** An instant in a form of the language, with ordinary blanks only. */
export function formatInstant(
  instant: number,
  lang: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return plainBlanks(cachedFormat(Intl.DateTimeFormat, lang, options).format(instant));
}

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
  const parts = cachedFormat(Intl.DateTimeFormat, lang, options).formatRangeToParts(start, end);
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
  const text = textOf(parts.slice(0, startEnds));
  const separator = textOf(parts.slice(startEnds, endBegins));
  return {
    start: { text, iso: isos[0] },
    // "6–8 December", but "30 April – 2 May".
    separator: /^[\d:]+$/.test(text) ? separator.trim() : separator,
    end: { text: textOf(parts.slice(endBegins)), iso: isos[1] },
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
    separator: ' – ',
    end: { text: formatInstant(end, lang, options), iso: isos[1] },
  };
}

/** A range of calendar days. */
export function formatDayRange(first: string, last: string, lang: string): TimeRangeText {
  const options = { ...LONG_DATE, timeZone: 'UTC' };
  if (first === last) return { start: { text: formatDay(first, lang), iso: first }, separator: '' };
  return formatRange([utcInstant(first), utcInstant(last)], [first, last], lang, options);
}
