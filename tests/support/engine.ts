/** For what an engine does in a way of its own that nothing on the page tells. */

/** Chrome, Edge and their like. */
export const IS_CHROMIUM = navigator.userAgent.includes('Chrom');

/** Safari and WebKitGTK; all others on the engine's old name have more words than these. */
export const IS_WEBKIT = navigator.userAgent.includes('AppleWebKit') && !IS_CHROMIUM;

export const IS_FIREFOX = navigator.userAgent.includes('Firefox');
