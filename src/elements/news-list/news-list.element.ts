import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { UnrollingController } from '../../controllers/unrolling.js';
import { complain } from '../../diagnostics/element-problems.js';
import type { FeedError } from '../../feed/errors.js';
import type { FeedItem } from '../../model/item.js';
import { queryItems, tagsOf } from '../../model/query.js';
import { imageStyles } from '../../styles/image.js';
import { titleLinkStyles } from '../../styles/title-link.js';
import { relOf } from '../../templates/view.js';
import { allowedUrl } from '../../url/allowed-url.js';
import { asText, numberConverter, oneOf, someOf } from '../attribute-values.js';
import { focusTitle, placeOf } from '../entry-focus.js';
import { ItemMoreEvent } from '../events.js';
import { renderByHost } from '../host-rendering.js';
import { SearchableElement } from '../searchable-element.js';
import { itemQuery } from '../item-query.js';
import { isPlainClick } from '../plain-click.js';
import type { Selection } from '../selection.js';
import { boneTemplate, listTemplate, type ItemField } from './item.template.js';
import { newsListStyles } from './news-list.styles.js';
import { OpeningOnDemand } from './opening-on-demand.js';
import { Paging } from './paging.js';
import { forwardSummaryClick } from './summary-click.js';

/** How the items are laid out. */
export type NewsListLayout = 'list' | 'cards' | 'compact';
/** What activating an item does. */
export type OpenIn = 'link' | 'dialog' | 'inline';

const FIELDS: readonly ItemField[] = ['image', 'date', 'summary', 'tags'];
const LAYOUTS = ['list', 'cards', 'compact'] as const;
const OPEN_IN = ['link', 'dialog', 'inline'] as const;

/**
 * News of a feed as a list, as cards, or as headlines for a sidebar. Give it a feed and a line of
 * fallback; it looks like the page it stands on.
 *
 * ```html
 * <news-list src="feed.json" limit="5"><a href="https://en.ichei.org">News from ICHEI</a></news-list>
 * ```
 *
 * @summary A list of news.
 * @tag news-list
 *
 * @fires {ItemSelectEvent} ichei-select - An item was activated; cancelable.
 * @fires {ItemMoreEvent} ichei-more - The reader asked for more and it is shown; not cancelable.
 *
 * @csspart list - The list.
 * @csspart item - An item; in the dialog, the article.
 * @csspart card - An item in the layout `cards`.
 * @csspart image - An item's picture.
 * @csspart date - An item's date.
 * @csspart title - An item's title.
 * @csspart link - The link or button in a title.
 * @csspart summary - An item's summary.
 * @csspart tags - An item's tags.
 * @csspart tag - One tag.
 * @csspart search - The search box.
 * @csspart filter - The buttons of the tags.
 * @csspart dialog - The dialog of `open-in="dialog"`.
 * @csspart body - The text of an article that was opened.
 * @csspart figure - A figure of it.
 * @csspart caption - Its caption.
 * @csspart authors - Its authors.
 * @csspart attachments - Its files.
 * @csspart people - Its people.
 * @csspart person - One of them.
 * @csspart photo - Their photo or initials.
 * @csspart name - Their name.
 * @csspart role - Their first office.
 */
export class NewsListElement extends SearchableElement {
  static override styles = [
    ...SearchableElement.styles,
    imageStyles,
    titleLinkStyles,
    newsListStyles,
  ];

  readonly #opening = new OpeningOnDemand(this, {
    view: () => this.view,
    onFailed: (item, error) => this.#follow(item, error),
  });
  readonly #unrolling = new UnrollingController(this, () => this.source.tell());
  readonly #paging = new Paging(this, {
    shown: () => this.shownDetail,
    read: () => this.source.loadMore(true),
    onAdded: (first, count) => this.#onAdded(first, count),
  });

  /** Most items shown; without it all. */
  @property({ converter: numberConverter }) limit?: number;

  /** Items shown at first, and added by each "more". */
  @property({ converter: numberConverter, attribute: 'page-size' }) pageSize = 10;

  /** Whether a button offers more than `page-size`; with `none`, `limit` alone counts. */
  @property() more: 'button' | 'none' = 'button';

  /** Pictures beside the text, cards in columns, or titles for a sidebar. */
  @property() layout: NewsListLayout = 'list';

  /** Which of `image date summary tags` are shown; empty: titles only. In `compact` only the date. */
  @property() fields?: string;

  /** Offers a button for each tag. */
  @property({ type: Boolean }) filter = false;

  /** Only items with any of these tags, separated by commas; case and accents do not count. */
  @property() tags?: string;

  /** No items with any of these tags. */
  @property({ attribute: 'exclude-tags' }) excludeTags?: string;

  /** First day of publication: a date, or a signed ISO 8601 duration from now such as `-P30D`. */
  @property() since?: string;

  /** Last day of publication, included. */
  @property() until?: string;

  /** Address of a page of your own for each item, `{id}` standing for its id: `/news?id={id}`. */
  @property({ attribute: 'item-href' }) itemHref?: string;

  /**
   * Whether an item leads to its page, opens in a dialog, or unfolds under its title; other clicks
   * always lead to the page.
   */
  @property({ attribute: 'open-in' }) openIn: OpenIn = 'link';

  constructor() {
    super();
    this.addEventListener('click', forwardSummaryClick);
    this.addEventListener('pointerover', this.#onInterest);
    this.addEventListener('focusin', this.#onInterest);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    return root;
  }

  protected override get whole(): Promise<unknown> | undefined {
    return super.whole ?? this.#unrolling.whole;
  }

  protected override get isNarrowable(): boolean {
    return this.search || this.filter;
  }

  protected override forget(): void {
    super.forget();
    this.#paging.reset();
  }

  protected override get expected(): number {
    return this.#paging.wanted;
  }

  protected override isEnough(items: readonly FeedItem[]): boolean {
    const { needed, isAdding } = this.#paging;
    const matching = queryItems(items, itemQuery(this));
    return (isAdding ? queryItems(matching, this.narrowing) : matching).length >= needed;
  }

  protected override select(items: readonly FeedItem[]): Selection<FeedItem> {
    const { text, tags } = this.narrowing;
    const matching = queryItems(queryItems(items, itemQuery(this)), { text, tags });
    const { limit, wanted } = this.#paging;
    const total = Math.min(matching.length, limit);
    const isNarrowed = Boolean(text.trim() || tags.length);
    return { entries: matching.slice(0, Math.min(wanted, total)), total, isNarrowed };
  }

  protected override renderEntries(): TemplateResult {
    const list = this.items.length ? this.#renderList() : nothing;
    const more = this.#paging.render(this.source.hasMore, this.view.localization);
    return html`${this.renderNarrowing(this.#tags)} ${list} ${this.renderMatches()} ${more}
    ${this.#opening.opening?.renderDialog(this.view)}`;
  }

  protected override renderBone(): TemplateResult {
    return boneTemplate(oneOf(this, 'layout', this.layout, LAYOUTS, 'list'));
  }

  #hrefOf({ id, url, externalUrl }: FeedItem): string | undefined {
    const pattern = asText(this.itemHref);
    // Those two would lead up the path.
    if (!pattern || id === '.' || id === '..') return url ?? externalUrl;
    const own = allowedUrl(
      pattern.replaceAll('{id}', encodeURIComponent(id)),
      'link',
      this.baseURI,
    );
    if (!own) complain(this, `item-href leads nowhere: ${pattern} → "/news?id={id}"`);
    return own ?? url ?? externalUrl;
  }

  get #openIn(): OpenIn {
    return oneOf(this, 'open-in', this.openIn, OPEN_IN, 'link');
  }

  #renderList(): TemplateResult {
    const layout = oneOf(this, 'layout', this.layout, LAYOUTS, 'list');
    const openIn = this.#openIn;
    return listTemplate(this.items, {
      fields: someOf(this, 'fields', this.fields, FIELDS, layout === 'compact' ? ['date'] : FIELDS),
      layout,
      view: this.view,
      keyOf: (item) => this.keyOf(item),
      hrefOf: (item) => this.#hrefOf(item),
      opensHere: openIn !== 'link',
      unfolds: openIn === 'inline',
      opening: this.#opening.opening,
      unrolling: this.#unrolling,
      renderOwn: (item) => renderByHost(this, item),
    });
  }

  /** Those that a reader can choose from. */
  get #tags(): string[] {
    return this.filter ? tagsOf(queryItems(this.source.items, itemQuery(this))) : [];
  }

  #onAdded(first: number, count: number): void {
    this.announcement = this.addedText(count);
    this.tell(new ItemMoreEvent(this.shownDetail));
    const hasButton = this.renderRoot.querySelector('.more');
    if (!hasButton) focusTitle(this.renderRoot, first);
  }

  readonly #onInterest = (): void => {
    if (this.#openIn !== 'link') this.#opening.prefetch();
  };

  readonly #onClick = (event: Event): void => {
    const title = (event.target as Element).closest('[part=title] > .title-link');
    const item = this.items[placeOf(title, this.renderRoot)];
    if (item && isPlainClick(event as MouseEvent)) this.#onActivate(item, event);
  };

  #onActivate(item: FeedItem, event: Event): void {
    const openIn = this.#openIn;
    const folds = openIn === 'inline' && this.#opening.opening?.isUnfolded(item);
    if (!folds && !this.dispatchSelect(item, event)) return;
    if (openIn === 'link') return;
    event.preventDefault();
    this.#opening.open(item, openIn);
  }

  /** Where an item cannot be opened here, its link does what it does without us. */
  #follow(item: FeedItem, error: FeedError): void {
    this.tellError(error);
    const href = this.#hrefOf(item);
    const { linkTarget } = this.view;
    if (href) open(href, linkTarget, relOf(linkTarget));
  }
}
