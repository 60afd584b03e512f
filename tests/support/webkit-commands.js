/** What only the outside of a page can do, in WebKit: by classic WebDriver, which can do little. */
import { setTimeout } from 'node:timers/promises';
import { Missing } from './missing.js';

/** @import { BasicTestSession } from '@web/test-runner-core' */
/** @import { WebdriverLauncher } from '@web/test-runner-webdriver' */
/** @import { Commands } from './commands-plugin.js' */

/** @typedef {{ width: number, height: number }} Size */

/**
 * The part of the launcher that its types keep to themselves.
 *
 * @typedef {object} Driver
 * @property {(width: number, height: number) => Promise<unknown>} setWindowSize
 * @property {() => Promise<Size>} getWindowSize
 * @property {(script: string) => Promise<[number, number]>} execute
 */

/** Milliseconds between two looks at the window, and how often to look whether it has its size. */
const POLLING = 50;
const LOOKS = 20;

/**
 * The windows of drivers as they were before a test wanted another size.
 *
 * @type {WeakMap<Driver, Size>}
 */
const sizes = new WeakMap();

/**
 * `commands.ts` says what each does.
 *
 * @type {Commands<BasicTestSession>}
 */
export const WEBKIT_COMMANDS = {
  /** @type {(session: BasicTestSession, keys: string[]) => Promise<void>} */
  'page:press': ({ browser, id }, keys) =>
    /** @type {WebdriverLauncher} */ (browser).sendKeys(id, keys),
  /** @type {(session: BasicTestSession, viewport?: Size) => Promise<void>} */
  'page:viewport': (session, viewport) => setViewport(driverOf(session), viewport),
  'page:reset': (session) => setViewport(driverOf(session)),
};

/** @param {BasicTestSession} session */
function driverOf({ browser }) {
  return /** @type {{ driver: Driver }} */ (/** @type {unknown} */ (browser)).driver;
}

/**
 * The window has bars besides the page, so it is measured and made anew; they also keep it from
 * becoming as narrow as a telephone.
 *
 * @param {Driver} driver
 * @param {Size} [viewport] as before the first call unless told
 */
async function setViewport(driver, viewport) {
  const before = sizes.get(driver) ?? (await driver.getWindowSize());
  sizes.set(driver, before);
  if (!viewport) return void (await driver.setWindowSize(before.width, before.height));
  let [width, height] = [viewport.width, viewport.height];
  for (let look = 0; look < LOOKS; look++) {
    await driver.setWindowSize(width, height);
    await setTimeout(POLLING);
    const [inner, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (inner === viewport.width && innerHeight === viewport.height) return;
    const now = await driver.getWindowSize();
    width = now.width + viewport.width - inner;
    height = now.height + viewport.height - innerHeight;
  }
  throw new Missing(`a window of ${viewport.width} × ${viewport.height}`);
}
