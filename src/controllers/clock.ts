import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * One timer for all elements that show where an event stands. It ticks at each full minute, and not
 * at all while the page is hidden or nobody listens.
 */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  if (listeners.size && !document.hidden) timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}

function tick(): void {
  for (const listener of listeners) listener();
  schedule();
}

function onVisibilityChange(): void {
  if (document.hidden) schedule();
  else tick();
}

function listen(listener: () => void): void {
  if (!listeners.size) document.addEventListener('visibilitychange', onVisibilityChange);
  listeners.add(listener);
  schedule();
}

function unlisten(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size) return;
  document.removeEventListener('visibilitychange', onVisibilityChange);
  schedule();
}

/** Renders its host anew each minute, so that what depends on the time stays right. */
export class ClockController implements ReactiveController {
  readonly #onTick: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#onTick = () => host.requestUpdate();
    host.addController(this);
  }

  /** The present moment, in milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    listen(this.#onTick);
  }

  hostDisconnected(): void {
    unlisten(this.#onTick);
  }
}
