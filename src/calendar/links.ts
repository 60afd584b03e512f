import { addDays, type DateTime } from '../model/date-time.js';
import type { EventItem } from '../model/event-phase.js';
import { basic, calendarEnd, formatTime, placeOf } from './ical.js';

/** A calendar on the web that takes an event from a link. */
export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Longer links are cut off by some servers. */
const MAX_LENGTH = 2000;

/**
 * A link that opens a calendar with the event filled in.
 *
 * @returns at most 2,000 characters; a description that is too long is cut between characters, the
 *   item's address at its end stays
 */
export function calendarLink(service: CalendarService, item: EventItem): string {
  const characters = Array.from(item.summary ?? '');
  const link = (length: number) => {
    const cut = characters.slice(0, length).join('') + (length < characters.length ? '…' : '');
    return toUrl(service, item, [cut, item.url].filter(Boolean).join('\n\n'));
  };
  let length = characters.length;
  while (length > 0 && link(length).length > MAX_LENGTH) length = Math.floor(length * 0.8);
  const shortest = link(length);
  return shortest.length <= MAX_LENGTH
    ? shortest
    : toUrl(service, withShortName(item), item.url ?? '');
}

/** A name or place may be endless too. */
function withShortName(item: EventItem): EventItem {
  const short = (text: string | undefined) => text && Array.from(text).slice(0, 60).join('');
  const { event } = item;
  const place = short(placeOf(event));
  return {
    ...item,
    event: { ...event, name: short(event.name) ?? '', location: place ? { name: place } : {} },
  };
}

function toUrl(service: CalendarService, item: EventItem, details: string): string {
  const { event } = item;
  const place = placeOf(event);
  const times = timesOf(event);
  switch (service) {
    case 'google':
      return withQuery('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: event.name,
        dates: `${times.start}/${times.end}`,
        details,
        location: place || undefined,
      });
    case 'yahoo':
      return withQuery('https://calendar.yahoo.com/', {
        v: '60',
        title: event.name,
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
        subject: event.name,
        startdt: times.isoStart,
        enddt: times.isoEnd,
        allday: times.isAllDay ? 'true' : undefined,
        body: details,
        location: place || undefined,
      });
    }
  }
}

function timesOf(event: EventItem['event']) {
  const { startDate, endDate } = event;
  const lastDay = (endDate ?? startDate).date;
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
