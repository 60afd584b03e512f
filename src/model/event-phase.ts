import { addDays, utcDay, utcInstant, type DateTime } from './date-time.js';
import type { EventDetails } from './event.js';
import type { FeedItem } from './item.js';
import { dayInZone, instantInZone } from './time-zone.js';

/** An item that has an event. */
export type EventItem = FeedItem & { event: EventDetails };

/** Where an event stands: `today` begins later today or takes the whole day. */
export type EventPhase = 'upcoming' | 'today' | 'live' | 'ended';

/**
 * When an event begins and ends, in milliseconds since 1970. Days are those of the event's zone,
 * else of the offset its start is written with, else of the reader. Without an end it lasts until
 * its start day is over.
 */
export function eventBounds(event: EventDetails): { start: number; end: number } {
  const { startDate, endDate } = event;
  const start = startDate.instant ?? wallInstant(event, startDate.date, startDate.time);
  const end = endDate?.time
    ? (endDate.instant ?? wallInstant(event, endDate.date, endDate.time))
    : wallInstant(event, addDays((endDate ?? startDay(event)).date, 1));
  return { start, end };
}

/** @param now milliseconds since 1970 */
export function eventPhase(event: EventDetails, now: number): EventPhase {
  const { start, end } = eventBounds(event);
  if (now >= end) return 'ended';
  if (now >= start) return isOneWholeDay(event) ? 'today' : 'live';
  return dayOf(event, start) === dayOf(event, now) ? 'today' : 'upcoming';
}

/** The items that have an event, in order of start. */
export function eventItems(items: readonly FeedItem[]): EventItem[] {
  return boundItems(items).map(({ item }) => item);
}

function boundItems(items: readonly FeedItem[]) {
  return items
    .filter((item): item is EventItem => item.event !== undefined)
    .map((item) => ({ item, ...eventBounds(item.event) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The event to show when none is asked for: the one under way, else the next, else the last that
 * ended. Never a cancelled or postponed one.
 *
 * @param now milliseconds since 1970
 */
export function currentEvent(items: readonly FeedItem[], now: number): EventItem | undefined {
  const taking = boundItems(items).filter(
    ({ item: { event } }) =>
      event.eventStatus !== 'EventCancelled' && event.eventStatus !== 'EventPostponed',
  );
  const ahead = taking.filter(({ end }) => now < end);
  const latest = taking.sort((a, b) => a.end - b.end).at(-1);
  return (ahead.find(({ start }) => start <= now) ?? ahead[0] ?? latest)?.item;
}

function isOneWholeDay({ startDate, endDate = startDate }: EventDetails): boolean {
  return !startDate.time && !endDate.time && endDate.date === startDate.date;
}

/** The day of an instant where the event takes place. */
function dayOf({ startDate, scheduleTimezone }: EventDetails, instant: number): string {
  const isAtOffset = !scheduleTimezone && startDate.offset !== undefined;
  if (isAtOffset) return utcDay(instant + startDate.offset! * 60_000);
  return dayInZone(instant, scheduleTimezone);
}

/** The start day, as the event's zone shows it. */
function startDay({ startDate, scheduleTimezone }: EventDetails): Pick<DateTime, 'date'> {
  if (startDate.instant === undefined || !scheduleTimezone) return startDate;
  return { date: dayInZone(startDate.instant, scheduleTimezone) };
}

function wallInstant(event: EventDetails, date: string, time = '00:00'): number {
  const { scheduleTimezone, startDate } = event;
  if (!scheduleTimezone && startDate.offset !== undefined) {
    return utcInstant(date, time) - startDate.offset * 60_000;
  }
  return instantInZone(date, time, scheduleTimezone);
}
