/**
 * A date, or a date and time, as a feed writes it. Kept as written rather than as an instant: a
 * bare date is that day everywhere, and a date with an offset still names its own calendar day.
 */
export interface DateTime {
  /** A valid value for `<time datetime>`: ISO 8601 with the offset that was written. */
  iso: string;
  /** The calendar day written, `YYYY-MM-DD`. */
  date: string;
  /** The time of day written, `HH:MM` or `HH:MM:SS`; absent for a bare date. */
  time?: string;
  /** Minutes east of UTC as written. */
  offset?: number;
  /** Milliseconds since 1970; absent for a bare date and for a time without offset or zone. */
  instant?: number;
}

const MINUTE = 60_000;
const PATTERN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads RFC 3339, a bare date, or a date and time without offset; also the small liberties that
 * feeds take (a blank for `T`, an offset without colon).
 *
 * @returns `undefined` for anything that is no such date, or a day the calendar does not have
 */
export function parseDateTime(value: unknown): DateTime | undefined {
  const match = typeof value === 'string' ? PATTERN.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDay(+year, +month, +day)) return undefined;
  if (hour === undefined) return { iso: date, date };
  if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59) return undefined;

  const time = `${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  if (zone === undefined) return { iso: `${date}T${time}`, date, time };
  const offset = parseOffset(zone);
  if (offset === undefined) return undefined;
  return {
    iso: `${date}T${time}${formatOffset(offset)}`,
    date,
    time,
    offset,
    instant: utcInstant(date, time) - offset * MINUTE,
  };
}

/** Milliseconds since 1970 of a wall-clock time as if it were UTC. */
export function utcInstant(date: string, time = '00:00'): number {
  return Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
}

/** The day `days` later, as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return utcDay(utcInstant(date) + days * 24 * 60 * MINUTE);
}

/** Calendar day of an instant in UTC; after the year 9999 with sign and six digits of year. */
export function utcDay(instant: number): string {
  return new Date(instant).toISOString().replace(/T.*/, '');
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeapYear ? 28 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** In each month, at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function parseOffset(zone: string): number | undefined {
  if (/^z$/i.test(zone)) return 0;
  const hours = +zone.slice(1, 3);
  const minutes = +zone.slice(-2);
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
