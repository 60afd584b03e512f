/** What is asked of the browser about a page, without anything of its tools in the page. */

/** @import { CDPSession } from 'puppeteer-core' */

const TIMEOUT = 60_000;

/** By the names that `Performance.getMetrics` has for them. */
const SPENT = /** @type {const} */ (['ThreadTime', 'RecalcStyleDuration', 'LayoutDuration']);

/** @typedef {Record<typeof SPENT[number], number>} Spent */

/**
 * Opens an address and waits until it is loaded.
 *
 * @param {CDPSession} session
 * @param {string} url
 */
export async function load(session, url) {
  const loaded = once(session, 'Page.loadEventFired', url);
  await session.send('Page.navigate', { url });
  await loaded;
}

/**
 * Opens an address and waits until all items are painted.
 *
 * @param {CDPSession} session that has the binding `benchPainted`
 * @param {string} url
 */
export async function show(session, url) {
  const painted = once(session, 'Runtime.bindingCalled', url);
  await session.send('Page.navigate', { url });
  await painted;
}

/**
 * @param {CDPSession} session
 * @param {'Page.loadEventFired' | 'Runtime.bindingCalled'} event
 * @param {string} url for the message
 * @returns {Promise<void>}
 */
function once(session, event, url) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${url} did not show all items within ${TIMEOUT / 1000} s`));
    }, TIMEOUT);
    session.once(event, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * What the main thread has used since it began.
 *
 * @param {CDPSession} session
 * @returns {Promise<Spent>} in ms
 */
export async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const entries = SPENT.map((wanted) => {
    const metric = metrics.find(({ name }) => name === wanted);
    if (!metric) throw new Error(`this browser does not tell ${wanted}`);
    return [wanted, metric.value * 1000];
  });
  return /** @type {Spent} */ (Object.fromEntries(entries));
}

/**
 * Runs an expression in the page.
 *
 * @param {CDPSession} session
 * @param {string} expression
 * @returns {Promise<number>} processor time of the main thread until its promise is settled, in ms
 */
export async function timeOf(session, expression) {
  const before = await spent(session);
  await evaluate(session, expression);
  return (await spent(session)).ThreadTime - before.ThreadTime;
}

/**
 * Runs an expression in the page.
 *
 * @param {CDPSession} session
 * @param {string} expression
 * @returns {Promise<unknown>} its value, awaited
 */
export async function evaluate(session, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
  return result.value;
}
