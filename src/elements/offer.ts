import type { TemplateResult } from 'lit';
import type { Localization } from '../i18n/messages.js';
import { waitingTemplate, waitingText } from '../templates/waiting.js';

/**
 * Offers what came since a reader began to read: it waits above the content until it is wanted.
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

  /**
   * Takes over what waits now.
   *
   * @returns whether there is something to offer; where nothing that is seen would move, it may be
   *   shown at once
   */
  follow(shown: readonly Entry[], waiting: readonly Entry[] | undefined): boolean {
    const keys = shown.map(this.#keyOf);
    const isUnseen =
      !keys.length ||
      (waiting?.length === keys.length &&
        waiting.every((entry, index) => this.#keyOf(entry) === keys[index]));
    const known = new Set(keys);
    this.#added = isUnseen ? undefined : waiting?.filter((entry) => !known.has(this.#keyOf(entry)));
    return this.#added !== undefined;
  }

  /** The entries that are offered and not shown yet. */
  get added(): readonly Entry[] {
    return this.#added ?? [];
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
