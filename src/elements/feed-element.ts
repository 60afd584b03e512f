import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, type FeedSource } from '../controllers/feed.js';
import { warnOnce } from '../diagnostics/console.js';
import { FeedError } from '../feed/errors.js';
import type { JsonFeed } from '../feed/json-feed.js';
import { directionOf } from '../i18n/direction.js';
import { resolveLanguage } from '../i18n/language.js';
import { Localization, type Messages } from '../i18n/messages.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { PolicyError } from '../sanitize/trusted-types.js';
import { baseStyles } from '../styles/base.js';
import { skeletonStyles } from '../styles/skeleton.js';
import { emptyTemplate, errorTemplate, staleTemplate } from '../templates/states.js';
import type { View } from '../templates/view.js';
import { asText, numberConverter, oneOf, wholeNumber } from './attribute-values.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent, type ShownDetail } from './events.js';
import { ElementStates, type ElementStatus } from './states.js';

/** When an element starts to load: near the viewport, at once, or on `load()`. */
export type Loading = 'lazy' | 'eager' | 'manual';
/** Where links open. */
export type LinkTarget = '_self' | '_blank' | '_top' | '_parent';
/** Colour scheme of an element that does not take the host's. */
export type Theme = 'light' | 'dark';

/** What of the loaded items is to be shown. */
export interface Selection<Entry> {
  entries: readonly Entry[];
  /** Matching entries, shown or not, at most `limit`. */
  total: number;
  /** The one item that was asked for is not in the feed. */
  isMissing?: boolean;
}

/**
 * What all five elements share: feed, language, states, fallback, skeleton and the line of errors.
 *
 * @typeParam Entry what the element lists: items, or people
 *
 * @attr {string} lang - Language of the interface; else the nearest ancestor's, the page's, English.
 *
 * @slot - Fallback: shown before the script comes, while loading, and when loading fails.
 * @slot header - Above the content, such as a heading with a link to all news.
 * @slot footer - Below the content.
 * @slot empty - Instead of the sentence that there is nothing; give it `hidden`.
 * @slot error - Instead of the line that loading failed; give it `hidden`.
 *
 * @fires {FeedLoadEvent} ichei-load - What a load brought is shown; not cancelable.
 * @fires {FeedErrorEvent} ichei-error - Something could not be loaded, or is not there; not cancelable.
 *
 * @csspart container - The box around everything.
 * @csspart header - The box of the slot `header`.
 * @csspart footer - The box of the slot `footer`.
 * @csspart status - The line of errors and counts.
 * @csspart button - A button: retry, more, close.
 * @csspart link - The link or button in a title; any other link that is ours.
 * @csspart skeleton - The shapes while loading.
 *
 * @cssprop {<color>} [--ichei-color-accent=#0077d4] - Marks: badges, the main button, focus rings.
 * @cssprop {<color>} [--ichei-color-on-accent=#fff] - Text on the accent.
 * @cssprop {<color>} [--ichei-color-text=inherit] - Text; the host page's colour by default.
 * @cssprop {<color>} [--ichei-color-muted] - Dates and other small text; mixed from the text's colour.
 * @cssprop {<color>} [--ichei-color-surface=transparent] - The ground.
 * @cssprop {<color>} [--ichei-color-border] - Hairlines and frames; mixed from the text's colour.
 * @cssprop {<family-name>} [--ichei-font-family=inherit] - Font.
 * @cssprop {<length>} [--ichei-font-size-title] - Size of titles; by default each layout's own.
 * @cssprop {<length>} [--ichei-radius=0.375em] - Roundness of pictures, cards and buttons.
 * @cssprop {<length>} [--ichei-gap=1.5em] - Space between cards and people.
 * @cssprop {<length>} [--ichei-columns] - Least width of a column of cards or people.
 * @cssprop {<ratio>} [--ichei-image-aspect-ratio=3 / 2] - Shape of pictures.
 * @cssprop {<outline>} [--ichei-focus-ring] - Outline of what has the focus; 2px of the accent.
 *
 * @cssstate idle - Nothing was asked for yet.
 * @cssstate loading - Nothing is shown yet, and it is on its way.
 * @cssstate loaded - Content is shown.
 * @cssstate stale - What is shown may not be the latest.
 * @cssstate empty - The feed has nothing to show here.
 * @cssstate error - Nothing could be loaded, or the item is not there; the fallback is shown.
 */
export abstract class FeedElement<Entry extends FeedItem | Person = FeedItem> extends LitElement {
  static override styles = [baseStyles, skeletonStyles];

  /** `lang` is the platform's own attribute; here it also chooses the interface's language. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected readonly source = new FeedController(this, {
    isEnough: (items) => this.isEnough(items),
    onLoad: (source) => this.#onLoad(source),
    onError: (error) => this.#onError(error),
  });
  protected selection: Selection<Entry> = { entries: [], total: 0 };
  protected view!: View;
  /** What readers by ear are told next. */
  @state() protected announcement = '';
  #localization = new Localization('en');
  readonly #states = new ElementStates(this);
  /** Why the last render failed. */
  #failure: FeedError | undefined;
  #toldFailure = '';
  #wasMissing = false;

  /** Address of the JSON Feed, relative to the page. */
  @property() src?: string;

  /** When to load: near the viewport, at once, or only when `load()` is called. */
  @property() loading: Loading = 'lazy';

  /** Level of the titles, 1–6; headings inside an article follow below it. */
  @property({ converter: numberConverter, attribute: 'heading-level' }) headingLevel = 3;

  /** Where links open, as in HTML. */
  @property({ attribute: 'link-target' }) linkTarget: LinkTarget = '_self';

  /** Colour scheme with a ground of its own; without it the host page's colours are taken. */
  @property() theme?: Theme;

  /** A JSON Feed object to show instead of fetching `src`. */
  @property({ attribute: false }) feed?: JsonFeed;

  /** The host's own words for some of the messages. */
  @property({ attribute: false }) messages?: Partial<Messages>;

  /** What is shown now: the normalised model. Its HTML fields are not sanitised. */
  get items(): readonly Entry[] {
    return this.selection.entries;
  }

  /** What the element is doing; also its `:state()`. */
  get status(): ElementStatus {
    const { status } = this.source;
    if (this.#failure) return 'error';
    if (status !== 'loaded' && status !== 'stale') return status;
    if (this.selection.isMissing) return 'error';
    return status === 'loaded' && !this.items.length ? 'empty' : status;
  }

  /** Loads now, or again. Settles when the result is shown or has failed; never rejects. */
  async load(): Promise<void> {
    // What was set just now counts; an element that is nowhere loads nothing.
    if (!this.isConnected) return;
    await this.updateComplete;
    if (this.isConnected) await this.source.load();
  }

  /** Chooses what to show; called before each render. */
  protected abstract select(items: readonly FeedItem[]): Selection<Entry>;

  /** Renders the selection; it is never empty. */
  protected abstract renderEntries(): TemplateResult;

  /** The shape of one entry that is still loading. */
  protected abstract renderBone(): TemplateResult;

  /** How many entries will come, as far as it can be known. */
  protected abstract get expected(): number;

  /** Whether the loaded items suffice for what the attributes ask. */
  protected isEnough(_items: readonly FeedItem[]): boolean {
    return true;
  }

  /** Style sheets belong to one document: in another one they are made anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#localize();
    if (!this.hasUpdated || changed.has('src') || changed.has('feed') || changed.has('loading')) {
      const loading = oneOf(this, 'loading', this.loading, ['lazy', 'eager', 'manual'], 'lazy');
      const src = asText(this.src) || undefined;
      this.source.follow({ src, feed: this.feed, loading });
    } else if (SELECTING.some((name) => changed.has(name as keyof FeedElement)) && this.#isShort) {
      void this.source.loadMore();
    }
    this.selection = this.source.feed ? this.select(this.source.items) : { entries: [], total: 0 };
  }

  /** A page whose security policy refuses our templates keeps its fallback; nothing is thrown. */
  protected override update(changed: PropertyValues<this>): void {
    this.#failure = undefined;
    try {
      super.update(changed);
    } catch (error) {
      this.#failure = toFeedError(error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#states.set(this.status);
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
    const { localization } = this.view;
    const theme = this.theme && oneOf<Theme | ''>(this, 'theme', this.theme, ['light', 'dark'], '');
    const { lang } = localization;
    return html`<svg class="strut" aria-hidden="true"></svg>
      <div class="container" part="container" lang=${lang} dir=${directionOf(lang)} data-theme=${theme || nothing}>
        <div part="header"><slot name="header"></slot></div>
        ${this.#renderState()}
        <p class="content visually-hidden" part="status" role="status">${this.#spoken}</p>
        <div part="footer"><slot name="footer"></slot></div>
      </div>`;
  }

  /** Tells the host of an activation; `false` when it takes over. */
  protected dispatchSelect(item: Entry, originalEvent: Event): boolean {
    const isOurs = this.dispatchEvent(new ItemSelectEvent({ item, originalEvent }));
    if (!isOurs) originalEvent.preventDefault();
    return isOurs;
  }

  /** Tells the host, once the state says the same; an element that was removed is silent. */
  protected tell(event: Event): void {
    this.#states.set(this.status);
    if (this.isConnected) this.dispatchEvent(event);
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
          ${this.items.length ? this.renderEntries() : emptyTemplate(this.source.feed, this.emptyText, this.view)}
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

  get #isShort(): boolean {
    return this.source.hasMore && !this.isEnough(this.source.items);
  }

  /** The region is there before the words, so that they are announced. */
  get #spoken(): string {
    const { localization } = this.view;
    switch (this.status) {
      case 'error':
        return localization.text(this.selection.isMissing ? 'notFound' : 'error');
      case 'stale':
        return localization.text('stale');
      case 'empty':
        return this.emptyText;
      default:
        return this.announcement;
    }
  }

  /** Where the button that had the focus is gone, go on with what took its place. */
  readonly #onRetry = async (): Promise<void> => {
    await this.load();
    const next = this.renderRoot.querySelector<HTMLElement>('.status button, .title-link');
    const { activeElement, body } = this.ownerDocument;
    if (!activeElement || activeElement === body) next?.focus({ preventScroll: true });
  };

  readonly #onSlotChange = (): void => this.requestUpdate();

  #localize(): void {
    const lang = resolveLanguage(this);
    const overrides = this.messages ?? {};
    if (lang !== this.#localization.lang || overrides !== this.#localization.overrides) {
      this.#localization = new Localization(lang, overrides);
    }
    this.view = {
      localization: this.#localization,
      headingLevel: wholeNumber(this, 'heading-level', this.headingLevel, [1, 6], 3),
      linkTarget: oneOf(this, 'link-target', this.linkTarget, LINK_TARGETS, '_self'),
    };
  }

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

const LINK_TARGETS = ['_self', '_blank', '_top', '_parent'] as const;

/** Whether the host page put content into the element that is no slot's. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    // By its type: the element may stand in a frame's document, with classes of its own.
    node.nodeType === Node.ELEMENT_NODE
      ? !(node as Element).slot
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}

function toFeedError(error: unknown): FeedError {
  // Lit's own sinks throw the browser's words.
  const isPolicy = error instanceof PolicyError || String(error).includes('Trusted');
  const policy = isPolicy && !(error instanceof PolicyError) ? new PolicyError(error) : error;
  return new FeedError(isPolicy ? 'policy' : 'format', (policy as Error).message, {
    cause: error,
  });
}
