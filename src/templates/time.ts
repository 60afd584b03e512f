import { html, type TemplateResult } from 'lit';
import type { TimeRangeText, TimeText } from '../i18n/format-date.js';

/** A time for people and for machines. */
export function timeTemplate({ text, iso }: TimeText): TemplateResult {
  return html`<time datetime=${iso}>${text}</time>`;
}

/** A range as two times. */
export function timeRangeTemplate({ start, separator, end }: TimeRangeText): TemplateResult {
  return html`${timeTemplate(start)}${separator}${end && timeTemplate(end)}`;
}
