/** What only the outside of a page can do, in Chromium: by the protocol of its developer tools. */
import { accessibilityTree } from './accessibility-tree.js';
import { takeHeap } from './heap.js';
import { pressKeys } from './press-keys.js';
import { visit } from './visit.js';

/** @import { CDPSession, Page } from 'puppeteer-core' */
/** @import { Commands } from './commands-plugin.js' */
/** @import { PageRequest, VisitMeans } from './visit.js' */

/** @typedef {{ width: number, height: number }} Viewport */
/** @typedef {{ media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string }} Media */

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

/**
 * What is emulated belongs to the session that asked for it, so each page keeps one.
 *
 * @type {WeakMap<Page, CDPSession>}
 */
const sessions = new WeakMap();

/**
 * What pages have asked for since a test last wanted to know.
 *
 * @type {WeakMap<Page, PageRequest[]>}
 */
const requests = new WeakMap();

/** @type {VisitMeans} */
const MEANS = {
  prepare: (page) => page.emulateFocusedPage(true),
  recordRequests,
  refuseDownloads,
  takeHeap,
};

/**
 * `commands.ts` says what each does.
 *
 * @type {Commands<Page>}
 */
export const CHROMIUM_COMMANDS = {
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
  'page:press': pressKeys,
  /** @type {(page: Page, options: import('./visit.js').VisitOptions) => unknown} */
  'page:visit': (page, options) => visit(page, options, MEANS),
};

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
 * @returns {PageRequest[]} none the first time: it begins to look then
 */
function takeRequests(page) {
  const known = requests.get(page);
  if (known) return known.splice(0);
  const seen = recordRequests(page);
  requests.set(page, seen);
  page.on('popup', (popup) => {
    seen.push({ url: popup?.url() ?? '', resourceType: 'popup' });
    void popup?.close();
  });
  return [];
}

/**
 * @param {Page} page
 * @returns {PageRequest[]} grows with each request
 */
function recordRequests(page) {
  /** @type {PageRequest[]} */
  const seen = [];
  page.on('request', (request) => {
    seen.push({ url: request.url(), resourceType: request.resourceType() });
  });
  return seen;
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
