import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { directionOf } from '../../i18n/direction.js';
import { formatInstant } from '../../i18n/format-date.js';
import { formatDayRange, formatRange } from '../../i18n/format-range.js';
import { formatEventTime, type EventTimeText } from '../../i18n/format-event-time.js';
import { utcInstant } from '../../model/date-time.js';
import { eventPhase, type EventItem } from '../../model/event-phase.js';
import { eventStatusTemplate, eventTimeTemplate, modeWord } from '../../templates/event-facts.js';
import { headingTemplate } from '../../templates/heading.js';
import { timeRangeTemplate } from '../../templates/time.js';
import { externalLinkTemplate, titleLinkTemplate } from '../../templates/title-link.js';
import type { View } from '../../templates/view.js';

type OnActivate = (item: EventItem, event: MouseEvent) => void;

/**
 * Events under a heading for each month in which they start.
 *
 * @param now milliseconds since 1970: decides what is said of each event's phase
 * @param ownRendering the host's own rendering of an event, or `undefined`
 */
export function monthsTemplate(
  items: readonly EventItem[],
  view: View,
  now: number,
  onActivate: OnActivate,
  ownRendering: (item: EventItem) => unknown,
): TemplateResult {
  const { lang } = view.localization;
  const months: { month: string; rows: TemplateResult[] }[] = [];
  for (const item of items) {
    const time = formatEventTime(item.event, lang);
    const month = formatInstant(utcInstant(time.firstDay), lang, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    if (months.at(-1)?.month !== month) months.push({ month, rows: [] });
    const own = ownRendering(item);
    months
      .at(-1)!
      .rows.push(
        own === undefined
          ? rowTemplate(item, time, view, now, onActivate)
          : html`<li data-entry part="item">${own}</li>`,
      );
  }
  return html`${months.map(
    ({ month, rows }) =>
      html`${headingTemplate(view.headingLevel, 'heading', month)}
        <ul class="list" part="list" role="list">
          ${rows}
        </ul>`,
  )}`;
}

/**
 * A link that calendar programs subscribe to.
 *
 * @param url address of an iCalendar file of all events
 */
export function subscriptionTemplate(
  url: string | undefined,
  { localization }: View,
): TemplateResult | typeof nothing {
  if (!url) return nothing;
  return html`<p class="subscription links" part="calendar">
    <a part="link" href=${url.replace(/^https?:/, 'webcal:')}>${localization.text('subscribe')}</a>
  </p>`;
}

function rowTemplate(
  item: EventItem,
  time: EventTimeText,
  view: View,
  now: number,
  onActivate: OnActivate,
): TemplateResult {
  const { localization, headingLevel, linkTarget } = view;
  const { event } = item;
  const href = item.url ?? item.externalUrl;
  const place = event.location?.locality ?? event.location?.name ?? event.location?.address;
  const mode = modeWord(event, localization);
  const isLong = time.firstDay.slice(0, 7) !== time.lastDay.slice(0, 7);
  const title = titleLinkTemplate(event.name, {
    href,
    target: linkTarget,
    onActivate: href ? (click) => onActivate(item, click) : undefined,
  });
  return html`<li data-entry class="item" part="item">
    <div class="day ${isLong ? 'long' : ''}" part="date" aria-hidden="true">${daysTemplate(time, localization.lang)}</div>
    <div>
      <div class="own-language" lang=${ifDefined(item.language)} dir=${ifDefined(item.language && directionOf(item.language))}>
        ${headingTemplate(headingLevel + 1, 'title', title)}
      </div>
      <p class="small about">
        <span part="time">${eventTimeTemplate(time, localization, 'visually-hidden')}</span>
        ${place && html`<span part="venue"><bdi lang=${ifDefined(item.language)}>${place}</bdi></span>`}
        ${mode && html`<span part="mode">${mode}</span>`}
      </p>
      ${externalLinkTemplate(item, view)}
    </div>
    ${eventStatusTemplate(event, eventPhase(event, now), localization)}
  </li>`;
}

/** The day large, the weekday small; the month stands in the heading. */
function daysTemplate({ firstDay, lastDay }: EventTimeText, lang: string): TemplateResult {
  const isOneMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  const range = [utcInstant(firstDay), utcInstant(lastDay)] as const;
  const isos = [firstDay, lastDay] as const;
  const day: Intl.DateTimeFormatOptions = isOneMonth
    ? { day: 'numeric', timeZone: 'UTC' }
    : { day: 'numeric', month: 'short', timeZone: 'UTC' };
  const weekday = { weekday: 'short', timeZone: 'UTC' } as const;
  const format = (options: Intl.DateTimeFormatOptions) =>
    firstDay === lastDay
      ? {
          ...formatDayRange(firstDay, lastDay, lang),
          start: { text: formatInstant(range[0], lang, options), iso: firstDay },
        }
      : formatRange(range, isos, lang, options);
  return html`<span class="day-number">${timeRangeTemplate(format(day))}</span>
    <span class="weekday">${isOneMonth ? timeRangeTemplate(format(weekday)) : nothing}</span>`;
}
