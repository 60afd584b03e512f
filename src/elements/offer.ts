import type { TemplateResult } from 'lit';
import type { Localization } from '../i18n/messages.js';
import { waitingTemplate, waitingText } from '../templates/waiting.js';

/** What came since, compared with what is shown. */
export class WaitingEntries<Entry> {
  readonly #known: ReadonlySet<unknown>;
  readonly #shown: readonly unknown[];

  /** @param keyOf what makes two entries the same one, whatever they say */
  constructor(
    shown: readonly Entry[],
    readonly entries: readonly Entry[],
    private readonly keyOf: (entry: Entry) => unknown,
  ) {
    this.#shown = shown.map(keyOf);
    this.#known = new Set(this.#shown);
  }

  /** Whether nothing that is seen would move. */
  get isUnseen(): boolean {
    const isSame =
      this.entries.length === this.#shown.length &&
      this.entries.every((entry, index) => this.keyOf(entry) === this.#shown[index]);
    return isSame || !this.#shown.length;
  }

  /** The entries that are not shown yet. */
  get added(): Entry[] {
    return this.entries.filter((entry) => !this.#known.has(this.keyOf(entry)));
  }

  /** The offer in words. */
  text(localization: Localization): string {
    return waitingText(this.added.length, localization);
  }

  render(onShow: () => void, localization: Localization): TemplateResult {
    return waitingTemplate(this.text(localization), onShow);
  }
}
