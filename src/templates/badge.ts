import { html, type TemplateResult } from 'lit';
import { formatInstant } from '../i18n/format-date.js';
import { utcInstant } from '../model/date-time.js';

/**
 * A day as a calendar leaf: month, day, weekday. The words beside it say the date too, so readers
 * by ear are spared it.
 *
 * @param day `YYYY-MM-DD`
 */
export function badgeTemplate(day: string, lang: string): TemplateResult {
  const part = (options: Intl.DateTimeFormatOptions) =>
    formatInstant(utcInstant(day), lang, { ...options, timeZone: 'UTC' });
  return html`<time class="badge" part="badge" datetime=${day} aria-hidden="true">
    <span class="badge-month">${part({ month: 'short' })}</span>
    <span class="badge-day">${part({ day: 'numeric' })}</span>
    <span class="badge-weekday">${part({ weekday: 'long' })}</span>
  </time>`;
}
