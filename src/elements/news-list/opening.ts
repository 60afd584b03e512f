import {
  html,
  nothing,
  type CSSResult,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { DialogController } from '../../controllers/dialog.js';
import type { FeedItem } from '../../model/item.js';
import { articleStyles } from '../../styles/article.js';
import { bodyStyles } from '../../styles/body.js';
import { dialogStyles } from '../../styles/dialog.js';
import { personStyles } from '../../styles/person.js';
import { articleContentTemplate, articleTemplate } from '../../templates/article.js';
import { dialogTemplate } from '../../templates/dialog.js';
import { ownWords } from '../../templates/own-words.js';
import type { View } from '../../templates/view.js';
import { BodyCache, contentOf } from '../article-body.js';

/** What opened articles look like. */
export const openingStyles: readonly CSSResult[] = [
  dialogStyles,
  articleStyles,
  bodyStyles,
  personStyles,
];

/** Where an article opens. */
export type OpenPlace = 'dialog' | 'inline';

/** Articles that open on the page: one in a dialog, or any number under their titles. */
export class Opening {
  readonly #dialog: DialogController<FeedItem>;
  readonly #unfolded = new Set<string>();
  readonly #bodies = new WeakMap<FeedItem, BodyCache>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode },
  ) {
    this.#dialog = new DialogController(host);
  }

  /**
   * Opens an item; one that is unfolded folds, and others stay as they are.
   *
   * @throws what making its text throws, before anything has changed
   */
  open(item: FeedItem, place: OpenPlace, view: View): void {
    this.#bodyOf(item, view);
    if (place === 'dialog') this.#dialog.open(item);
    else this.#toggle(item);
  }

  isUnfolded(item: FeedItem): boolean {
    return this.#unfolded.has(keyOf(item));
  }

  #toggle(item: FeedItem): void {
    const key = keyOf(item);
    if (!this.#unfolded.delete(key)) this.#unfolded.add(key);
    this.host.requestUpdate();
  }

  /** The dialog, while it is open. */
  renderDialog(view: View): TemplateResult | typeof nothing {
    const item = this.#dialog.subject;
    if (!item) return nothing;
    const article = articleTemplate(item, this.#bodyOf(item, view), view);
    return dialogTemplate(this.#dialog, item.title, article, view.localization);
  }

  /** What stands under an unfolded title. */
  renderUnfolded(item: FeedItem, view: View): TemplateResult | typeof nothing {
    if (!this.isUnfolded(item)) return nothing;
    const onFold = ({ currentTarget }: Event) => {
      const row = (currentTarget as Element).closest('.item');
      this.#toggle(item);
      row?.querySelector<HTMLElement>('.title-link')?.focus();
    };
    return html`<div class="unfolded article">
      ${articleContentTemplate(item, this.#bodyOf(item, view), view)}
      <button type="button" class="action" part="button" @click=${onFold}>
        ${ownWords(view.localization.text('close'), item.language, view.localization)}
      </button>
    </div>`;
  }

  #bodyOf(item: FeedItem, view: View): HTMLElement {
    const cache = this.#bodies.get(item) ?? new BodyCache();
    this.#bodies.set(item, cache);
    return cache.get(item, contentOf(item), view);
  }
}

/** The same item of a feed that was read again. */
function keyOf({ id, contentBase }: FeedItem): string {
  return `${contentBase}\n${id}`;
}
