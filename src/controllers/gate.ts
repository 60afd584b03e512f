import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which content is shown without what it waits for. */
const PATIENCE = 5000;

/**
 * A promise, as long as it does not take too long.
 *
 * @throws what it throws, or that it was too slow
 */
export function inTime<Value>(code: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not within ${PATIENCE / 1000} s`)), PATIENCE);
    const stop = () => clearTimeout(timer);
    void code.then(resolve, reject).then(stop);
  });
}

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
    const open = () => {
      this.#awaited.delete(code);
      this.host.requestUpdate();
    };
    this.#awaited.set(code, inTime(code).then(open, open));
  }
}
