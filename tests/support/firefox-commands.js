/** What only the outside of a page can do, in Firefox: by WebDriver BiDi. */
import { emulateMedia, emulateTouch } from './firefox-media.js';
import { pressKeys } from './press-keys.js';
import { visit } from './visit.js';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @import { Commands } from './commands-plugin.js' */
/** @import { PageRequest, VisitMeans, VisitOptions } from './visit.js' */

/**
 * The connection beneath puppeteer, whose types do not have it: puppeteer tells neither what a
 * request is for nor of downloads.
 *
 * @typedef {object} Connection
 * @property {(method: string, parameters: object) => Promise<any>} send
 * @property {(event: string, listener: (parameters: any) => void) => void} on
 */

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

/** As developer tools call what BiDi says a request is for. */
const TYPES = new Map([
  ['audio', 'media'],
  ['video', 'media'],
  ['track', 'media'],
  ['style', 'stylesheet'],
  ['iframe', 'document'],
]);

/**
 * What each request of a browser is for, by its id.
 *
 * @type {WeakMap<Browser, Map<string, string>>}
 */
const types = new WeakMap();

/**
 * What pages of tests have asked for since a test last wanted to know.
 *
 * @type {WeakMap<Page, PageRequest[]>}
 */
const taken = new WeakMap();

/** @type {VisitMeans} */
const MEANS = { prepare: async () => {}, recordRequests, refuseDownloads, isRemark };

/**
 * `commands.ts` says what each does.
 *
 * @type {Commands<Page>}
 */
export const FIREFOX_COMMANDS = {
  /** @type {(page: Page, id?: string) => Promise<void>} */
  'page:time-zone': (page, id) => page.emulateTimezone(id),
  /** @type {(page: Page, media: import('./firefox-media.js').Media) => Promise<void>} */
  'page:media': (page, media) => emulateMedia(page, connectionOf(page.browser()), media),
  /** @type {(page: Page, isTouch: boolean) => Promise<void>} */
  'page:touch': (page, isTouch) => emulateTouch(page, connectionOf(page.browser()), isTouch),
  /** @type {(page: Page, viewport?: { width: number, height: number }) => Promise<void>} */
  'page:viewport': (page, viewport) => page.setViewport(viewport ?? DEFAULT_VIEWPORT),
  /** @type {(page: Page, isOffline: boolean) => Promise<void>} */
  'page:offline': (page, isOffline) => page.setOfflineMode(isOffline),
  'page:requests': takeRequests,
  'page:press': pressInFront,
  /** @type {(page: Page, options: VisitOptions) => unknown} */
  'page:visit': (page, options) => visit(page, options, MEANS),
  'page:reset': reset,
};

/**
 * Keys press no button in a window that other pages, visited before, left behind.
 *
 * @type {typeof pressKeys}
 */
async function pressInFront(page, keys) {
  await page.bringToFront();
  await pressKeys(page, keys);
}

/** @param {Page} page */
function takeRequests(page) {
  const known = taken.get(page);
  if (known) return known.splice(0);
  const seen = recordRequests(page);
  taken.set(page, seen);
  page.on('popup', (popup) => {
    seen.push({ url: popup?.url() ?? '', resourceType: 'popup' });
    void popup?.close();
  });
  return [];
}

/**
 * @param {Page} page
 * @returns {PageRequest[]}
 */
function recordRequests(page) {
  const typeOf = typesOf(page.browser());
  /** @type {PageRequest[]} */
  const seen = [];
  page.on('request', (request) => {
    const { id } = /** @type {{ id?: string }} */ (request);
    seen.push({
      url: request.url(),
      // It is told of after this.
      get resourceType() {
        return typeOf.get(id ?? '') ?? 'other';
      },
    });
  });
  return seen;
}

/** @param {Browser} browser */
function typesOf(browser) {
  const known = types.get(browser);
  if (known) return known;
  /** @type {Map<string, string>} */
  const made = new Map();
  types.set(browser, made);
  connectionOf(browser).on('network.beforeRequestSent', ({ request }) => {
    const type = request.destination || request.initiatorType || 'other';
    made.set(request.request, TYPES.get(type) ?? type);
  });
  return made;
}

/** How remarks of the browser begin that it tells as uncaught errors without a stack. */
const REMARKS = [
  'Content-Security-Policy: ',
  'Cross-Origin Request Blocked: ',
  'Loading failed ',
  'Loading module ',
  'None of the “sha',
  // Also where a script caught what the parser threw.
  'XML Parsing Error: ',
];

/** @param {string} text */
function isRemark(text) {
  const told = text.replace(/^Error: /, '');
  return REMARKS.some((remark) => told.startsWith(remark));
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function refuseDownloads(page) {
  /** @type {string[]} */
  const names = [];
  const connection = connectionOf(page.browser());
  const events = ['browsingContext.downloadWillBegin'];
  await connection.send('session.subscribe', { events });
  await connection.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'denied' } });
  connection.on('browsingContext.downloadWillBegin', ({ suggestedFilename }) => {
    names.push(suggestedFilename);
  });
  return names;
}

/** @param {Browser} browser */
function connectionOf(browser) {
  return /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser)).connection;
}

/** @param {Page} page */
async function reset(page) {
  await page.setOfflineMode(false);
  await page.emulateTimezone();
  await emulateMedia(page, connectionOf(page.browser()), {});
  await page.setViewport(DEFAULT_VIEWPORT);
}
