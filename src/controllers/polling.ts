import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest wait that timers know; beyond it they fire at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Calls back at an interval while the page is visible and online. What fell due meanwhile is made up
 * for once, when it is both again.
 */
export class PollingController implements ReactiveController {
  #interval = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  /** @param onDue called with the interval in milliseconds; `wait` begins the next one */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onDue: (interval: number) => void,
  ) {
    host.addController(this);
  }

  /** @param seconds between two calls; 0 for none */
  every(seconds: number): void {
    const interval = Math.min(seconds * 1000, LONGEST);
    if (interval === this.#interval) return;
    this.#interval = interval;
    this.hostDisconnected();
    if (this.host.isConnected) this.hostConnected();
  }

  /** Begins an interval now. */
  wait(): void {
    this.#since = Date.now();
    this.#schedule();
  }

  hostConnected(): void {
    if (!this.#interval) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', this.#schedule, { signal });
    addEventListener('online', this.#schedule, { signal });
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
  }

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    if (!this.#interval || !this.#since || document.hidden || !navigator.onLine) return;
    const rest = this.#since + this.#interval - Date.now();
    this.#timer = setTimeout(this.#onTimer, Math.max(rest, 0));
  };

  readonly #onTimer = (): void => {
    this.#since = Date.now();
    this.onDue(this.#interval);
  };
}
