import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { JsonLdController } from '../../controllers/json-ld.js';
import { ClockController } from '../../controllers/clock.js';
import { eventItems, eventPhase, type EventItem } from '../../model/event-phase.js';
import { eventThing } from '../../json-ld/event.js';
import type { FeedItem } from '../../model/item.js';
import { queryItems } from '../../model/query.js';
import { eventStatusStyles } from '../../styles/event-status.js';
import { titleLinkStyles } from '../../styles/title-link.js';
import { numberConverter, oneOf, wholeNumber } from '../attribute-values.js';
import { FeedElement } from '../feed-element.js';
import { renderByHost } from '../host-rendering.js';
import { itemQuery } from '../item-query.js';
import { isPlainClick } from '../plain-click.js';
import type { Selection } from '../selection.js';
import { eventListStyles } from './event-list.styles.js';
import { monthsTemplate, subscriptionTemplate } from './months.template.js';

/** Which events are shown: those that have not ended, those that have, or both. */
export type EventListWhen = 'upcoming' | 'past' | 'all';

/**
 * The events of a feed by month: those to come, soonest first; or those that are over, latest first.
 *
 * ```html
 * <event-list src="feed.json"><a href="https://en.ichei.org">Events at ICHEI</a></event-list>
 * ```
 *
 * @summary A list of events by month.
 * @tag event-list
 *
 * @fires {ItemSelectEvent} ichei-select - An event was activated; cancelable.
 *
 * @csspart heading - The name of a month.
 * @csspart list - The events of a month.
 * @csspart item - An event.
 * @csspart date - Its day or days.
 * @csspart title - Its name.
 * @csspart link - The link in the name, or to the source of an empty feed.
 * @csspart time - Its time, the reader's too.
 * @csspart venue - Its place.
 * @csspart mode - In person, online, or both.
 * @csspart calendar - The line with the subscription.
 * @csspart event-status - Whether it is cancelled, postponed, today, under way, over.
 */
export class EventListElement extends FeedElement<EventItem> {
  static override styles = [
    ...FeedElement.styles,
    titleLinkStyles,
    eventStatusStyles,
    eventListStyles,
  ];

  readonly #clock = new ClockController(this);

  /** Most events shown; without it all. */
  @property({ converter: numberConverter }) limit?: number;

  /** Events that have not ended, that have, or all. */
  @property() when: EventListWhen = 'upcoming';

  /** Only events with any of these tags, separated by commas; case and accents do not count. */
  @property() tags?: string;

  /** No events with any of these tags. */
  @property({ attribute: 'exclude-tags' }) excludeTags?: string;

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
    return this.#limit;
  }

  protected override get emptyText(): string {
    const key = { upcoming: 'emptyUpcoming', past: 'emptyPast', all: 'empty' } as const;
    return this.view.localization.text(key[this.#when]);
  }

  protected override isEnough(items: readonly FeedItem[]): boolean {
    return this.#limit === Infinity || this.#matching(items).length >= this.#limit;
  }

  protected override select(items: readonly FeedItem[]): Selection<EventItem> {
    const events = this.#matching(items);
    const total = Math.min(events.length, this.#limit);
    return { entries: events.slice(0, total), total };
  }

  /** With its month: in another one it would move. */
  protected override keyOf(item: EventItem): string {
    return `${String(super.keyOf(item))}\n${item.event.startDate.date.slice(0, 7)}`;
  }

  protected override renderEntries(): TemplateResult {
    const onActivate = (item: EventItem, event: MouseEvent) => {
      if (isPlainClick(event)) this.dispatchSelect(item, event);
    };
    const own = (item: EventItem) => renderByHost(this, item);
    const months = monthsTemplate(this.items, this.view, this.#clock.now, onActivate, own);
    return html`${months}${subscriptionTemplate(this.source.feed?.calendarUrl, this.view)}`;
  }

  protected override renderBone(): TemplateResult {
    return html`<div class="item">
      <div class="bone line"></div>
      <div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    </div>`;
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, [1, Infinity], Infinity);
  }

  get #when(): EventListWhen {
    return oneOf(this, 'when', this.when, ['upcoming', 'past', 'all'], 'upcoming');
  }

  #matching(items: readonly FeedItem[]): EventItem[] {
    const when = this.#when;
    const events = eventItems(queryItems(items, itemQuery(this)));
    if (when === 'all') return events;
    const isPast = ({ event }: EventItem) => eventPhase(event, this.#clock.now) === 'ended';
    return when === 'past'
      ? events.filter(isPast).reverse()
      : events.filter((item) => !isPast(item));
  }
}
