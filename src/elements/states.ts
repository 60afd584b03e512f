/** What an element is doing, as a host's CSS and script see it. */
export type ElementStatus = 'idle' | 'loading' | 'loaded' | 'stale' | 'empty' | 'error';

/** Shows the status as a custom state, `:state(loaded)`, where the browser has them. */
export class ElementStates {
  readonly #states: CustomStateSet | undefined;
  #current: ElementStatus | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#states = element.attachInternals().states;
    } catch {
      // Older browsers go without: a state only decorates.
    }
  }

  set(status: ElementStatus): void {
    if (status === this.#current) return;
    try {
      if (this.#current) this.#states?.delete(this.#current);
      this.#states?.add(status);
    } catch {
      // The first implementations took only names that begin with two dashes.
    }
    this.#current = status;
  }
}
