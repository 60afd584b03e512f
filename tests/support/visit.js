/** Opens a page of its own and brings back what happened there. */

import { setTimeout } from 'node:timers/promises';
import { Missing } from './missing.js';

/** @import { Page } from 'puppeteer-core' */
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
 * @property {PageRequest[]} requests
 * @property {string[]} downloads names of files that began to come; none is kept
 * @property {Heap[]} heaps what the page kept after each of `heapAfter`
 */

/** @typedef {{ url: string, resourceType: string }} PageRequest */

/**
 * What each engine does in its own way.
 *
 * @typedef {object} VisitMeans
 * @property {(page: Page) => Promise<void>} prepare makes it believe that it is in front
 * @property {(page: Page) => PageRequest[]} recordRequests an array that grows with each
 * @property {(page: Page) => Promise<string[]>} refuseDownloads an array that grows with each
 * @property {(page: Page) => Promise<Heap>} [takeHeap]
 * @property {(text: string) => boolean} [isRemark] whether what it tells as an uncaught error is a
 *   remark of the browser's own on the console
 */

/** Shorter than a test may take, so that the reason is told. */
const TIMEOUT = 7000;
/** Milliseconds between two looks at the page. */
const POLLING = 50;

/**
 * In a browser context of its own: nothing is cached.
 *
 * @param {Page} tests the page of the tests
 * @param {VisitOptions} options
 * @param {VisitMeans} means
 * @returns {Promise<Visit>}
 */
export async function visit(tests, options, means) {
  const { takeHeap } = means;
  if (options.heapAfter && !takeHeap) throw new Missing('heap snapshots');
  const context = await tests.browser().createBrowserContext();
  try {
    const page = await context.newPage();
    await means.prepare(page);
    await emulate(page, options);
    const requests = means.recordRequests(page);
    const log = { ...record(page, means), requests, downloads: await means.refuseDownloads(page) };
    await page.goto(new URL(options.url, tests.url()).href, { waitUntil: 'domcontentloaded' });
    await waitFor(page, options.waitFor).catch((/** @type {unknown} */ error) => {
      const reason = `${options.url}: waited in vain for ${options.waitFor}`;
      throw new Error(`${reason}; ${JSON.stringify(log)}`, { cause: error });
    });
    const heaps = [];
    for (const expression of options.heapAfter ?? []) {
      await page.evaluate(expression);
      if (takeHeap) heaps.push(await takeHeap(page));
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
 * @param {VisitOptions} options
 */
async function emulate(page, { width = 1024, height = 768, timezone, init }) {
  await page.setViewport({ width, height });
  if (timezone !== undefined) await page.emulateTimezone(timezone);
  if (init !== undefined) await page.evaluateOnNewDocument(init);
}

/**
 * @param {Page} page
 * @param {VisitMeans} means
 * @returns {Pick<Visit, 'console' | 'errors'>}
 */
function record(page, { isRemark }) {
  /** @type {Pick<Visit, 'console' | 'errors'>} */
  const log = { console: [], errors: [] };
  page.on('console', (message) => {
    log.console.push({ type: message.type(), text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    if (isRemark?.(text)) log.console.push({ type: 'error', text });
    else log.errors.push(error instanceof Error ? (error.stack ?? text) : text);
  });
  return log;
}
