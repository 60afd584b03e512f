/**
 * `AbortSignal.any`, which lasts. WebKit (2.50) forgets such a signal when memory is collected while
 * a `fetch` alone waits for it: a server that hangs would then hang for ever. It keeps what has a
 * listener.
 */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  const signal = AbortSignal.any([...signals]);
  signal.addEventListener('abort', () => {});
  return signal;
}
