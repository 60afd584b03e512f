import type { LitElement } from 'lit';
import { inTime } from '../../controllers/gate.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { FeedError } from '../../feed/errors.js';
import type { FeedItem } from '../../model/item.js';
import type { View } from '../../templates/view.js';
import { addStyles } from '../adopt-styles.js';
import { toFeedError } from '../failure.js';
import type { Opening, OpenPlace } from './opening.js';

type OpeningCode = typeof import('./opening.js');
/** What opens articles, with the sanitiser: most readers of a list never need it. */
const openingCode = new OnDemand<OpeningCode>(() => import('./opening.js'));

/** How the list takes part. */
export interface OpeningConfig {
  view: () => View;
  /** Called where an item cannot be opened here. */
  onFailed: (item: FeedItem, error: FeedError) => void;
}

/** Opens articles on the page as soon as the code for it is there. */
export class OpeningOnDemand {
  readonly #list: LitElement;
  readonly #config: OpeningConfig;
  #opening: Opening | undefined;
  #isPrefetched = false;
  /** Items that were activated and wait for the code. */
  readonly #awaited = new Set<FeedItem>();

  constructor(list: LitElement, config: OpeningConfig) {
    this.#list = list;
    this.#config = config;
  }

  /** What was opened; `undefined` before anything was. */
  get opening(): Opening | undefined {
    return this.#opening;
  }

  /** What a reader is about to open comes ahead of the click. */
  prefetch(): void {
    if (this.#isPrefetched) return;
    this.#isPrefetched = true;
    openingCode.fetch().catch(() => {});
  }

  /** Opens or folds an item. */
  open(item: FeedItem, place: OpenPlace): void {
    if (openingCode.code) this.#openWith(openingCode.code, item, place);
    else void this.#openLater(item, place);
  }

  async #openLater(item: FeedItem, place: OpenPlace): Promise<void> {
    // A second click meanwhile is the same wish.
    if (this.#awaited.has(item)) return;
    this.#awaited.add(item);
    try {
      const code = await inTime(openingCode.fetch());
      if (this.#list.isConnected) this.#openWith(code, item, place);
    } catch (cause) {
      const message = 'the code that opens items did not come';
      if (this.#list.isConnected)
        this.#config.onFailed(item, new FeedError('network', message, { cause }));
    }
    this.#awaited.delete(item);
  }

  #openWith(code: OpeningCode, item: FeedItem, place: OpenPlace): void {
    if (!this.#opening) addStyles(this.#list, code.openingStyles);
    this.#opening ??= new code.Opening(this.#list);
    try {
      this.#opening.open(item, place, this.#config.view());
    } catch (error) {
      this.#config.onFailed(item, toFeedError(error));
    }
  }
}
