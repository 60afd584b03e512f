import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FeedItem } from '../model/item.js';
import type { Person } from '../model/person.js';
import { EVERYTHING, type Narrowing } from '../templates/search.js';
import { FeedElement } from './feed-element.js';

/** A list that the reader can narrow. */
export abstract class SearchableElement<
  Entry extends FeedItem | Person = FeedItem,
> extends FeedElement<Entry> {
  /** What the reader narrowed the list by. */
  @state() protected narrowing = EVERYTHING;

  /** Offers a box to search in what is loaded. */
  @property({ type: Boolean }) search = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('feed')) this.narrowing = EVERYTHING;
    super.willUpdate(changed);
  }

  /** Narrows what is shown, and tells readers by ear what is left. */
  protected readonly narrow = async (narrowing: Narrowing): Promise<void> => {
    this.narrowing = narrowing;
    await this.updateComplete;
    const count = this.selection.total;
    const key = this.source.hasMore ? 'matchesSoFar' : 'matches';
    this.announcement = this.view.localization.text(count ? key : 'noMatches', { count });
  };
}
