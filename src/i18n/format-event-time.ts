import { utcInstant, type DateTime } from '../model/date-time.js';
import type { EventDetails } from '../model/event.js';
import { dayInZone, offsetAt } from '../model/time-zone.js';
import { formatInstant } from './format-date.js';
import { formatDayRange, formatEnds, formatRange, type TimeRangeText } from './format-range.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';

/** When an event takes place, in the words of a language. */
export interface EventTimeText {
  /** First and last day in the event's zone, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  /** Absent where `times` name their days themselves. */
  days?: TimeRangeText;
  /** Time of day in the event's zone; absent for an event of whole days. */
  times?: TimeRangeText;
  /**
   * Name of the zone as an offset, such as "GMT+8"; absent where no zone is known, and where `times`
   * name one for each end.
   */
  zone?: string;
  /** The same in the reader's zone; absent where that is the same, or unknown. */
  readerTimes?: TimeRangeText;
}

const HOUR = { timeStyle: 'short' } as const;
const HOUR_AND_MINUTE = { hour: '2-digit', minute: '2-digit' } as const;
const WEEKDAY_AND_HOUR = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
} as const;
const FULL = { ...WEEKDAY_AND_HOUR, year: 'numeric' } as const;
const MINUTE = 60_000;

/**
 * @param readerZone IANA name of the reader's zone; without it the browser's
 */
export function formatEventTime(
  event: EventDetails,
  lang: string,
  readerZone?: string,
): EventTimeText {
  const { startDate, endDate } = event;
  const clock = clockOf(event);
  const firstDay = clock.day(startDate);
  const lastDay = endDate ? clock.day(endDate) : firstDay;
  const days = formatDayRange(firstDay, lastDay, lang);
  if (!startDate.time) return { firstDay, lastDay, days };

  const end = endDate?.time ? endDate : startDate;
  const isos = [isoOf(startDate), isoOf(end)] as const;
  const isSeveralDays = end !== startDate && firstDay !== lastDay;
  const shown = [clock.shown(startDate), clock.shown(end)] as const;
  // The clocks change meanwhile: one name of the zone for both ends would be wrong.
  const changesOffset = clock.offset?.(startDate) !== clock.offset?.(end);
  const times = changesOffset
    ? formatEnds(shown, isos, lang, {
        ...(isSeveralDays ? FULL : HOUR_AND_MINUTE),
        timeZone: clock.timeZone,
        timeZoneName: 'shortOffset',
      })
    : formatTimes(shown, isos, lang, {
        ...(isSeveralDays ? FULL : HOUR),
        timeZone: clock.timeZone,
      });
  const readerTimes = formatReaderTimes(event, end, clock, isos, lang, readerZone);
  return {
    firstDay,
    lastDay,
    ...(!isSeveralDays && { days }),
    times,
    ...(clock.offset && !changesOffset && { zone: formatOffset(clock, startDate, lang) }),
    ...(readerTimes && { readerTimes }),
  };
}

/** How an event's times are read: in its zone, at its written offset, or as they stand. */
interface EventClock {
  /** The zone to format `shown` instants in. */
  timeZone: string;
  day(value: DateTime): string;
  /** Instant to format; moved where no zone has the written offset. */
  shown(value: DateTime): number;
  /** Minutes east of UTC; absent where nothing says it. */
  offset?: (value: DateTime) => number;
}

function clockOf({ startDate, scheduleTimezone: zone }: EventDetails): EventClock {
  if (zone) {
    return {
      timeZone: zone,
      day: ({ instant, date }) => (instant === undefined ? date : dayInZone(instant, zone)),
      shown: ({ instant, date, time }) => instant ?? utcInstant(date, time),
      offset: ({ instant = 0 }) => offsetAt(instant, zone) / MINUTE,
    };
  }
  const { offset } = startDate;
  const shown = ({ instant, date, time }: DateTime) =>
    instant === undefined || offset === undefined
      ? utcInstant(date, time)
      : instant + offset * MINUTE;
  return {
    timeZone: 'UTC',
    day: (value) => (value.time ? dayInZone(shown(value), 'UTC') : value.date),
    shown,
    ...(offset !== undefined && { offset: () => offset }),
  };
}

function formatReaderTimes(
  { startDate }: EventDetails,
  end: DateTime,
  clock: EventClock,
  isos: readonly [string, string],
  lang: string,
  readerZone?: string,
): TimeRangeText | undefined {
  const { instant } = startDate;
  if (instant === undefined || !clock.offset) return undefined;
  const until = end.instant ?? instant;
  const isSame = [startDate, { ...end, instant: until }].every(
    (value) => offsetAt(value.instant!, readerZone) === clock.offset!(value) * MINUTE,
  );
  if (isSame) return undefined;
  const isSameDay = [startDate, { ...end, instant: until }].every(
    (value) => dayInZone(value.instant!, readerZone) === clock.day(startDate),
  );
  const isOneDay = clock.day(startDate) === clock.day({ ...end, instant: until });
  return formatTimes([instant, until], isos, lang, {
    ...(isSameDay && isOneDay ? HOUR : WEEKDAY_AND_HOUR),
    // By name: formatters are kept, and readers travel.
    timeZone: readerZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

function formatTimes(
  instants: readonly [number, number],
  isos: readonly [string, string],
  lang: string,
  options: Intl.DateTimeFormatOptions,
): TimeRangeText {
  if (instants[0] !== instants[1]) return formatRange(instants, isos, lang, options);
  return {
    start: { text: formatInstant(instants[0], lang, options), iso: isos[0] },
    separator: '',
  };
}

/** The zone as an offset on that day, in the language's form. */
function formatOffset(clock: EventClock, start: DateTime, lang: string): string {
  const name = (instant: number, timeZone: string) => {
    const format = cachedFormat(Intl.DateTimeFormat, lang, {
      timeZone,
      timeZoneName: 'shortOffset',
    });
    const part = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
    return plainBlanks(part?.value ?? '');
  };
  const instant = start.instant ?? 0;
  if (clock.timeZone !== 'UTC') return name(instant, clock.timeZone);
  const offset = clock.offset!(start);
  if (!offset) return name(instant, 'UTC');
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  // No zone has each offset, but one is an hour ahead and one behind: their names show the form.
  const hourAway = name(instant, offset < 0 ? 'Etc/GMT+1' : 'Etc/GMT-1');
  return hourAway.replace('1', `${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`);
}

function isoOf({ iso, offset, instant }: DateTime): string {
  return offset === undefined && instant !== undefined ? new Date(instant).toISOString() : iso;
}
