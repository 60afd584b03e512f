import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { EVERYTHING, matchesTemplate, type Narrowing } from '../templates/search.js';
import { FeedElement } from './feed-element.js';

/** A list that the reader can narrow. */
export abstract class SearchableElement<
  Entry extends FeedItem | Person = FeedItem,
> extends FeedElement<Entry> {
  /** What the reader narrowed the list by. */
  @state() protected narrowing = EVERYTHING;

  /** Offers a box to search in what is loaded. */
  @property({ type: Boolean }) search = false;

  protected override forget(): void {
    super.forget();
    this.narrowing = EVERYTHING;
  }

  /** Narrows what is shown, and tells readers by ear what is left. */
  protected readonly narrow = async (narrowing: Narrowing): Promise<void> => {
    this.narrowing = narrowing;
    await this.updateComplete;
    this.announcement = this.#matchesText;
  };

  /** A line where nothing matches, or where further pages were not searched. */
  protected renderMatches(): TemplateResult | typeof nothing {
    const { total, isNarrowed } = this.selection;
    if (!isNarrowed || (total && !this.source.hasMore)) return nothing;
    const onReset = () => void this.narrow(EVERYTHING);
    return matchesTemplate(this.#matchesText, total ? undefined : onReset, this.view.localization);
  }

  get #matchesText(): string {
    const count = this.selection.total;
    const key = count ? 'matches' : 'noMatches';
    return this.view.localization.text(this.source.hasMore ? `${key}SoFar` : key, { count });
  }
}
