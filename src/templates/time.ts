import { html, type TemplateResult } from 'lit';
import { formatDateTime, type TimeText } from '../i18n/format-date.js';
import type { TimeRangeText } from '../i18n/format-range.js';
import type { Localization } from '../i18n/messages.js';
import type { DateTime } from '../model/date-time.js';
import type { FeedItem } from '../model/item.js';
import { ownWords } from './own-words.js';

/** A time for people and for machines. */
export function timeTemplate({ text, iso }: TimeText): TemplateResult {
  return html`<time datetime=${iso}>${text}</time>`;
}

/** A date of an item, inside what is in the item's language. */
export function itemDateTemplate(
  date: DateTime,
  { language }: FeedItem,
  localization: Localization,
): unknown {
  return ownWords(timeTemplate(formatDateTime(date, localization.lang)), language, localization);
}

/** A range as two times. */
export function timeRangeTemplate({ start, separator, end }: TimeRangeText): TemplateResult {
  return html`${timeTemplate(start)}${separator}${end && timeTemplate(end)}`;
}
