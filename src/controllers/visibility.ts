import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport counts as near. */
const MARGIN = '400px';

/**
 * Tells once when its host comes near the viewport. A host without a box of its own
 * (`display: contents`) is judged by its container; a size of zero does not count as hidden, a closed
 * tab or `details` does.
 */
export class VisibilityController implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #onNear: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Whether a callback waits. */
  get isWaiting(): boolean {
    return this.#onNear !== undefined;
  }

  /** Calls back once, as soon as the host is near; a later call replaces an earlier one. */
  whenNear(onNear: () => void): void {
    this.#onNear = onNear;
    this.#observe();
  }

  /** Forgets the callback. */
  cancel(): void {
    this.#onNear = undefined;
    this.#disconnect();
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    // Before the first render there may have been nothing with a box.
    if (!this.#observer) this.#observe();
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  #observe(): void {
    this.#disconnect();
    if (!this.#onNear || !this.host.isConnected) return;
    const hasBox = getComputedStyle(this.host).display !== 'contents';
    const target = hasBox ? this.host : this.host.shadowRoot?.lastElementChild;
    if (!target) return;
    try {
      this.#observer = new IntersectionObserver(
        (entries) => {
          // The first polyfills had no such field, and called back only for what intersects.
          if (entries.some(({ isIntersecting }) => isIntersecting !== false)) this.#tell();
        },
        { rootMargin: MARGIN },
      );
      this.#observer.observe(target);
    } catch {
      // The page took the observer away, or put a broken one in its place.
      this.#tell();
    }
  }

  #tell(): void {
    const onNear = this.#onNear;
    this.cancel();
    onNear?.();
  }

  #disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
