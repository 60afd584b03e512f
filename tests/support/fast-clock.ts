/** A clock that runs ahead, so that waits of seconds end in a moment. */
const FACTOR = 10;
const setRealTimeout = globalThis.setTimeout;
const realTimeoutSignal = AbortSignal.timeout.bind(AbortSignal);

afterEach(restoreClock);

/**
 * Waits pass ten times as fast until the test ends; time-outs run as they do for readers.
 *
 * @returns how long each wait was meant to be, in milliseconds
 */
export function hurryWaits(): readonly number[] {
  const waits: number[] = [];
  globalThis.setTimeout = ((handler: TimerHandler, delay = 0, ...values: unknown[]) => {
    waits.push(delay);
    return setRealTimeout(handler, delay / FACTOR, ...values);
  }) as typeof setTimeout;
  return waits;
}

/** Time-outs come ten times as fast until the test ends, for what never ends by itself. */
export function hurryTimeouts(): void {
  AbortSignal.timeout = (delay) => realTimeoutSignal(delay / FACTOR);
}

/** From now on time passes as it does. */
export function restoreClock(): void {
  globalThis.setTimeout = setRealTimeout;
  AbortSignal.timeout = realTimeoutSignal;
}
