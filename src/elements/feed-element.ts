import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, type FeedSource } from '../controllers/feed.js';
import { warnOnce } from '../diagnostics/console.js';
import { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import type { MessageKey } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { skeletonStyles } from '../styles/skeleton.js';
import { EVERYTHING, type Narrowing } from '../templates/search.js';
import { emptyTemplate, errorTemplate, hasFallback, staleTemplate } from '../templates/states.js';
import { asText, oneOf } from './attribute-values.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent, type ShownDetail } from './events.js';
import { toFeedError } from './failure.js';
import type { ElementStatus } from './states.js';
import { WidgetElement } from './widget-element.js';

/** When an element starts to load: near the viewport, at once, or on `load()`. */
export type Loading = 'lazy' | 'eager' | 'manual';
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
 * What all five elements share as readers of a feed: loading, fallback, skeleton, errors.
 *
 * @typeParam Entry what the element lists: items, or people
 *
 * @slot - Fallback: shown before the script comes, while loading, and when loading fails.
 * @slot empty - Instead of the sentence that there is nothing; give it `hidden`.
 * @slot error - Instead of the line that loading failed; give it `hidden`.
 *
 * @fires {FeedLoadEvent} ichei-load - What a load brought is shown; not cancelable.
 * @fires {FeedErrorEvent} ichei-error - Something could not be loaded, or is not there; not cancelable.
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
> extends WidgetElement {
  static override styles = [...WidgetElement.styles, skeletonStyles];

  protected readonly source = new FeedController(this, {
    isEnough: (items) => this.isEnough(items),
    onLoad: (source) => this.#onLoad(source),
    onError: (error) => this.#onError(error),
  });
  protected selection: Selection<Entry> = { entries: [], total: 0 };
  /** What the reader narrowed the list by. */
  @state() protected narrowing = EVERYTHING;
  /** What readers by ear are told next. */
  @state() protected announcement = '';
  /** Why the last render failed. */
  #failure: FeedError | undefined;
  #toldFailure = '';
  #wasMissing = false;
  /** Other entries than in the last render. */
  #isOther = false;

  /** Address of the JSON Feed, relative to the page. */
  @property() src?: string;

  /** When to load: near the viewport, at once, or only when `load()` is called. */
  @property() loading: Loading = 'lazy';

  /** A JSON Feed object to show instead of fetching `src`. */
  @property({ attribute: false }) feed?: JsonFeed;

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
    if (this.#failure) return 'error';
    if (status !== 'loaded' && status !== 'stale') return status;
    if (this.selection.isMissing) return 'error';
    const isEmpty = !this.items.length && !this.selection.isNarrowed;
    return status === 'loaded' && isEmpty ? 'empty' : status;
  }

  /** Loads now, or again. Settles when the result is shown or has failed; never rejects. */
  async load(): Promise<void> {
    // What was set just now counts; an element that is nowhere loads nothing.
    if (!this.isConnected) return;
    await this.updateComplete;
    if (this.isConnected) await this.source.load();
  }

  /** What the host's own function makes of an entry; `undefined` where it leaves it to us. */
  protected hostRendering(entry: Entry): RenderedItem {
    try {
      return this.renderItem?.(entry);
    } catch (error) {
      warnOnce(
        `<${this.localName}>: renderItem threw, the item is rendered as usual: ${String(error)}`,
      );
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

  /** Whether the loaded items suffice for what the attributes ask. */
  protected isEnough(_items: readonly FeedItem[]): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('src') || changed.has('feed') || changed.has('loading')) {
      const loading = oneOf(this, 'loading', this.loading, ['lazy', 'eager', 'manual'], 'lazy');
      this.narrowing = EVERYTHING;
      const src = asText(this.src) || undefined;
      this.source.follow({ src, feed: this.feed, loading });
    } else if (SELECTING.some((name) => changed.has(name as keyof FeedElement)) && this.#isShort) {
      void this.source.loadMore();
    }
    const before = this.selection.entries;
    this.selection = this.source.feed ? this.select(this.source.items) : { entries: [], total: 0 };
    const { entries } = this.selection;
    this.#isOther =
      entries.length !== before.length || entries.some((entry, index) => entry !== before[index]);
  }

  /** A page whose security policy refuses our templates keeps its fallback; nothing is thrown. */
  protected override update(changed: PropertyValues<this>): void {
    this.#failure = undefined;
    try {
      if (changed.size || this.#isOther) this.#dropTranslation();
      super.update(changed);
    } catch (error) {
      this.#failure = toFeedError(error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const failure = this.#failure;
    if (failure && failure.message !== this.#toldFailure) this.#onError(failure);
    this.#toldFailure = failure?.message ?? '';
    const { isMissing = false } = this.selection;
    if (isMissing && (!this.#wasMissing || changed.has('item' as never))) {
      const url = this.source.feed?.url;
      this.#onError(new FeedError('not-found', 'the item is not in the feed', { url }));
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

  protected get shownDetail(): ShownDetail {
    return { shown: this.items.length, total: this.selection.total };
  }

  #renderState(): TemplateResult {
    try {
      return this.#renderStatus(this.status);
    } catch (error) {
      this.#failure = toFeedError(error);
      return this.#renderStatus('error');
    }
  }

  #renderStatus(status: ElementStatus): TemplateResult {
    const { localization } = this.view;
    switch (status) {
      case 'loaded':
        return html`<div class="content">${this.renderEntries()}</div>`;
      case 'stale':
        return html`<div class="content">
          ${this.items.length || this.selection.isNarrowed ? this.renderEntries() : emptyTemplate(this.source.feed, this.emptyText, this.view)}
          ${staleTemplate(localization, this.#onRetry)}
        </div>`;
      case 'empty':
        return html`<div class="content">${emptyTemplate(this.source.feed, this.emptyText, this.view)}</div>`;
      case 'error':
        return html`<slot @slotchange=${this.#onSlotChange}></slot>
          <div class="content">${errorTemplate(localization, this.selection.isMissing, this.#onRetry)}</div>`;
      default:
        return html`<slot @slotchange=${this.#onSlotChange}></slot>${this.#renderSkeleton()}`;
    }
  }

  /** What to say when nothing matches. */
  protected get emptyText(): string {
    return this.view.localization.text('empty');
  }

  #renderSkeleton(): TemplateResult | typeof nothing {
    const isWaiting = this.status === 'idle' && this.loading === 'manual';
    if (isWaiting || hasFallback(this)) return nothing;
    const rows = Array.from({ length: Math.min(this.expected, 10) });
    return html`<div class="content skeleton" part="skeleton" aria-hidden="true">
      ${rows.map(() => this.renderBone())}
    </div>`;
  }

  /**
   * Page translators put elements of their own in the place of texts, which a render would pass over:
   * what changed is then built anew. Sanitised content never has a `font`.
   */
  #dropTranslation(): void {
    if (this.renderRoot.querySelector<HTMLElement>('font')) render(nothing, this.renderRoot);
  }

  get #isShort(): boolean {
    return this.source.hasMore && !this.isEnough(this.source.items);
  }

  /** The region is there before the words, so that they are announced. */
  get #spoken(): string {
    const key = this.selection.isMissing ? 'notFound' : SPOKEN[this.status];
    if (this.status === 'empty') return this.emptyText;
    return key ? this.view.localization.text(key) : this.announcement;
  }

  /** Where the button that had the focus is gone, go on with what took its place. */
  readonly #onRetry = async (): Promise<void> => {
    await this.load();
    const next = this.renderRoot.querySelector<HTMLElement>('.status button, .title-link');
    const { activeElement, body } = this.ownerDocument;
    if (!activeElement || activeElement === body) next?.focus({ preventScroll: true });
  };

  readonly #onSlotChange = (): void => this.requestUpdate();

  /** Narrows what is shown, and tells readers by ear what is left. */
  protected readonly narrow = async (narrowing: Narrowing): Promise<void> => {
    this.narrowing = narrowing;
    await this.updateComplete;
    const count = this.selection.total;
    const key = this.source.hasMore ? 'matchesSoFar' : 'matches';
    this.announcement = this.view.localization.text(count ? key : 'noMatches', { count });
  };

  #onLoad(source: FeedSource): void {
    if (this.status !== 'error') this.tell(new FeedLoadEvent({ ...this.shownDetail, source }));
  }

  #onError(error: FeedError): void {
    const where = error.url ? `${error.url} ` : '';
    warnOnce(`<${this.localName}> ${error.code}: ${where}${error.message}`);
    this.tell(new FeedErrorEvent(error));
  }
}

/** Properties that decide which items are wanted, in whichever element has them. */
const SELECTING = ['limit', 'when', 'tags', 'excludeTags', 'since', 'until'];

const SPOKEN: Partial<Record<ElementStatus, MessageKey>> = { error: 'error', stale: 'stale' };
