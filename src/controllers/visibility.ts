import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenNear } from './nearness.js';

/**
 * Tells once when its host comes near the viewport. A host without a box of its own
 * (`display: contents`) is judged by its container.
 */
export class VisibilityController implements ReactiveController {
  #stop: (() => void) | undefined;
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
    this.hostDisconnected();
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    // Before the first render there may have been nothing with a box.
    if (!this.#stop) this.#observe();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #observe(): void {
    this.hostDisconnected();
    if (!this.#onNear || !this.host.isConnected) return;
    const hasBox = getComputedStyle(this.host).display !== 'contents';
    const target = hasBox ? this.host : this.host.shadowRoot?.lastElementChild;
    if (target) this.#stop = whenNear(target, this.#tell);
  }

  readonly #tell = (): void => {
    const onNear = this.#onNear;
    this.cancel();
    onNear?.();
  };
}
