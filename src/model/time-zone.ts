import { utcDay, utcInstant } from './date-time.js';

const DAY = 24 * 60 * 60_000;
/** By names in small letters, of which there are no more than zones, and unknown ones. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
const MAX_CLOCKS = 1000;

/** Whether this browser knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  return clockOf(name) !== undefined;
}

/**
 * Instant at which clocks in a zone show a time. A time that the clocks skip counts as the time
 * before the change, moved on; a time they show twice is the first of the two.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM` or `HH:MM:SS`
 * @param zone IANA name; without it the reader's own zone
 * @returns milliseconds since 1970
 */
export function instantInZone(date: string, time: string, zone?: string): number {
  const wall = utcInstant(date, time);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const matches = [before, after].find((offset) => offsetAt(wall - offset, zone) === offset);
  return wall - (matches ?? before);
}

/** Calendar day, `YYYY-MM-DD`, that a zone's clocks show at an instant. */
export function dayInZone(instant: number, zone?: string): string {
  return utcDay(instant + offsetAt(instant, zone));
}

/**
 * How far a zone's clocks are ahead of UTC at an instant.
 *
 * @returns milliseconds; negative west of Greenwich
 */
export function offsetAt(instant: number, zone?: string): number {
  const clock = zone === undefined ? undefined : clockOf(zone);
  if (!clock) return -new Date(instant).getTimezoneOffset() * 60_000;
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  const shown = utcInstant(
    `${year.length > 4 ? `+${year.padStart(6, '0')}` : year.padStart(4, '0')}-${month}-${day}`,
    `${hour}:${minute}:${second}`,
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const key = zone.toLowerCase();
  if (!clocks.has(key)) {
    if (clocks.size >= MAX_CLOCKS) clocks.clear();
    clocks.set(key, createClock(zone));
  }
  return clocks.get(key);
}

function createClock(timeZone: string): Intl.DateTimeFormat | undefined {
  // Names only: newer browsers also take offsets here, which older ones refuse.
  if (!/^[a-z]/i.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}
