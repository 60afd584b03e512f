import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Staleness } from '../controllers/feed-loader.js';
import { FeedError } from '../feed/errors.js';
import { explain } from '../feed/explain.js';
import type { MessageKey } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { skeletonStyles } from '../styles/skeleton.js';
import { waitingStyles } from '../styles/waiting.js';
import { hasFallback, stateTemplate, type StateParts } from '../templates/states.js';
import { focusTitle, renderWithFocus } from './entry-focus.js';
import { ItemSelectEvent, type ShownDetail } from './events.js';
import { toFeedError } from './failure.js';
import type { RenderedItem } from './host-rendering.js';
import { Offer } from './offer.js';
import { dropTranslation } from './page-translation.js';
import { isSameOrder, type Selection } from './selection.js';
import { SourceElement } from './source-element.js';
import type { ElementStatus } from './states.js';

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
  #wasMissing = false;
  #toldTrouble: MessageKey | undefined;
  /** A reader asked for another try, and it is under way. */
  #isRetrying = false;
  readonly #offer = new Offer<Entry>((entry) => this.keyOf(entry));
  /** What the last render showed. */
  #before: readonly Entry[] = [];
  /** Other entries than that. */
  #isOther = false;
  /** What was read, and the words around it, as the last render had them. */
  #rendered: readonly unknown[] = [];
  #origin: unknown;
  /** Entries say something else in their places, though more waits. */
  #isUpdated = false;

  /**
   * Renders an item in the host's own way: a node, text, or a Lit template; `undefined` leaves it to
   * the element. Text is text: nothing in it is parsed. An element that it made stays, with what a reader did in
   * it, as long as the item says the same; give another function to have all made anew.
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
    if (status !== 'idle' && !this.gate.isOpen) return 'loading';
    if (status !== 'loaded' && status !== 'stale') return status;
    if (this.selection.isMissing) return this.#isSought ? 'loading' : 'error';
    const isEmpty = !this.items.length && !this.selection.isNarrowed;
    return status === 'loaded' && isEmpty ? 'empty' : status;
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
    return this.source.keyOf(entry as FeedItem);
  }

  /** Another feed is shown than before: forgets what a reader did with that one. */
  protected forget(): void {
    this.announcement = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (WANTED.some((name) => changed.has(name as never))) this.#wasMissing = false;
    this.#select();
  }

  #select(): void {
    const before = (this.#before = this.items);
    const { feed, items, waiting, origin } = this.source;
    if (origin !== this.#origin) this.forget();
    this.#origin = origin;
    const later = waiting && this.select(waiting);
    const present = feed ? this.select(items) : { entries: [], total: 0 };
    this.selection = this.#offer.take(present, later);
    if (this.selection === later) this.source.showWaiting();
    this.announcement = this.#offer.announce(this.view.localization) || this.announcement;
    const trouble = this.#staleKey;
    if (trouble && trouble !== this.#toldTrouble) this.announcement = '';
    this.#toldTrouble = trouble;
    this.#isOther = !isSameOrder(before, this.items);
    const isInPlace = isSameOrder(before, this.items, (entry) => this.keyOf(entry));
    this.#isUpdated = this.#isOther && this.#offer.isOpen && isInPlace;
  }

  protected override update(changed: PropertyValues<this>): void {
    const keyOf = (entry: Entry) => this.keyOf(entry);
    renderWithFocus(this.shadowRoot!, this.#before, this.items, keyOf, () => {
      if (this.#hasOtherTexts()) dropTranslation(this.renderRoot, this.renderOptions);
      super.update(changed);
    });
  }

  /** Whether entries have rows of their own, so that other ones leave those that stay as they are. */
  protected readonly hasRows: boolean = false;

  #hasOtherTexts(): boolean {
    const { items, waiting } = this.source;
    const before = this.#rendered;
    this.#rendered = [items, waiting, this.view.localization];
    const isRead = this.#rendered.some((one, index) => one !== before[index]);
    return isRead || (this.#isOther && !this.hasRows);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isUpdated) this.tellLoad('network');
    const isMissing = Boolean(this.selection.isMissing && !this.whole && !this.#isSought);
    if (isMissing && !this.#wasMissing) {
      this.tellError(this.#missing);
    }
    this.#wasMissing = isMissing && this.isConnected;
  }

  /** What is in the feed, but not here. */
  protected override get findings(): readonly string[] {
    const { isMissing } = this.selection;
    const { length } = this.source.items;
    if (isMissing) return [...super.findings, explain(this.#missing)];
    if (this.status !== 'empty' || !length) return super.findings;
    const line = `none of ${length} loaded items is what its attributes ask for → check them`;
    return [...super.findings, line];
  }

  get #missing(): FeedError {
    const url = this.source.feed?.url;
    return new FeedError('not-found', 'the item is not in the feed', { url });
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

  /** The item that is not there may be on a page that is on its way. */
  get #isSought(): boolean {
    return this.source.isReading && !this.#wasMissing;
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
      waiting: this.#offer.render(this.#onShowOffer),
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
   * The region is there before the words, so that they are announced. What a reader does after trouble was
   * told is answered too.
   */
  get #spoken(): string {
    const { status } = this;
    if (status === 'empty') return this.emptyText;
    const failed = status === 'error' ? 'error' : undefined;
    const key = this.selection.isMissing ? 'notFound' : failed;
    if (key) return this.view.localization.text(key);
    const stale = this.#isRetrying ? undefined : this.#staleKey;
    return this.announcement || (stale ? this.view.localization.text(stale) : '');
  }

  readonly #onRetry = async (): Promise<void> => {
    this.announcement = '';
    this.#isRetrying = true;
    // The same words are announced again only where there were none between.
    this.requestUpdate();
    await this.load();
    this.#isRetrying = false;
    this.requestUpdate();
    await this.updateComplete;
    const { activeElement, body } = this.ownerDocument;
    if (activeElement && activeElement !== body) return;
    const retry = this.renderRoot.querySelector<HTMLElement>('.status button');
    if (retry) retry.focus({ preventScroll: true });
    else focusTitle(this.renderRoot);
  };

  readonly #onShowOffer = async (): Promise<void> => {
    const { added } = this.#offer;
    this.source.showWaiting();
    await this.updateComplete;
    this.announcement = this.addedText(added.length);
    focusTitle(this.renderRoot, Math.max(this.items.indexOf(added[0]!), 0));
  };

  /** What readers by ear are told of entries that they asked for. */
  protected addedText(count: number): string {
    return count ? this.view.localization.text('added', { count, shown: this.items.length }) : '';
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  get #staleKey(): MessageKey | undefined {
    const { staleness } = this.source;
    return staleness && STALE[staleness];
  }
}

/** Properties that name one item, in whichever element has them. */
const WANTED = ['item', 'itemParam'];

const STALE: Readonly<Record<Staleness, MessageKey>> = {
  copy: 'stale',
  partial: 'partial',
  outdated: 'error',
};
