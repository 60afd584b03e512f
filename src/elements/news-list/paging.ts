import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localization } from '../../i18n/messages.js';
import { oneOf, wholeNumber } from '../attribute-values.js';
import type { ShownDetail } from '../events.js';

/** The list and the properties of it that say how much is shown. */
export interface PagedList extends ReactiveControllerHost, Element {
  limit?: number;
  pageSize: number;
  more: 'button' | 'none';
}

/** How the list takes part. */
export interface PagingConfig {
  /** How much is shown now. */
  shown: () => ShownDetail;
  /** Reads further pages until there is enough. */
  read: () => Promise<void>;
  /** Called once more is shown. */
  onAdded: (first: number, count: number) => void;
}

/** How many items of a list are shown, and the button that adds to them. */
export class Paging {
  readonly #list: PagedList;
  readonly #config: PagingConfig;
  /** How many items the reader asked for; shown once they are there, in their order. */
  #asked = 0;
  #isAdding = false;

  constructor(list: PagedList, config: PagingConfig) {
    this.#list = list;
    this.#config = config;
  }

  /** Most items ever shown. */
  get limit(): number {
    return wholeNumber(this.#list, 'limit', this.#list.limit, [1, Infinity], Infinity);
  }

  /** How many items are to be shown by now. */
  get wanted(): number {
    const more = oneOf(this.#list, 'more', this.#list.more, ['button', 'none'], 'button');
    if (more === 'none') return this.limit;
    return Math.min(this.limit, Math.max(this.#size, this.#asked));
  }

  /** How many items have to be read: all up to `limit`, else what was asked for. */
  get needed(): number {
    return this.limit === Infinity ? this.#asked : this.limit;
  }

  /** Whether a reader waits for more of what is shown. */
  get isAdding(): boolean {
    return this.#isAdding;
  }

  /** Begins anew, with another feed. */
  reset(): void {
    this.#asked = 0;
  }

  /**
   * The button; none where all is shown.
   *
   * @param hasMore whether there are pages that were not read yet
   */
  render(hasMore: boolean, localization: Localization): TemplateResult | typeof nothing {
    const { shown, total } = this.#config.shown();
    const mayHaveMore = hasMore && total < this.limit;
    if (this.#list.more === 'none' || (total <= shown && !mayHaveMore)) return nothing;
    // How many a further page will bring is not known before it is read.
    const count = Math.min(total - shown, this.#size);
    const text = count ? localization.text('more', { count }) : localization.text('moreUnknown');
    return html`<button type="button" class="action more" part="button" @click=${this.#onMore}><span .textContent=${text}></span></button>`;
  }

  get #size(): number {
    return wholeNumber(this.#list, 'page-size', this.#list.pageSize, [1, Infinity], 10);
  }

  readonly #onMore = async (): Promise<void> => {
    if (this.#isAdding) return;
    this.#isAdding = true;
    const { shown: before } = this.#config.shown();
    const asked = this.#asked;
    this.#asked = before + this.#size;
    await this.#config.read();
    this.#list.requestUpdate();
    await this.#list.updateComplete;
    this.#isAdding = false;
    // A narrowed list asks for fewer than were there before.
    this.#asked = Math.max(this.#asked, asked);
    const count = this.#config.shown().shown - before;
    if (count > 0) this.#config.onAdded(before, count);
  };
}
