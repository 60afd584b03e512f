import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { inTime } from '../../controllers/gate.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { FeedError } from '../../feed/errors.js';
import type { EventItem } from '../../model/event-phase.js';
import type { CalendarOption } from './calendar.template.js';
import type { CalendarContext, Calendars } from './calendars.js';

/** What writes calendar files and links: most readers of a card never need it. */
const calendarCode = new OnDemand(() => import('./calendars.js'));

/** How the card takes part. */
export interface CalendarsConfig {
  /** Called when a file was asked for that may not arrive. */
  onDoubt: () => void;
  /** Called when a reader wants calendars that cannot be offered. */
  onFailed: (error: FeedError) => void;
}

/** Offers calendars behind a button; what is behind it comes when a reader comes near. */
export class CalendarsOnDemand {
  #calendars: Calendars | undefined;
  #isOffered = false;
  #hasFailed = false;

  constructor(
    private readonly card: ReactiveControllerHost & HTMLElement,
    private readonly config: CalendarsConfig,
  ) {
    card.addEventListener('pointerover', this.#onInterest);
    card.addEventListener('focusin', this.#onInterest);
  }

  /** @param options in the order they are shown; none shows nothing */
  render(
    item: EventItem,
    options: readonly CalendarOption[],
    context: CalendarContext,
  ): TemplateResult | typeof nothing {
    this.#isOffered = options.length > 0;
    if (!this.#isOffered) return nothing;
    const { localization } = context.view;
    const failed = this.#hasFailed
      ? html`<p class="small">${localization.text('error')}</p>`
      : nothing;
    return html`<details class="calendar" part="calendar" @toggle=${this.#onToggle}>
      <summary class="action">${localization.text('addToCalendar')}</summary>
      ${this.#calendars?.render(item, options, context) ?? failed}
    </details>`;
  }

  readonly #onInterest = (): void => {
    if (this.#isOffered && !this.#calendars) this.#fetch().catch(() => {});
  };

  readonly #onToggle = async ({ target }: Event): Promise<void> => {
    if (!(target as HTMLDetailsElement).open || this.#calendars) return;
    try {
      await inTime(this.#fetch());
    } catch (cause) {
      this.#hasFailed = true;
      this.card.requestUpdate();
      const message = 'the code for calendars did not come';
      this.config.onFailed(new FeedError('network', message, { cause }));
    }
  };

  async #fetch(): Promise<void> {
    const { Calendars } = await calendarCode.fetch();
    // One that is gone meanwhile would hold an address for its file.
    if (!this.card.isConnected) return;
    this.#calendars ??= new Calendars(this.card, this.config.onDoubt);
    this.card.requestUpdate();
  }
}
