import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport counts as near. */
const MARGIN = '400px';

/**
 * Tells once when its host comes near the viewport. A host without a box of its own
 * (`display: contents`) is judged by its nearest ancestor with one; a size of zero does not count as
 * hidden, a closed tab or `details` does.
 */
export class VisibilityController implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #onNear: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
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

  hostDisconnected(): void {
    this.#disconnect();
  }

  #observe(): void {
    this.#disconnect();
    if (!this.#onNear || !this.host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        const onNear = this.#onNear;
        this.cancel();
        onNear?.();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(boxOf(this.host));
  }

  #disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

function boxOf(element: Element): Element {
  let box = element;
  while (getComputedStyle(box).display === 'contents') {
    const root = box.getRootNode();
    const parent =
      box.assignedSlot ?? box.parentElement ?? (root instanceof ShadowRoot && root.host);
    if (!parent) break;
    box = parent;
  }
  return box;
}
