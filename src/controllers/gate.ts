import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which content is shown without what it waits for. */
const PATIENCE = 5000;

/** Holds content back until the code that it needs is there, has failed, or is too late. */
export class Gate {
  readonly #awaited = new Map<Promise<unknown>, Promise<void>>();
  /** Waited for once: what was too late is not waited for again. */
  readonly #known = new WeakSet<Promise<unknown>>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Whether content can be shown. */
  get isOpen(): boolean {
    return !this.#awaited.size;
  }

  /** Settles once content can be shown; never rejects. */
  async opened(): Promise<void> {
    while (!this.isOpen) await Promise.all(this.#awaited.values());
  }

  /** Closes the gate until a promise settles, however it does. */
  waitFor(code: Promise<unknown>): void {
    if (this.#known.has(code)) return;
    this.#known.add(code);
    const wait = this.#settle(code).then(() => {
      this.#awaited.delete(code);
      this.host.requestUpdate();
    });
    this.#awaited.set(code, wait);
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
