import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { JsonLdController } from '../../controllers/json-ld.js';
import { ClockController } from '../../controllers/clock.js';
import { currentEvent, type EventItem } from '../../model/event-phase.js';
import { eventThing } from '../../json-ld/event.js';
import type { FeedItem } from '../../model/item.js';
import { eventStatusStyles } from '../../styles/event-status.js';
import { personStyles } from '../../styles/person.js';
import { asText, someOf } from '../attribute-values.js';
import { FeedElement } from '../feed-element.js';
import { renderByHost } from '../host-rendering.js';
import { isPlainClick } from '../plain-click.js';
import type { Selection } from '../selection.js';
import type { CalendarOption } from './calendar.template.js';
import { CalendarsOnDemand } from './calendars-on-demand.js';
import { cardTemplate } from './card.template.js';
import { eventCardStyles } from './event-card.styles.js';

const DEFAULT_CALENDARS = ['ics', 'google', 'outlook'] as const;
const CALENDARS = ['ics', 'google', 'outlook', 'office365', 'yahoo', 'none'] as const;

/**
 * One event: its day as a calendar leaf, its time in its own zone and in the reader's, place, mode,
 * status, people, calendars and where to register. Without `item` the one under way, else the next, else the
 * last that ended, which is then said in words.
 *
 * ```html
 * <event-card src="feed.json" item="iac-2024"><a href="https://en.ichei.org">The meeting</a></event-card>
 * ```
 *
 * @summary A card of one event.
 * @tag event-card
 *
 * @fires {ItemSelectEvent} ichei-select - The event's title was activated; cancelable.
 *
 * @csspart item - The card.
 * @csspart badge - The day as a calendar leaf.
 * @csspart event-status - Whether it is cancelled, postponed, today, under way, over.
 * @csspart title - The event's name.
 * @csspart link - The link in the title and of the place; details, join and registration.
 * @csspart time - Day and time, the reader's too.
 * @csspart venue - The place.
 * @csspart mode - In person, online, or both.
 * @csspart calendar - The ways to take the event into a calendar.
 * @csspart people - The people.
 * @csspart person - One of them.
 * @csspart photo - Their photo or initials.
 * @csspart name - Their name.
 */
export class EventCardElement extends FeedElement<EventItem> {
  static override styles = [
    ...FeedElement.styles,
    personStyles,
    eventStatusStyles,
    eventCardStyles,
  ];

  readonly #clock = new ClockController(this);
  readonly #calendars = new CalendarsOnDemand(this, {
    onDoubt: () => {
      this.announcement = this.view.localization.text('noFile');
    },
    onFailed: (error) => {
      this.announcement = this.view.localization.text('error');
      this.tellError(error);
    },
  });

  /** Id of the event's item; without it the event under way, else the next, else the last. */
  @property() item?: string;

  /** Calendars to offer: any of `ics google outlook office365 yahoo`, in this order, or `none`. */
  @property() calendar = 'ics google outlook';

  /** Says what is shown to search engines too, as schema.org in the page's head. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  constructor() {
    super();
    new JsonLdController(
      this,
      () => (this.jsonLd ? this.items.map(eventThing) : []),
      (error) => this.tellRefusal(error),
    );
  }

  protected override get expected(): number {
    return 1;
  }

  protected override get emptyText(): string {
    return this.view.localization.text('emptyUpcoming');
  }

  protected override isEnough(items: readonly FeedItem[]): boolean {
    const id = asText(this.item);
    return !id || eventNamed(items, id) !== undefined;
  }

  protected override select(items: readonly FeedItem[]): Selection<EventItem> {
    const id = asText(this.item);
    const item = id ? eventNamed(items, id) : currentEvent(items, this.#clock.now);
    return {
      entries: item ? [item] : [],
      total: item ? 1 : 0,
      isMissing: !item && id !== '',
    };
  }

  protected override renderEntries(): TemplateResult {
    const item = this.items[0];
    if (!item) return html`${nothing}`;
    const own = renderByHost(this, item);
    if (own !== undefined) return html`${own}`;
    const { view } = this;
    const { now } = this.#clock;
    return cardTemplate(item, view, {
      now,
      calendars: this.#calendars.render(item, this.#calendarOptions, { now, view }),
      onActivate: (event) => {
        if (isPlainClick(event)) this.dispatchSelect(item, event);
      },
    });
  }

  protected override renderBone(): TemplateResult {
    return html`<div class="event">
      <div class="bone leaf"></div>
      <div>
        <div class="bone line"></div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    </div>`;
  }

  get #calendarOptions(): CalendarOption[] {
    const names = someOf(this, 'calendar', this.calendar, CALENDARS, DEFAULT_CALENDARS);
    return names.filter((name) => name !== 'none');
  }
}

function eventNamed(items: readonly FeedItem[], id: string): EventItem | undefined {
  return items.find((item): item is EventItem => item.id === id && Boolean(item.event));
}
