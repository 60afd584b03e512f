import type { TemplateResult } from 'lit';
import type { Localization } from '../i18n/messages.js';
import { waitingTemplate, waitingText } from '../templates/waiting.js';
import { isSameOrder, type Selection } from './selection.js';

/**
 * Offers what came since a reader began to read: it waits above the content until it is wanted. Only
 * what moves nothing is shown meanwhile: new versions of the entries that are there.
 *
 * @typeParam Entry what the element lists
 */
export class Offer<Entry> {
  readonly #keyOf: (entry: Entry) => unknown;
  /** `undefined` where nothing waits; none where some only went or moved. */
  #added: readonly Entry[] | undefined;
  #said = '';

  /** @param keyOf what makes two entries the same one, whatever they say */
  constructor(keyOf: (entry: Entry) => unknown) {
    this.#keyOf = keyOf;
  }

  /** Whether something waits for the reader. */
  get isOpen(): boolean {
    return this.#added !== undefined;
  }

  /** The entries that are offered and not shown yet. */
  get added(): readonly Entry[] {
    return this.#added ?? [];
  }

  /**
   * @param later what would be shown; `undefined` where nothing waits
   * @returns what to show: the later selection where nothing that is seen would move, else the
   *   present one, in which entries say what the later one says of them
   */
  take(present: Selection<Entry>, later: Selection<Entry> | undefined): Selection<Entry> {
    this.#added = undefined;
    if (!later) return present;
    const { entries } = present;
    if (!entries.length || isSameOrder(entries, later.entries, this.#keyOf)) return later;
    const shown = new Set(entries.map(this.#keyOf));
    const latest = new Map(later.entries.map((entry) => [this.#keyOf(entry), entry]));
    this.#added = later.entries.filter((entry) => !shown.has(this.#keyOf(entry)));
    const updated = entries.map((entry) => latest.get(this.#keyOf(entry)) ?? entry);
    return { ...present, entries: updated };
  }

  /** The words of an offer that was not made yet; empty where there is nothing new to say. */
  announce(localization: Localization): string {
    const text = this.#added ? waitingText(this.#added.length, localization) : '';
    const isNew = text !== this.#said;
    this.#said = text;
    return isNew ? text : '';
  }

  render(onShow: () => void): TemplateResult | undefined {
    return this.#added && waitingTemplate(this.#said, onShow);
  }
}
