import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OnDemand } from '../controllers/on-demand.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { EVERYTHING, type Narrowing } from '../model/query.js';
import { addStyles } from './adopt-styles.js';
import { FeedElement } from './feed-element.js';

/** Boxes and buttons that narrow lists. */
const search = new OnDemand(() => import('../templates/search.js'));

/** Properties that offer a way to narrow, in whichever list has them. */
const NARROWING = ['search', 'filter'];

/** A list that the reader can narrow. */
export abstract class SearchableElement<
  Entry extends FeedItem | Person = FeedItem,
> extends FeedElement<Entry> {
  /** What the reader narrowed the list by. */
  @state() protected narrowing = EVERYTHING;
  #isAsked = false;
  #isStyled = false;

  /** Offers a box to search in what is loaded. */
  @property({ type: Boolean }) search = false;

  /** Whether the reader is offered any way to narrow the list. */
  protected get isNarrowable(): boolean {
    return this.search;
  }

  /** What a reader types or asks for must not cost them their place. */
  protected override readonly hasRows = true;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Without its box or buttons there would be no way back.
    if (NARROWING.some((name) => changed.get(name as never) === true)) this.narrowing = EVERYTHING;
    super.willUpdate(changed);
    if (!this.isNarrowable) return;
    const { code } = search;
    if (!code && !this.#isAsked) this.#fetch();
    if (code && !this.#isStyled) addStyles(this, [code.searchStyles]);
    this.#isAsked = true;
    this.#isStyled = code !== undefined;
  }

  /** What is shown already stays meanwhile. */
  #fetch(): void {
    const fetching = search.fetch();
    if (!this.items.length) this.gate.waitFor(fetching);
    const update = () => this.requestUpdate();
    void fetching.then(update, update);
  }

  protected override forget(): void {
    super.forget();
    this.narrowing = EVERYTHING;
  }

  /**
   * The search box and a button for each tag, as far as they are offered.
   *
   * @param tags those to choose from
   */
  protected renderNarrowing(tags: readonly string[] = []): TemplateResult | typeof nothing {
    const { code } = search;
    if (!code) return nothing;
    const { localization } = this.view;
    const { searchTemplate, filterTemplate } = code;
    return html`${this.search ? searchTemplate(this.narrowing, this.#narrow, localization) : nothing}
    ${filterTemplate(tags, this.narrowing, this.#narrow, localization)}`;
  }

  /** A line where nothing matches, or where further pages were not searched. */
  protected renderMatches(): TemplateResult | typeof nothing {
    const { total, isNarrowed } = this.selection;
    const { code } = search;
    if (!code || !isNarrowed || (total && !this.source.hasMore)) return nothing;
    const onReset = () => void this.#narrow(EVERYTHING);
    const { localization } = this.view;
    return code.matchesTemplate(this.#matchesText, total ? undefined : onReset, localization);
  }

  /** Narrows what is shown, and tells readers by ear what is left. */
  readonly #narrow = async (narrowing: Narrowing): Promise<void> => {
    this.narrowing = narrowing;
    await this.updateComplete;
    this.announcement = this.#matchesText;
  };

  get #matchesText(): string {
    const count = this.selection.total;
    const key = count ? 'matches' : 'noMatches';
    return this.view.localization.text(this.source.hasMore ? `${key}SoFar` : key, { count });
  }
}
