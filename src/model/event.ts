import { utcInstant, type DateTime } from './date-time.js';
import { defined } from './defined.js';
import { joinPlaces } from './join-places.js';
import type { FieldReader } from './field-reader.js';
import {
  normalizeOrganization,
  normalizePeople,
  type Organization,
  type Person,
  type PersonDefaults,
} from './person.js';
import { dayInZone, instantInZone, isTimeZone } from './time-zone.js';

const EVENT_STATUSES = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;
const ATTENDANCE_MODES = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
] as const;

/** @see https://schema.org/EventStatusType */
export type EventStatus = (typeof EVENT_STATUSES)[number];
/** @see https://schema.org/EventAttendanceModeEnumeration */
export type EventAttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** A schema.org Place. */
export interface Place {
  name?: string;
  /** The address in one line. */
  address?: string;
  /** Town and country alone, where the feed tells them apart. */
  locality?: string;
  url?: string;
  geo?: { latitude: number; longitude: number };
}

/** A schema.org Offer: here, where to register. */
export interface Offer {
  url?: string;
  price?: string;
  priceCurrency?: string;
  availability?: string;
}

/** A schema.org Event, as elements show it. */
export interface EventDetails {
  name: string;
  startDate: DateTime;
  /** A bare date is the last day, included. */
  endDate?: DateTime;
  previousStartDate?: DateTime;
  /** IANA name of the zone the event is shown in. */
  scheduleTimezone?: string;
  eventStatus: EventStatus;
  eventAttendanceMode?: EventAttendanceMode;
  location?: Place;
  /** Details, or where to join an online event. */
  url?: string;
  offers?: Offer;
  organizer?: Organization;
  performer: Person[];
  superEvent?: Organization;
}

/**
 * Reads an event. Without a usable start it is none; an end before the start and an unknown zone
 * cost only themselves.
 *
 * @param itemTitle names an event that has no name of its own
 */
export function normalizeEvent(
  reader: FieldReader,
  itemTitle: string,
  people: PersonDefaults,
): EventDetails | undefined {
  const zone = readZone(reader);
  const startDate = inZone(reader.dateTime('startDate'), zone);
  if (!startDate) return reader.complain('startDate', 'is missing: the event is not shown as one');
  const location = reader.child('location', 'name');
  const offers = reader.children('offers', 'url')[0];
  const organizer = reader.children('organizer', 'name')[0];
  const superEvent = reader.child('superEvent', 'name');
  return defined<EventDetails>({
    name: reader.text('name') ?? itemTitle,
    startDate,
    endDate: readEnd(reader, startDate, zone),
    previousStartDate: inZone(reader.dateTime('previousStartDate'), zone),
    scheduleTimezone: zone,
    eventStatus: readTerm(reader, 'eventStatus', EVENT_STATUSES) ?? 'EventScheduled',
    eventAttendanceMode: readTerm(reader, 'eventAttendanceMode', ATTENDANCE_MODES),
    location: location && normalizePlace(location),
    url: reader.url('url'),
    offers: offers && normalizeOffer(offers),
    organizer: organizer && normalizeOrganization(organizer),
    performer: normalizePeople(reader, 'performer', people),
    superEvent: superEvent && normalizeOrganization(superEvent),
  });
}

function readZone(reader: FieldReader): string | undefined {
  const zone = reader.text('scheduleTimezone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  return reader.complain(
    'scheduleTimezone',
    `is no IANA time zone such as "Asia/Shanghai": "${zone.slice(0, 60)}"`,
  );
}

/**
 * Gives a time without offset its instant, if there is a zone to read it in.
 *
 * @param offset to read it at where there is no zone: minutes east of UTC
 */
function inZone(
  value: DateTime | undefined,
  zone: string | undefined,
  offset?: number,
): DateTime | undefined {
  if (!value?.time || value.instant !== undefined) return value;
  if (zone) return { ...value, instant: instantInZone(value.date, value.time, zone) };
  if (offset === undefined) return value;
  return { ...value, instant: utcInstant(value.date, value.time) - offset * 60_000 };
}

function readEnd(reader: FieldReader, start: DateTime, zone?: string): DateTime | undefined {
  const end = inZone(reader.dateTime('endDate'), zone, start.offset);
  if (!end) return undefined;
  return isBefore(end, start, zone) ? reader.complain('endDate', 'is before startDate') : end;
}

/** Compares instants, where one of the two has none what is written, where one is a day the days. */
function isBefore(end: DateTime, start: DateTime, zone?: string): boolean {
  if (!end.time || !start.time) return dayShown(end, zone) < dayShown(start, zone);
  if (end.instant !== undefined && start.instant !== undefined) return end.instant < start.instant;
  return utcInstant(end.date, end.time) < utcInstant(start.date, start.time);
}

/** The day of a date or time in a zone, if there is one. */
export function dayShown({ instant, date }: DateTime, zone?: string): string {
  return instant === undefined || !zone ? date : dayInZone(instant, zone);
}

/** A word of a schema.org enumeration, by short name or address. */
function readTerm<T extends string>(
  reader: FieldReader,
  key: string,
  terms: readonly T[],
): T | undefined {
  const name = reader.text(key)?.replace(/^https?:\/\/schema\.org\//, '');
  if (name === undefined) return undefined;
  const term = terms.find((candidate) => candidate === name);
  return term ?? reader.complain(key, `is none of ${terms.join(', ')}`);
}

function normalizePlace(reader: FieldReader): Place | undefined {
  const address = reader.child('address', 'text');
  const locality = address && joined(address, ['addressLocality', 'addressCountry']);
  const geo = reader.child('geo');
  const place = defined<Place>({
    name: reader.text('name'),
    address: address && normalizeAddress(address),
    locality: locality || undefined,
    url: reader.url('url'),
    geo: geo && normalizeGeo(geo),
  });
  return Object.keys(place).length ? place : undefined;
}

const ADDRESS_LINES = [
  'text',
  'streetAddress',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
];

function normalizeAddress(reader: FieldReader): string | undefined {
  return joined(reader, ADDRESS_LINES) || undefined;
}

function joined(reader: FieldReader, keys: readonly string[]): string {
  return joinPlaces([...new Set(keys.flatMap((key) => reader.text(key) ?? []))]);
}

function normalizeGeo(reader: FieldReader): Place['geo'] {
  const latitude = Number(reader.textOrDigits('latitude') ?? NaN);
  const longitude = Number(reader.textOrDigits('longitude') ?? NaN);
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude } : reader.complain('latitude', 'is no position');
}

function normalizeOffer(reader: FieldReader): Offer {
  return defined<Offer>({
    url: reader.url('url'),
    price: reader.textOrDigits('price'),
    priceCurrency: reader.text('priceCurrency'),
    availability: reader.text('availability')?.replace(/^https?:\/\/schema\.org\//, ''),
  });
}
