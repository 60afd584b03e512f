/**
 * What only the outside of a page can do, as commands of the test runner. `commands.ts` has the
 * typed functions for tests and says what they do.
 */
import { setTimeout } from 'node:timers/promises';
import { accessibilityTree } from './accessibility-tree.js';
import { visit } from './visit.js';
import { runInNode } from './run-in-node.js';

/** @import { CDPSession, Page } from 'puppeteer-core' */
/** @import { ChromeLauncher } from '@web/test-runner-chrome' */
/** @import { TestRunnerPlugin } from '@web/test-runner-core' */

/** @typedef {{ width: number, height: number }} Viewport */
/** @typedef {{ media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string }} Media */

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

/**
 * What is emulated belongs to the session that asked for it, so each page keeps one.
 *
 * @type {WeakMap<Page, CDPSession>}
 */
const sessions = new WeakMap();

/** @typedef {{ url: string, resourceType: string }} Request */

/**
 * What pages have asked for since a test last wanted to know.
 *
 * @type {WeakMap<Page, Request[]>}
 */
const requests = new WeakMap();

/** @type {Record<string, (page: Page, payload: any) => unknown>} */
const COMMANDS = {
  /** @type {(page: Page, id?: string) => Promise<void>} */
  'page:time-zone': (page, id) => page.emulateTimezone(id),
  'page:media': emulateMedia,
  'page:touch': emulateTouch,
  /** @type {(page: Page, id: string) => Promise<string>} */
  'page:accessibility-tree': async (page, id) => accessibilityTree(await sessionOf(page), id),
  /** @type {(page: Page, viewport?: Viewport) => Promise<void>} */
  'page:viewport': (page, viewport) => page.setViewport(viewport ?? DEFAULT_VIEWPORT),
  'page:offline': setOffline,
  'page:reset': reset,
  'page:requests': takeRequests,
  /** @type {(page: Page, options: import('./visit.js').VisitOptions) => unknown} */
  'page:visit': (page, options) => visit(page.browser(), page.url(), options),
  /** @type {(page: Page, script: string) => unknown} */
  'node:run': (_page, script) => runInNode(script),
};

/** Milliseconds after which a command answers that it is not done; the runner gives up after 20 s. */
const PATIENCE = 10_000;

/** @typedef {{ value?: unknown, error?: string, pending?: number }} Answer */

/**
 * Commands that are not done yet.
 *
 * @type {Map<number, Promise<Answer>>}
 */
const pending = new Map();
let nextPending = 0;

/**
 * @param {Promise<Answer>} answer
 * @returns {Promise<Answer>}
 */
function soon(answer) {
  const id = nextPending++;
  pending.set(id, answer);
  return Promise.race([
    answer.finally(() => pending.delete(id)),
    setTimeout(PATIENCE, { pending: id }, { ref: false }),
  ]);
}

/**
 * @param {(page: Page, payload: any) => unknown} run
 * @param {Page} page
 * @param {unknown} payload
 * @returns {Promise<Answer>}
 */
async function answerOf(run, page, payload) {
  try {
    return { value: (await run(page, payload ?? undefined)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Errors travel as values, for a test may expect one, and the runner would log it.
 *
 * @returns {TestRunnerPlugin}
 */
export function commandsPlugin() {
  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'pending') {
        const id = /** @type {number} */ (payload);
        return soon(pending.get(id) ?? Promise.resolve({ error: `no command ${id}` }));
      }
      const run = COMMANDS[command];
      if (!run) return undefined;
      const page = /** @type {ChromeLauncher} */ (session.browser).getPage(session.id);
      return soon(answerOf(run, page, payload));
    },
  };
}

/**
 * Not by puppeteer's own functions, which know no forced colours.
 *
 * @param {Page} page
 * @param {Media} media
 */
async function emulateMedia(page, { media = '', colorScheme, reducedMotion, forcedColors }) {
  const features = {
    'prefers-color-scheme': colorScheme,
    'prefers-reduced-motion': reducedMotion,
    'forced-colors': forcedColors,
  };
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value = '']) => ({ name, value })),
  });
}

/**
 * As on a telephone: the only pointer is a finger.
 *
 * @param {Page} page
 * @param {boolean} enabled
 */
async function emulateTouch(page, enabled) {
  const session = await sessionOf(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled });
}

/**
 * Not by puppeteer's own function, which would also cut the socket to the test runner.
 *
 * @param {Page} page
 * @param {boolean} offline
 */
async function setOffline(page, offline) {
  const session = await sessionOf(page);
  const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  const conditions = { urlPattern: 'http://*:*/*', offline, ...unlimited };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditionsByRule', {
    offline,
    matchedNetworkConditions: offline ? [conditions] : [],
  });
  await session.send('Network.overrideNetworkState', { offline, ...unlimited });
}

/**
 * @param {Page} page
 * @returns {Request[]} none the first time: it begins to look then
 */
function takeRequests(page) {
  const known = requests.get(page);
  if (known) return known.splice(0);
  /** @type {Request[]} */
  const seen = [];
  requests.set(page, seen);
  page.on('request', (request) => {
    seen.push({ url: request.url(), resourceType: request.resourceType() });
  });
  page.on('popup', (popup) => {
    seen.push({ url: popup?.url() ?? '', resourceType: 'popup' });
    void popup?.close();
  });
  return [];
}

/** @param {Page} page */
async function sessionOf(page) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

/** @param {Page} page */
async function reset(page) {
  await setOffline(page, false);
  await page.emulateTimezone();
  await emulateMedia(page, {});
  await emulateTouch(page, false);
  await page.setViewport(DEFAULT_VIEWPORT);
}
