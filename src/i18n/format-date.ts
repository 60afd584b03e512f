import { utcInstant, type DateTime } from '../model/date-time.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';

/** A text for people and its value for `<time datetime>`. */
export interface TimeText {
  text: string;
  iso: string;
}

/** A date in words. */
export const LONG_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const LONG_DAY = { ...LONG_DATE, timeZone: 'UTC' };

/** The calendar day as the feed wrote it, whatever the reader's zone. */
export function formatDay(date: string, lang: string): string {
  return formatInstant(utcInstant(date), lang, LONG_DAY);
}

/** The day of a date-time of an item. */
export function formatDateTime(value: DateTime, lang: string): TimeText {
  return { text: formatDay(value.date, lang), iso: value.iso };
}

/** An instant in a form of the language, with ordinary blanks only. */
export function formatInstant(
  instant: number,
  lang: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return plainBlanks(cachedFormat(Intl.DateTimeFormat, lang, options).format(instant));
}
