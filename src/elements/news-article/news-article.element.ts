import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { JsonLdController } from '../../controllers/json-ld.js';
import { articleThing } from '../../json-ld/article.js';
import { publishedAt } from '../../model/feed.js';
import type { FeedItem } from '../../model/item.js';
import { articleStyles } from '../../styles/article.js';
import { bodyStyles } from '../../styles/body.js';
import { imageStyles } from '../../styles/image.js';
import { personStyles } from '../../styles/person.js';
import { articleTemplate } from '../../templates/article.js';
import { BodyCache, contentOf } from '../article-body.js';
import { asText } from '../attribute-values.js';
import { FeedElement } from '../feed-element.js';
import { renderByHost } from '../host-rendering.js';
import type { Selection } from '../selection.js';

/**
 * One item of a feed whole: its text, pictures, authors, files and people. The newest, unless `item`
 * names one, or the page's address does where `item-param` says which query parameter holds the id.
 *
 * ```html
 * <news-article src="feed.json" item="iac-2024"><a href="https://en.ichei.org">Read at ICHEI</a></news-article>
 * ```
 *
 * @summary One article.
 * @tag news-article
 *
 * @csspart item - The article.
 * @csspart date - The date.
 * @csspart title - The title.
 * @csspart authors - The authors.
 * @csspart tags - The tags.
 * @csspart tag - One tag.
 * @csspart image - The lead picture.
 * @csspart figure - A figure, the lead picture's too.
 * @csspart caption - A figure's caption.
 * @csspart body - The text.
 * @csspart attachments - The files.
 * @csspart people - The people.
 * @csspart person - One of them.
 * @csspart photo - Their photo or initials.
 * @csspart name - Their name.
 * @csspart role - Their first office.
 * @csspart link - A link to an author, a file, where the item came from, or the source of an empty feed.
 */
export class NewsArticleElement extends FeedElement {
  static override styles = [
    ...FeedElement.styles,
    imageStyles,
    personStyles,
    articleStyles,
    bodyStyles,
  ];

  readonly #bodies = new BodyCache();

  /** Id of the item; without it the newest. */
  @property() item?: string;

  /** Query parameter of the page's address that holds the id; where present, it wins over `item`. */
  @property({ attribute: 'item-param' }) itemParam?: string;

  /** Says what is shown to search engines too, as schema.org in the page's head. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  constructor() {
    super();
    new JsonLdController(
      this,
      () => (this.jsonLd ? this.items.map(articleThing) : []),
      (error) => this.tellRefusal(error),
    );
  }

  protected override get expected(): number {
    return 1;
  }

  protected override isEnough(items: readonly FeedItem[]): boolean {
    const id = this.#id;
    return !id || items.some((item) => item.id === id);
  }

  protected override select(items: readonly FeedItem[]): Selection<FeedItem> {
    const id = this.#id;
    const item = id ? items.find((candidate) => candidate.id === id) : newest(items);
    return {
      entries: item ? [item] : [],
      total: item ? 1 : 0,
      isMissing: !item && Boolean(id),
    };
  }

  protected override renderEntries(): TemplateResult {
    const item = this.items[0]!;
    const own = renderByHost(this, item);
    if (own !== undefined) return html`${own}`;
    return articleTemplate(item, this.#bodies.get(item, contentOf(item), this.view), this.view);
  }

  protected override renderBone(): TemplateResult {
    return html`<div class="article">
      <div class="bone line short"></div>
      <div class="bone line"></div>
      <div class="bone picture"></div>
      <div class="bone line"></div>
      <div class="bone line"></div>
    </div>`;
  }

  get #id(): string | undefined {
    const named =
      this.itemParam && new URLSearchParams(location.search).get(asText(this.itemParam));
    return named || asText(this.item) || undefined;
  }
}

/** The one published last; of those without a date, the feed's first. */
function newest(items: readonly FeedItem[]): FeedItem | undefined {
  return items.reduce<FeedItem | undefined>(
    (latest, item) => (latest && publishedAt(latest) >= publishedAt(item) ? latest : item),
    undefined,
  );
}
