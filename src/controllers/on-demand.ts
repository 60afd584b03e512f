import { warnOnce } from '../diagnostics/console.js';

/** Code that is fetched when it is first wanted, once for the page. */
export class OnDemand<Code> {
  readonly #import: () => Promise<Code>;
  #fetching: Promise<Code> | undefined;
  #code: Code | undefined;

  /** @param load imports the code; called again only where it failed */
  constructor(load: () => Promise<Code>) {
    this.#import = load;
  }

  /** `undefined` as long as it is not there. */
  get code(): Code | undefined {
    return this.#code;
  }

  /**
   * Fetches it, once.
   *
   * @throws what the import throws; a later call tries again
   */
  fetch(): Promise<Code> {
    return (this.#fetching ??= this.#fetch());
  }

  async #fetch(): Promise<Code> {
    try {
      return (this.#code = await this.#import());
    } catch (error) {
      this.#fetching = undefined;
      warnOnce(`code that is fetched on demand did not come: ${String(error)}`);
      throw error;
    }
  }
}
