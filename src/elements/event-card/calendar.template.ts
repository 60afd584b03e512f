import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { calendarLink, type CalendarService } from '../../calendar/links.js';
import type { EventItem } from '../../model/event-phase.js';
import { relOf, type View } from '../../templates/view.js';

/** A way to take an event into one's calendar: a file, or a service on the web. */
export type CalendarOption = 'ics' | CalendarService;

const CALENDAR_TYPE = /^text\/calendar\b/i;

/** Names of the services are the same in all languages. */
const SERVICE_NAMES: Readonly<Record<CalendarService, string>> = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Office 365',
  yahoo: 'Yahoo',
};

/** The file of a card's event. */
export interface CalendarFile {
  /** Address of a file made from the event; one that the feed itself attaches wins. */
  url: () => string;
  onDownload: () => void;
  /** The file may not have arrived. */
  isDoubtful: boolean;
}

/**
 * Links to files and services.
 *
 * @param options in the order they are shown
 */
export function calendarTemplate(
  item: EventItem,
  options: readonly CalendarOption[],
  file: CalendarFile,
  { localization, linkTarget }: View,
): TemplateResult {
  return html`<ul role="list">
      ${options.map((option) => html`<li>${linkTo(option)}</li>`)}
    </ul>
    ${file.isDoubtful ? html`<p class="small">${localization.text('noFile')}</p>` : nothing}`;

  function linkTo(option: CalendarOption): TemplateResult {
    if (option !== 'ics') {
      return html`<a
        part="link"
        href=${calendarLink(option, item)}
        target=${linkTarget}
        rel=${ifDefined(relOf(linkTarget))}
        >${SERVICE_NAMES[option]}</a
      >`;
    }
    const attached = item.attachments.find(({ mimeType = '' }) => CALENDAR_TYPE.test(mimeType));
    return html`<a part="link" href=${attached?.url ?? file.url()} download=${fileName(item)} @click=${file.onDownload}
      >${localization.text('calendarFile')}</a
    >`;
  }
}

/** The event's name without what file systems refuse. */
function fileName({ event }: EventItem): string {
  const name = event.name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim();
  return `${Array.from(name).slice(0, 80).join('') || 'event'}.ics`;
}
