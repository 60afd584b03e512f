/** Browsers inside other apps, most of which drop a file that a page made. */
const INSIDE_AN_APP = /MicroMessenger|FBAN|FBAV|Instagram|Line\/|; wv\)/;

/**
 * Whether a file may not arrive, without a word from the browser: frames need `allow-downloads`, which
 * they cannot ask about.
 */
export function mayRefuseDownloads(): boolean {
  return window.top !== window || INSIDE_AN_APP.test(navigator.userAgent);
}
