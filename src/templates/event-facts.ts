import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/format-date.js';
import { dateTimeSeparator } from '../i18n/format-range.js';
import type { EventTimeText } from '../i18n/format-event-time.js';
import type { Localization, MessageKey } from '../i18n/messages.js';
import type { DateTime } from '../model/date-time.js';
import type { EventAttendanceMode, EventDetails, EventStatus } from '../model/event.js';
import type { EventPhase } from '../model/event-phase.js';
import { dayInZone } from '../model/time-zone.js';
import { messageAround } from './message.js';
import { timeRangeTemplate, timeTemplate } from './time.js';

const STATUS_WORDS: Readonly<Record<EventStatus, MessageKey | undefined>> = {
  EventScheduled: undefined,
  EventCancelled: 'eventCancelled',
  EventPostponed: 'eventPostponed',
  EventRescheduled: 'eventRescheduled',
  EventMovedOnline: 'eventMovedOnline',
};
const PHASE_WORDS: Readonly<Record<EventPhase, MessageKey | undefined>> = {
  upcoming: undefined,
  today: 'eventToday',
  live: 'eventLive',
  ended: 'eventEnded',
};
const MODE_WORDS: Readonly<Record<EventAttendanceMode, MessageKey>> = {
  OfflineEventAttendanceMode: 'offlineMode',
  OnlineEventAttendanceMode: 'onlineMode',
  MixedEventAttendanceMode: 'mixedMode',
};

/** What the reader must know first: cancelled, postponed, moved; else under way, today, over. */
export function eventStatusTemplate(
  { eventStatus, previousStartDate, scheduleTimezone }: EventDetails,
  phase: EventPhase,
  localization: Localization,
): TemplateResult | typeof nothing {
  const isOff = eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
  const keys = [STATUS_WORDS[eventStatus], isOff ? undefined : PHASE_WORDS[phase]];
  const words = keys.flatMap((key) => (key ? localization.text(key) : []));
  if (!words.length) return nothing;
  const previous = eventStatus === 'EventRescheduled' && previousStartDate;
  return html`<p class="event-status" part="event-status">
    ${words.map((word) => html`<span class="chip" .textContent=${word}></span> `)}
    ${previous ? previousTemplate(previous, scheduleTimezone, localization) : nothing}
  </p>`;
}

function previousTemplate(
  { instant, date }: DateTime,
  zone: string | undefined,
  localization: Localization,
): TemplateResult {
  const day = zone && instant !== undefined ? dayInZone(instant, zone) : date;
  const time = timeTemplate({ text: formatDay(day, localization.lang), iso: day });
  return html`<span class="small">${messageAround(time, 'previousStartDate', 'date', localization)}</span>`;
}

/**
 * Days, times in the event's zone with the zone's name, and the reader's own time. Times on several
 * days name their days themselves.
 *
 * @param daysClass `visually-hidden` where the days stand large beside it: then only readers by ear
 *   need them here
 */
export function eventTimeTemplate(
  { days, times, zone, readerTimes }: EventTimeText,
  localization: Localization,
  daysClass = '',
): TemplateResult {
  const hours = times
    ? html`${timeRangeTemplate(times)}${zone && ` ${zone}`}`
    : localization.text('allDay');
  return html`<span
      >${days && html`<span class=${daysClass}>${timeRangeTemplate(days)}${dateTimeSeparator(localization.lang)}</span>`}${hours}</span
    > ${
      readerTimes &&
      html`<span class="small reader-time">${messageAround(timeRangeTemplate(readerTimes), 'yourTime', 'time', localization)}</span>`
    }`;
}

/** In person, online, or both; an event that moved online is online. */
export function modeWord(
  { eventAttendanceMode, eventStatus }: EventDetails,
  localization: Localization,
): string | undefined {
  if (eventStatus === 'EventMovedOnline') return localization.text('onlineMode');
  return eventAttendanceMode && localization.text(MODE_WORDS[eventAttendanceMode]);
}
