import { addDays, type DateTime } from '../model/date-time.js';
import type { EventDetails } from '../model/event.js';
import type { EventItem } from '../model/event-phase.js';
import { basic, calendarEnd, formatTime, lastDayOf, placeOf } from './ical.js';

/** A calendar on the web that takes an event from a link. */
export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Longer links are cut off by some servers. */
const MAX_LENGTH = 2000;

/** The texts of a link; what is too long is cut in the order of `CUT_FIRST`. */
interface Texts {
  description: string;
  place: string;
  name: string;
  /** The item's own; never cut. */
  address: string;
}

const CUT_FIRST = ['description', 'place', 'name'] as const;

/**
 * A link that opens a calendar with the event filled in.
 *
 * @returns at most 2,000 characters; what is too long is cut between characters: description, then
 *   place, then name. The item's address stays, unless it alone is too long.
 */
export function calendarLink(service: CalendarService, item: EventItem): string {
  const texts = {
    description: item.summary ?? '',
    place: placeOf(item.event),
    name: item.event.name,
    address: item.url ?? item.externalUrl ?? '',
  };
  const link = (some: Texts) => toUrl(service, item.event, some);
  return shortLink(texts, link) ?? shortLink({ ...texts, address: '' }, link)!;
}

/** @returns `undefined` where nothing would be left of the name */
function shortLink(whole: Texts, link: (texts: Texts) => string): string | undefined {
  const texts = { ...whole };
  const fits = () => link(texts).length <= MAX_LENGTH;
  for (const field of CUT_FIRST) {
    if (fits()) break;
    const characters = Array.from(texts[field]);
    let [length, tooLong] = [0, characters.length];
    const cut = (to: number) => (texts[field] = to ? `${characters.slice(0, to).join('')}…` : '');
    while (tooLong - length > 1) {
      const middle = (length + tooLong) >> 1;
      cut(middle);
      if (fits()) length = middle;
      else tooLong = middle;
    }
    cut(length);
  }
  return texts.name ? link(texts) : undefined;
}

function toUrl(service: CalendarService, event: EventDetails, texts: Texts): string {
  const { name, place, description, address } = texts;
  const details = [description, address].filter(Boolean).join('\n\n');
  const times = timesOf(event);
  switch (service) {
    case 'google':
      return withQuery('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: name,
        dates: `${times.start}/${times.end}`,
        details,
        location: place || undefined,
      });
    case 'yahoo':
      return withQuery('https://calendar.yahoo.com/', {
        v: '60',
        title: name,
        st: times.start,
        et: times.isAllDay ? basic(times.lastDay) : times.end,
        dur: times.isAllDay ? 'allday' : undefined,
        desc: details,
        in_loc: place || undefined,
      });
    default: {
      const host = service === 'outlook' ? 'outlook.live.com' : 'outlook.office.com';
      return withQuery(`https://${host}/calendar/deeplink/compose`, {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: name,
        startdt: times.isoStart,
        enddt: times.isoEnd,
        allday: times.isAllDay ? 'true' : undefined,
        body: details,
        location: place || undefined,
      });
    }
  }
}

function timesOf(event: EventDetails) {
  const { startDate } = event;
  const lastDay = lastDayOf(event);
  if (!startDate.time) {
    const after = addDays(lastDay, 1);
    return {
      isAllDay: true,
      start: basic(startDate.date),
      end: basic(after),
      lastDay,
      isoStart: startDate.date,
      isoEnd: after,
    };
  }
  const end = calendarEnd(event) ?? startDate;
  return {
    isAllDay: false,
    start: formatTime(startDate),
    end: formatTime(end),
    lastDay,
    isoStart: iso(startDate),
    isoEnd: iso(end),
  };
}

function iso({ instant, date, time = '' }: DateTime): string {
  return instant === undefined
    ? `${date}T${time}`
    : new Date(instant).toISOString().replace('.000', '');
}

/** Blanks as `%20`: Outlook shows a plus as a plus. */
function withQuery(address: string, fields: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return `${address}?${query.join('&')}`;
}
