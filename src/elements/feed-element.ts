import { nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Staleness } from '../controllers/feed-loader.js';
import { complain } from '../diagnostics/element-problems.js';
import { FeedError } from '../feed/errors.js';
import { explain } from '../feed/explain.js';
import type { MessageKey } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { skeletonStyles } from '../styles/skeleton.js';
import { waitingStyles } from '../styles/waiting.js';
import { hasFallback, stateTemplate, type StateParts } from '../templates/states.js';
import { ItemSelectEvent, type ShownDetail } from './events.js';
import { toFeedError } from './failure.js';
import { SourceElement } from './source-element.js';
import type { ElementStatus } from './states.js';
import { WaitingEntries } from './waiting-entries.js';

/** What a host's `renderItem` may return. */
export type RenderedItem = Node | string | TemplateResult | undefined;

/** What of the loaded items is to be shown. */
export interface Selection<Entry> {
  entries: readonly Entry[];
  /** Matching entries, shown or not, at most `limit`. */
  total: number;
  /** The reader narrowed it, so that nothing left is not an empty feed. */
  isNarrowed?: boolean;
  /** The one item that was asked for is not in the feed. */
  isMissing?: boolean;
}

/**
 * What all five elements share as lists of what was read: selection, fallback, skeleton, offers.
 *
 * @typeParam Entry what the element lists: items, or people
 *
 * @slot - Fallback: shown before the script comes, while loading, and when loading fails.
 * @slot empty - Instead of the sentence that there is nothing; give it `hidden`.
 * @slot error - Instead of the line that loading failed; give it `hidden`.
 *
 * @csspart status - The line of errors and counts.
 * @csspart skeleton - The shapes while loading.
 *
 * @cssstate idle - Nothing was asked for yet.
 * @cssstate loading - Nothing is shown yet, and it is on its way.
 * @cssstate loaded - Content is shown.
 * @cssstate stale - What is shown may not be the latest.
 * @cssstate empty - The feed has nothing to show here.
 * @cssstate error - Nothing could be loaded, or the item is not there; the fallback is shown.
 */
export abstract class FeedElement<
  Entry extends FeedItem | Person = FeedItem,
> extends SourceElement {
  static override styles = [...SourceElement.styles, skeletonStyles, waitingStyles];

  protected selection: Selection<Entry> = { entries: [], total: 0 };
  /** What readers by ear are told next. */
  @state() protected announcement = '';
  #toldFailure = '';
  #wasMissing = false;
  /** What waits, where it would be seen. */
  #waiting: WaitingEntries<Entry> | undefined;
  #offer = '';
  /** Other entries than in the last render. */
  #isOther = false;

  /**
   * Renders an item in the host's own way: a node, text, or a Lit template; `undefined` leaves it to
   * the element. Text is text: nothing in it is parsed.
   */
  @property({ attribute: false }) renderItem?: (item: Entry) => RenderedItem;

  /** What is shown now: the normalised model. Its HTML fields are not sanitised. */
  get items(): readonly Entry[] {
    return this.selection.entries;
  }

  /** What the element is doing; also its `:state()`. */
  override get status(): ElementStatus {
    const { status } = this.source;
    if (this.failure) return 'error';
    if (status !== 'loaded' && status !== 'stale') return status;
    if (this.selection.isMissing) return 'error';
    const isEmpty = !this.items.length && !this.selection.isNarrowed;
    return status === 'loaded' && isEmpty ? 'empty' : status;
  }

  /** What the host's own function makes of an entry; `undefined` where it leaves it to us. */
  protected hostRendering(entry: Entry): RenderedItem {
    try {
      return this.renderItem?.(entry);
    } catch (error) {
      complain(this, `renderItem threw, the item is rendered as usual: ${String(error)}`);
      return undefined;
    }
  }

  /** Chooses what to show; called before each render. */
  protected abstract select(items: readonly FeedItem[]): Selection<Entry>;

  /** Renders the selection; it is empty only where the reader narrowed it. */
  protected abstract renderEntries(): TemplateResult;

  /** The shape of one entry that is still loading. */
  protected abstract renderBone(): TemplateResult;

  /** How many entries will come, as far as it can be known. */
  protected abstract get expected(): number;

  /** What makes two entries the same one, whatever they say. */
  protected keyOf(entry: Entry): unknown {
    return entry;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#select();
  }

  #select(): void {
    const before = this.selection.entries;
    const { feed, items, waiting } = this.source;
    this.selection = feed ? this.select(items) : { entries: [], total: 0 };
    const later = waiting && this.select(waiting);
    this.#waiting =
      later && new WaitingEntries(this.items, later.entries, (entry) => this.keyOf(entry));
    if (later && this.#waiting?.isUnseen) {
      this.source.showWaiting();
      this.selection = later;
      this.#waiting = undefined;
    }
    this.#announceOffer();
    const { entries } = this.selection;
    this.#isOther =
      entries.length !== before.length || entries.some((entry, index) => entry !== before[index]);
  }

  #announceOffer(): void {
    const offer = this.#waiting?.text(this.view.localization) ?? '';
    if (offer && offer !== this.#offer) this.announcement = offer;
    this.#offer = offer;
  }

  /** A page whose security policy refuses our templates keeps its fallback; nothing is thrown. */
  protected override update(changed: PropertyValues<this>): void {
    this.failure = undefined;
    try {
      if (changed.size || this.#isOther) this.#dropTranslation();
      super.update(changed);
    } catch (error) {
      this.failure = toFeedError(error);
      this.showFallback();
      if (this.debug) this.renderRoot.append(explain(this.failure));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const failure = this.failure;
    if (failure && failure.message !== this.#toldFailure) this.tellError(failure);
    this.#toldFailure = failure?.message ?? '';
    const { isMissing = false } = this.selection;
    if (isMissing && (!this.#wasMissing || changed.has('item' as never))) {
      const url = this.source.feed?.url;
      this.tellError(new FeedError('not-found', 'the item is not in the feed', { url }));
    }
    this.#wasMissing = isMissing;
  }

  protected override render(): TemplateResult {
    return this.renderFrame(this.#renderState(), this.#spoken);
  }

  /** Tells the host of an activation; `false` when it takes over. */
  protected dispatchSelect(item: Entry, originalEvent: Event): boolean {
    const isOurs = this.dispatchEvent(new ItemSelectEvent({ item, originalEvent }));
    if (!isOurs) originalEvent.preventDefault();
    return isOurs;
  }

  protected override get shownDetail(): ShownDetail {
    return { shown: this.items.length, total: this.selection.total };
  }

  #renderState(): TemplateResult {
    try {
      return stateTemplate(this.status, this.#stateParts);
    } catch (error) {
      this.failure = toFeedError(error);
      return stateTemplate('error', this.#stateParts);
    }
  }

  get #stateParts(): StateParts {
    const { localization } = this.view;
    const staleKey = this.#staleKey;
    return {
      view: this.view,
      feed: this.source.feed,
      emptyText: this.emptyText,
      staleText: staleKey && localization.text(staleKey),
      isMissing: Boolean(this.selection.isMissing),
      hasEntries: this.items.length > 0 || Boolean(this.selection.isNarrowed),
      renderEntries: () => this.renderEntries(),
      waiting: this.#waiting?.render(this.#onShowWaiting, localization),
      bones: this.#bones,
      renderBone: () => this.renderBone(),
      onRetry: this.#onRetry,
      onSlotChange: this.#onSlotChange,
    };
  }

  /** What to say when nothing matches. */
  protected get emptyText(): string {
    return this.view.localization.text('empty');
  }

  get #bones(): number {
    const isIdle = this.status === 'idle' && this.loading === 'manual';
    return isIdle || hasFallback(this) ? 0 : Math.min(this.expected, 10);
  }

  /**
   * Page translators put elements of their own in the place of texts, which a render would pass over:
   * what changed is then built anew. Sanitised content never has a `font`.
   */
  #dropTranslation(): void {
    if (this.renderRoot.querySelector<HTMLElement>('font')) render(nothing, this.renderRoot);
  }

  /** The region is there before the words, so that they are announced. */
  get #spoken(): string {
    const { status } = this;
    if (status === 'empty') return this.emptyText;
    const trouble = status === 'stale' ? this.#staleKey : status === 'error' && 'error';
    const key = this.selection.isMissing ? 'notFound' : trouble;
    return key ? this.view.localization.text(key) : this.announcement;
  }

  /** Where the button that had the focus is gone, go on with what took its place. */
  readonly #onRetry = async (): Promise<void> => {
    await this.load();
    const next = this.renderRoot.querySelector<HTMLElement>('.status button, .title-link');
    const { activeElement, body } = this.ownerDocument;
    if (!activeElement || activeElement === body) next?.focus({ preventScroll: true });
  };

  readonly #onShowWaiting = async (): Promise<void> => {
    const [first, ...others] = this.#waiting?.added ?? [];
    this.source.showWaiting();
    await this.updateComplete;
    const count = others.length + 1;
    const shown = this.items.length;
    this.announcement = first ? this.view.localization.text('added', { count, shown }) : '';
    // The button that had the focus is gone: go on with the first of what it brought.
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.title-link');
    const next = links[this.items.indexOf(first!)] ?? links[0];
    next?.focus({ preventScroll: true });
  };

  readonly #onSlotChange = (): void => this.requestUpdate();

  get #staleKey(): MessageKey | undefined {
    const { staleness } = this.source;
    return staleness && STALE[staleness];
  }
}

const STALE: Readonly<Record<Staleness, MessageKey>> = {
  copy: 'stale',
  partial: 'partial',
  outdated: 'error',
};
