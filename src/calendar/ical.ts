import { addDays, utcInstant, type DateTime } from '../model/date-time.js';
import { dayShown, type EventDetails } from '../model/event.js';
import { eventBounds, type EventItem } from '../model/event-phase.js';
import { joinPlaces } from '../model/join-places.js';
import { allowedUrl } from '../url/allowed-url.js';

/** Where an event comes from: makes its identifier unique and the same on every page. */
export interface CalendarSource {
  homePageUrl?: string;
  /** Address of the feed. */
  url?: string;
}

/**
 * An event as a file that calendars import.
 *
 * @param now milliseconds since 1970: `DTSTAMP` of an event whose item names no date
 * @returns text with CRLF line ends, lines of at most 75 octets
 * @see RFC 5545
 */
export function formatICalendar(item: EventItem, source: CalendarSource, now: number): string {
  const { event, dateModified, datePublished, summary } = item;
  const url = item.url ?? item.externalUrl;
  const modified = dateModified && instantOf(dateModified);
  const stamp = modified ?? (datePublished && instantOf(datePublished)) ?? now;
  const { location } = event;
  const place = placeOf(event);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//UNESCO-ICHEI//ichei-widgets//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(calendarUid(item, source))}`,
    `DTSTAMP:${formatUtc(stamp)}`,
    `SEQUENCE:${modified === undefined ? 0 : Math.max(0, Math.floor(modified / 1000))}`,
    ...dateLines(item),
    `SUMMARY:${escapeText(event.name)}`,
    place && `LOCATION:${escapeText(place)}`,
    location?.geo && `GEO:${degrees(location.geo.latitude)};${degrees(location.geo.longitude)}`,
    `DESCRIPTION:${escapeText([summary, url].filter(Boolean).join('\n\n'))}`,
    url && `URL:${url}`,
    `STATUS:${STATUS[event.eventStatus] ?? 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap((line) => (line ? `${fold(line)}\r\n` : [])).join('');
}

/** The item's id if that is an absolute address, else the id at the host it comes from. */
export function calendarUid({ id }: EventItem, { homePageUrl, url }: CalendarSource): string {
  if (allowedUrl(id, 'feed')) return id;
  const host = [homePageUrl, url].map(exactHost).find(Boolean);
  return host ? `${id}@${host}` : id;
}

/** With `www.` and port: these are different places. */
function exactHost(url: string | undefined): string | undefined {
  return url && new URL(url).host;
}

/** Name and address of the place in one line. */
export function placeOf({ location }: EventDetails): string {
  const places = [location?.name, location?.address];
  return joinPlaces(places.filter((place) => place !== undefined));
}

const STATUS: Partial<Record<EventItem['event']['eventStatus'], string>> = {
  EventCancelled: 'CANCELLED',
  EventPostponed: 'TENTATIVE',
};

function dateLines({ event }: EventItem): string[] {
  const { startDate } = event;
  if (!startDate.time) {
    // A calendar's end is the first day that is free again.
    const end = addDays(lastDayOf(event), 1);
    return [`DTSTART;VALUE=DATE:${basic(startDate.date)}`, `DTEND;VALUE=DATE:${basic(end)}`];
  }
  const end = calendarEnd(event);
  return [`DTSTART:${formatTime(startDate)}`, ...(end ? [`DTEND:${formatTime(end)}`] : [])];
}

/** The last day of an event, where it takes place. */
export function lastDayOf({ startDate, endDate, scheduleTimezone }: EventDetails): string {
  return dayShown(endDate ?? startDate, scheduleTimezone);
}

/**
 * When an event with times ends: as written; after a bare last day at its midnight, in the same form
 * as the start; `undefined` without an end.
 */
export function calendarEnd(event: EventDetails): DateTime | undefined {
  const { startDate, endDate } = event;
  if (!endDate || endDate.time) return endDate;
  const midnight = { iso: '', date: addDays(endDate.date, 1), time: '00:00' };
  return startDate.instant === undefined
    ? midnight
    : { ...midnight, instant: eventBounds(event).end };
}

/** Without an exponent, which the format does not know. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** An instant in UTC; a time of no known zone as it stands. */
export function formatTime({ date, time = '', instant }: DateTime): string {
  return instant === undefined
    ? `${basic(date)}T${basic(time).padEnd(6, '0')}`
    : formatUtc(instant);
}

/** Years have four digits. */
const LAST = Date.parse('9999-12-31T23:59:59Z');

/** @param instant milliseconds since 1970 */
function formatUtc(instant: number): string {
  return `${basic(new Date(Math.min(instant, LAST)).toISOString().slice(0, 19))}Z`;
}

/** A date or time without hyphens and colons; what is after the year 9999 is its last day. */
export function basic(text: string): string {
  return text.startsWith('+') ? '99991231' : text.replace(/[-:]/g, '');
}

/** A time of no known zone counts as in UTC: two edits on one day are two all the same. */
function instantOf({ instant, date, time }: DateTime): number {
  return instant ?? utcInstant(date, time);
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const OCTETS = 75;

/** Breaks a line into pieces of at most 75 octets, between characters; a piece begins with a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
