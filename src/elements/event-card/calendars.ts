import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { formatICalendar } from '../../calendar/ical.js';
import { ObjectUrlController } from '../../controllers/object-url.js';
import type { EventItem } from '../../model/event-phase.js';
import type { View } from '../../templates/view.js';
import { calendarTemplate, type CalendarOption } from './calendar.template.js';
import { mayRefuseDownloads } from './downloads.js';

/** What calendars are told. */
export interface CalendarContext {
  /** Milliseconds since 1970. */
  now: number;
  view: View;
}

/** The ways of a card to take its event into a calendar. */
export class Calendars {
  readonly #file: ObjectUrlController;
  /** A file was asked for that may not have arrived. */
  #isFileDoubtful = false;

  /** @param onDoubt called when a file was asked for that may not arrive */
  constructor(
    host: ReactiveControllerHost,
    private readonly onDoubt: () => void,
  ) {
    this.#file = new ObjectUrlController(host);
  }

  /** @param options in the order they are shown */
  render(
    item: EventItem,
    options: readonly CalendarOption[],
    { now, view }: CalendarContext,
  ): TemplateResult {
    const fileUrl = () =>
      this.#file.get(formatICalendar(item, item.feed, now), 'text/calendar;charset=utf-8');
    const file = { url: fileUrl, onDownload: this.#onDownload, isDoubtful: this.#isFileDoubtful };
    return calendarTemplate(item, options, file, view);
  }

  readonly #onDownload = (): void => {
    this.#isFileDoubtful = mayRefuseDownloads();
    if (this.#isFileDoubtful) this.onDoubt();
  };
}
