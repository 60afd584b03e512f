import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedSource } from '../controllers/feed-loader.js';
import { FeedController } from '../controllers/feed.js';
import type { FeedError } from '../feed/errors.js';
import { explain } from '../feed/explain.js';
import type { JsonFeed } from '../feed/json-feed.js';
import type { FeedItem } from '../model/item.js';
import { asText, numberConverter, oneOf, wholeNumber } from './attribute-values.js';
import { Diagnosis } from './diagnosis.js';
import { FeedErrorEvent, FeedLoadEvent, type ShownDetail } from './events.js';
import { toFeedError } from './failure.js';
import { WidgetElement } from './widget-element.js';

/** When an element starts to load: near the viewport, at once, or on `load()`. */
export type Loading = 'lazy' | 'eager' | 'manual';

/**
 * What all five elements share as readers of feeds: where these are, when they are read, and what the
 * host is told of it.
 *
 * @fires {FeedLoadEvent} ichei-load - What a load brought is shown; not cancelable.
 * @fires {FeedErrorEvent} ichei-error - Something could not be loaded, or is not there; not cancelable.
 */
export abstract class SourceElement extends WidgetElement {
  protected readonly source = new FeedController(this, {
    isReady: () => !this.whole,
    isEnough: (items) => this.isEnough(items),
    onLoad: (source) => this.tellLoad(source),
    onError: (error) => this.tellError(error),
  });
  /** Why the last render failed. */
  protected failure: FeedError | undefined;
  #toldFailure = '';
  /** Where rendering goes on after what was rendered was given up. */
  #end: Comment | undefined;
  readonly #diagnosis = new Diagnosis(this, this.source);

  /**
   * Addresses of JSON Feeds, relative to the page, with blanks between them. `{lang}` in one stands for
   * the interface's language; where that fails, for `en`.
   */
  @property() src?: string;

  /** When to load: near the viewport, at once, or only when `load()` is called. */
  @property() loading: Loading = 'lazy';

  /** Seconds, 60 or more, after which the feeds are read again while the page is visible. */
  @property({ converter: numberConverter }) refresh?: number;

  /** A JSON Feed object to show instead of fetching `src`. */
  @property({ attribute: false }) feed?: JsonFeed;

  /** Loads now, or again. Settles when the result is shown or has failed; never rejects. */
  async load(): Promise<void> {
    // What was set just now counts; an element that is nowhere loads nothing.
    if (!this.isConnected) return;
    await super.getUpdateComplete();
    if (this.isConnected) await this.source.load();
  }

  /** Settles when what was loaded is shown, all of it; `undefined` where it is. */
  protected get whole(): Promise<unknown> | undefined {
    return this.gate.isOpen ? undefined : this.gate.opened();
  }

  /** Complete once content that is there is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    for (let rest = this.whole; rest; rest = this.whole) {
      await rest;
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  /** Whether the loaded items suffice for what the attributes ask. */
  protected isEnough(_items: readonly FeedItem[]): boolean {
    return true;
  }

  /** How much is shown. */
  protected abstract get shownDetail(): ShownDetail;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.source.follow({
      src: asText(this.src) || undefined,
      feed: this.feed,
      loading: oneOf(this, 'loading', this.loading, ['lazy', 'eager', 'manual'], 'lazy'),
      language: this.language,
      refresh: wholeNumber(this, 'refresh', this.refresh, [60, Infinity], 0),
    });
    const selects = SELECTING.some((name) => changed.has(name as keyof SourceElement));
    if (selects && this.source.hasMore) void this.source.loadMore();
  }

  /** A page whose security policy refuses our templates keeps its fallback; nothing is thrown. */
  protected override update(changed: PropertyValues<this>): void {
    this.failure = undefined;
    if (this.#end) this.renderRoot.replaceChildren(this.#end);
    this.#end = undefined;
    try {
      super.update(changed);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { failure } = this;
    if (failure && failure.message !== this.#toldFailure) this.tellError(failure);
    this.#toldFailure = failure?.message ?? '';
  }

  /** Whatever a page did to what we stand on: it keeps its fallback, and nothing is thrown. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.tellError(this.#giveUp(error));
    }
  }

  /** The fallback in place of whatever was rendered. */
  #giveUp(error: unknown): FeedError {
    this.failure = toFeedError(error);
    // Lit goes on with what it knows before this node: nothing, as before the first render.
    this.#end = document.createComment('');
    this.renderOptions.renderBefore = this.#end;
    // In some XML documents an element made without a namespace is no slot.
    this.renderRoot.replaceChildren(document.createElementNS(HTML, 'slot'), this.#end);
    if (this.debug) this.renderRoot.append(explain(this.failure));
    return this.failure;
  }

  protected override get findings(): readonly string[] {
    return [...super.findings, ...this.#diagnosis.lines(this.failure)];
  }

  protected tellError(error: FeedError): void {
    void this.#diagnosis.report(error);
    this.tell(new FeedErrorEvent(error));
  }

  /** What the page's policy refuses beside a render that it did not refuse. */
  protected tellRefusal(error: unknown): void {
    if (!this.failure) this.tellError(toFeedError(error));
  }

  protected tellLoad(source: FeedSource): void {
    const isShown = this.status !== 'error' && this.status !== 'loading';
    if (isShown) this.tell(new FeedLoadEvent({ ...this.shownDetail, source }));
  }
}

/** Properties that decide which items are wanted, in whichever element has them. */
const SELECTING = ['item', 'itemParam', 'limit', 'when', 'tags', 'excludeTags', 'since', 'until'];

const HTML = 'http://www.w3.org/1999/xhtml';
