/** Opens a page of its own and brings back what happened there. */

import { setTimeout } from 'node:timers/promises';
import { takeHeap } from './heap.js';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @import { Heap } from './heap.js' */

/**
 * @typedef {object} VisitOptions
 * @property {string} url absolute, or against the test page
 * @property {number} [width]
 * @property {number} [height]
 * @property {string} [timezone]
 * @property {string} [init] script that runs before those of the page
 * @property {string} waitFor expression that becomes truthy when the page is ready
 * @property {string} evaluate expression whose (awaited) value is the result
 * @property {string[]} [heapAfter] expressions, awaited before it one after another
 */

/**
 * @typedef {object} Visit
 * @property {unknown} result
 * @property {{ type: string, text: string, url?: string | undefined }[]} console
 * @property {string[]} errors uncaught ones
 * @property {{ url: string, resourceType: string }[]} requests
 * @property {string[]} downloads names of files that began to come; none is kept
 * @property {Heap[]} heaps what the page kept after each of `heapAfter`
 */

/** Shorter than a test may take, so that the reason is told. */
const TIMEOUT = 7000;
/** Milliseconds between two looks at the page. */
const POLLING = 50;

/**
 * In a browser context of its own: nothing is cached.
 *
 * @param {Browser} browser
 * @param {string} base
 * @param {VisitOptions} options
 * @returns {Promise<Visit>}
 */
export async function visit(browser, base, options) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await prepare(page, options);
    const log = { ...record(page), downloads: await refuseDownloads(page) };
    await page.goto(new URL(options.url, base).href, { waitUntil: 'domcontentloaded' });
    await waitFor(page, options.waitFor).catch((/** @type {unknown} */ error) => {
      const reason = `${options.url}: waited in vain for ${options.waitFor}`;
      throw new Error(`${reason}; ${JSON.stringify(log)}`, { cause: error });
    });
    const heaps = [];
    for (const expression of options.heapAfter ?? []) {
      await page.evaluate(expression);
      heaps.push(await takeHeap(page));
    }
    return { result: await page.evaluate(options.evaluate), ...log, heaps };
  } finally {
    await context.close();
  }
}

/**
 * Asks from outside: what puppeteer would put into the page does not work where the page changed
 * the built-ins.
 *
 * @param {Page} page
 * @param {string} expression
 */
async function waitFor(page, expression) {
  const deadline = AbortSignal.timeout(TIMEOUT);
  while (!(await isTrue(page, expression)))
    await setTimeout(POLLING, undefined, { signal: deadline });
}

/**
 * @param {Page} page
 * @param {string} expression
 * @returns {Promise<boolean>} `false` while the page goes elsewhere
 */
async function isTrue(page, expression) {
  try {
    return Boolean(await page.evaluate(`!!(${expression})`));
  } catch (error) {
    if (String(error).includes('context was destroyed')) return false;
    throw error;
  }
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>} grows with each download that begins
 */
async function refuseDownloads(page) {
  /** @type {string[]} */
  const names = [];
  const session = await page.createCDPSession();
  session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
    names.push(suggestedFilename);
  });
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  return names;
}

/**
 * @param {Page} page
 * @param {VisitOptions} options
 */
async function prepare(page, { width = 1024, height = 768, timezone, init }) {
  await page.setViewport({ width, height });
  await page.emulateFocusedPage(true);
  if (timezone !== undefined) await page.emulateTimezone(timezone);
  if (init !== undefined) await page.evaluateOnNewDocument(init);
}

/**
 * @param {Page} page
 * @returns {Omit<Visit, 'result' | 'downloads' | 'heaps'>}
 */
function record(page) {
  /** @type {Omit<Visit, 'result' | 'downloads' | 'heaps'>} */
  const log = { console: [], errors: [], requests: [] };
  page.on('console', (message) => {
    log.console.push({ type: message.type(), text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => {
    log.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  page.on('request', (request) => {
    log.requests.push({ url: request.url(), resourceType: request.resourceType() });
  });
  return log;
}
