import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which content is shown without what it waits for. */
const PATIENCE = 5000;

/** Holds content back until the code that it needs is there, has failed, or is too late. */
export class Gate {
  readonly #awaited = new Set<Promise<unknown>>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Whether content can be shown. */
  get isOpen(): boolean {
    return !this.#awaited.size;
  }

  /** Settles once content can be shown; never rejects. */
  async opened(): Promise<void> {
    while (!this.isOpen) await Promise.all(this.#awaited);
  }

  /** Closes the gate until a promise settles, however it does. */
  waitFor(code: Promise<unknown>): void {
    const wait = this.#settle(code).then(() => {
      this.#awaited.delete(wait);
      this.host.requestUpdate();
    });
    this.#awaited.add(wait);
  }

  #settle(code: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      const settle = () => {
        clearTimeout(timer);
        resolve();
      };
      code.then(settle, settle);
    });
  }
}
