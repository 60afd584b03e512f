/** Opens a page and measures it. */
import { setTimeout } from 'node:timers/promises';
import { evaluate, load, show, spent, timeOf } from './session.js';
import { watch } from './watch.js';

/** @import { Browser, CDPSession } from 'puppeteer-core' */
/** @import { Kind, Resources, Server } from './server.js' */
/** @import { Seen } from './watch.js' */

/**
 * @typedef {object} Target what is opened, and how it is known to be there
 * @property {string} path of the page
 * @property {Resources} resources everything that the page asks for
 * @property {string} hosts selector of the elements that show items
 * @property {string} items selector of an item in one of them
 * @property {number} wanted items of all hosts together
 */

/**
 * @typedef {object} Conditions
 * @property {boolean} [isWarm] the page was visited before: files are in the HTTP cache
 * @property {boolean} [isSlow] slow 4G and a processor a quarter as fast
 * @property {(session: CDPSession) => Promise<() => Promise<unknown>>} [beside] starts when the page
 *   does; what it returns, when all items are painted
 * @property {string} [then] what is done in the page when that is measured; it may await
 *   `benchNextPaint()`, and its processor time is `Measures.then`
 */

/**
 * @typedef {object} Measures times in ms, sizes in bytes
 * @property {number} time from the start of the navigation until all items are painted
 * @property {number} cpu processor time of the main thread, until it is quiet again
 * @property {number} styling by the clock, part of what takes `cpu`
 * @property {number} layout the same
 * @property {number} blocking time by which tasks were longer than 50 ms
 * @property {number} shift cumulative layout shift
 * @property {number} heap of JavaScript, after a collection
 * @property {number} domHeap of the DOM, after the same
 * @property {number} requests besides the page and pictures
 * @property {number} script
 * @property {number} style
 * @property {number} feed
 * @property {number} [then] processor time of `Conditions.then`
 */

/** Slow 4G as Lighthouse simulates it; the latency is that of a round trip. */
export const SLOW = {
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
  cpu: 4,
};

/** The smallest page, so that process and connection are there before anything is measured. */
const BLANK = '/blank';
const VIEWPORT = { width: 1280, height: 800 };
/** Until what was put off, such as lazy pictures, is done; longer where all is slow. */
const QUIET = { usual: 150, slow: 400 };

/**
 * One visit in a browser context of its own: no cache, no process is shared with others.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {Target} target
 * @param {Conditions} [conditions]
 * @returns {Promise<Measures>}
 */
export async function visit(browser, server, target, conditions = {}) {
  const { isWarm, isSlow, beside, then } = conditions;
  server.serve({
    ...target.resources,
    [BLANK]: { kind: 'page', body: '<!doctype html><link rel="icon" href="data:,">' },
  });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(VIEWPORT);
    await page.emulateFocusedPage(true);
    const session = await page.createCDPSession();
    for (const domain of ['Page', 'Runtime', 'Network', 'Performance'])
      await session.send(/** @type {'Page.enable'} */ (`${domain}.enable`));
    await session.send('Runtime.addBinding', { name: 'benchPainted' });
    await load(session, server.origin + BLANK);
    const watching = [target.hosts, target.items, target.wanted].map((value) =>
      JSON.stringify(value),
    );
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${watch.toString()})(${watching.join()})`,
    });
    const address = server.origin + target.path;
    if (isWarm) {
      await show(session, address);
      await setTimeout(QUIET.usual);
      await load(session, server.origin + BLANK);
    }
    if (isSlow) {
      await session.send('Network.emulateNetworkConditions', SLOW.network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    }
    server.takeAnswers();
    const before = await spent(session);
    const end = await beside?.(session);
    await show(session, address);
    await setTimeout(isSlow ? QUIET.slow : QUIET.usual);
    await end?.();
    const after = await spent(session);
    const seen = /** @type {Seen} */ (await evaluate(session, 'benchSeen()'));
    const sent = bytesOf(server);
    const thenTime = then === undefined ? undefined : await timeOf(session, then);
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    return {
      time: seen.painted,
      cpu: after.ThreadTime - before.ThreadTime,
      styling: after.RecalcStyleDuration - before.RecalcStyleDuration,
      layout: after.LayoutDuration - before.LayoutDuration,
      blocking: seen.blocking,
      shift: seen.shift,
      heap: heap.usedSize,
      domHeap: heap.embedderHeapUsedSize,
      ...sent,
      ...(thenTime === undefined ? {} : { then: thenTime }),
    };
  } finally {
    await context.close();
  }
}

/** @param {Server} server */
function bytesOf(server) {
  const answers = server.takeAnswers();
  /** @param {Kind} wanted */
  const bytes = (wanted) =>
    answers.reduce((total, { kind, bytes }) => total + (kind === wanted ? bytes : 0), 0);
  return {
    requests: answers.filter(({ kind }) => kind !== 'page' && kind !== 'picture').length,
    script: bytes('script'),
    style: bytes('style'),
    feed: bytes('feed'),
  };
}
