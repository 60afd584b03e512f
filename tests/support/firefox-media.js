/** What a page of Firefox takes its surroundings for, set from the browser's own window. */

/** @import { Page } from 'puppeteer-core' */
/** @import { Connection } from './firefox-commands.js' */

/** @typedef {{ media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string }} Media */

/** Milliseconds for the page's own process to hear of it. */
const TIMEOUT = 5000;

/**
 * Sets all four; BiDi has no commands for them.
 *
 * @param {Page} page
 * @param {Connection} connection
 * @param {Media} media
 */
export async function emulateMedia(page, connection, media) {
  const { colorScheme = 'none', reducedMotion = 'none', forcedColors = 'none' } = media;
  const overrides = {
    mediumOverride: media.media === 'screen' ? '' : (media.media ?? ''),
    prefersColorSchemeOverride: colorScheme,
    prefersReducedMotionOverride: reducedMotion,
    forcedColorsOverride: forcedColors,
  };
  await inBrowserWindow(
    connection,
    `for (const { currentURI, browsingContext } of gBrowser.browsers) {
      if (currentURI.spec === ${JSON.stringify(page.url())})
        Object.assign(browsingContext, ${JSON.stringify(overrides)});
    }`,
  );
}

/** In the browser's own numbers: of no accuracy, and accurate with the means to point at a thing. */
const POINTERS = { finger: 1, mouse: 6 };

/**
 * As on a telephone the only pointer is a finger, or else a mouse. Of all pages, which suffices while
 * one is tested at a time; without a display there is no pointer at all.
 *
 * @param {Page} page
 * @param {Connection} connection
 * @param {boolean} isTouch
 */
export async function emulateTouch(page, connection, isTouch) {
  const names = ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'];
  await inBrowserWindow(
    connection,
    `for (const name of ${JSON.stringify(names)})
      Services.prefs.setIntPref(name, ${isTouch ? POINTERS.finger : POINTERS.mouse});`,
  );
  await until(page, `(pointer: ${isTouch ? 'coarse' : 'fine'})`);
}

/**
 * @param {Page} page
 * @param {string} query
 */
async function until(page, query) {
  const expression = `matchMedia(${JSON.stringify(query)}).matches`;
  await page.waitForFunction(expression, { timeout: TIMEOUT, polling: 20 });
}

/**
 * @param {Connection} connection
 * @param {string} expression
 */
async function inBrowserWindow(connection, expression) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result;
  const target = { context: contexts[0].context };
  const { result } = await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
}
