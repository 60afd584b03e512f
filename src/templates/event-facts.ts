import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/format-date.js';
import type { EventTimeText } from '../i18n/format-event-time.js';
import type { Localization, MessageKey } from '../i18n/messages.js';
import type { EventAttendanceMode, EventDetails, EventStatus } from '../model/event.js';
import type { EventPhase } from '../model/event-phase.js';
import { timeRangeTemplate } from './time.js';

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
  { eventStatus, previousStartDate }: EventDetails,
  phase: EventPhase,
  localization: Localization,
): TemplateResult | typeof nothing {
  const isOff = eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
  const keys = [STATUS_WORDS[eventStatus], isOff ? undefined : PHASE_WORDS[phase]];
  const words = keys.flatMap((key) => (key ? localization.text(key) : []));
  if (!words.length) return nothing;
  const previous =
    eventStatus === 'EventRescheduled' && previousStartDate
      ? localization.text('previousStartDate', {
          date: formatDay(previousStartDate.date, localization.lang),
        })
      : undefined;
  return html`<p class="event-status" part="event-status">
    ${words.map((word) => html`<span class="chip">${word}</span> `)}
    ${previous && html`<span class="small">${previous}</span>`}
  </p>`;
}

/**
 * Days, times in the event's zone with the zone's name, and the reader's own time. Times on several
 * days name their days themselves.
 */
export function eventTimeTemplate(
  { days, times, zone, readerTimes }: EventTimeText,
  localization: Localization,
): TemplateResult {
  const [before, after] = localization.text('yourTime', { time: '\0' }).split('\0');
  const hours = times
    ? html`${timeRangeTemplate(times)}${zone && ` ${zone}`}`
    : localization.text('allDay');
  return html`<span
      >${days && html`${timeRangeTemplate(days)}${', '}`}${hours}</span
    >${
      readerTimes &&
      html`<span class="small reader-time">${before}${timeRangeTemplate(readerTimes)}${after}</span>`
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
