import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../diagnostics/console.js';

/** Something whose code is fetched when it is first wanted; its host renders again once it is there. */
export class OnDemand<Value> {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Value>;
  #making: Promise<Value> | undefined;
  #value: Value | undefined;
  #isWanted = false;

  /** @param make imports the code and makes the thing; called again only where it failed */
  constructor(host: ReactiveControllerHost, make: () => Promise<Value>) {
    this.#host = host;
    this.#make = make;
  }

  /** `undefined` as long as it is not there. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** Whether it was asked for, whatever came of it. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /**
   * Fetches it, once.
   *
   * @throws what the import throws; a later call tries again
   */
  fetch(): Promise<Value> {
    this.#isWanted = true;
    return (this.#making ??= this.#fetch());
  }

  async #fetch(): Promise<Value> {
    try {
      this.#value = await this.#make();
      this.#host.requestUpdate();
      return this.#value;
    } catch (error) {
      this.#making = undefined;
      warnOnce(`code that is fetched on demand did not come: ${String(error)}`);
      throw error;
    }
  }
}
