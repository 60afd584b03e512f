/** The browser engines in which the tests run; each has its own way to be found and driven. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { LAUNCH_ARGS, findBrowser } from './browser.js';
import { findFirefox } from './firefox.js';
import { findWebKit, startWebKitDriver } from './webkit.js';

/** @import { BrowserLauncher } from '@web/test-runner' */

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/**
 * @typedef {object} Engine
 * @property {() => Promise<{ version: string }>} find gets it where it is missing and can be got
 * @property {() => Promise<BrowserLauncher>} launcher
 * @property {number} concurrency how many test files run side by side
 */

/** @type {Record<EngineName, Engine>} */
export const ENGINES = {
  chromium: { find: findBrowser, launcher: chromium, concurrency: 2 },
  // Both have one window that is in front, and pages behind it get no frames.
  firefox: { find: findFirefox, launcher: firefox, concurrency: 1 },
  webkit: { find: findWebKit, launcher: webkit, concurrency: 1 },
};

async function chromium() {
  const { executablePath } = await findBrowser();
  return chromeLauncher({
    launchOptions: { executablePath, args: LAUNCH_ARGS },
    async createPage({ context }) {
      // Pages run side by side: a tab behind another one would get no frames, and each must
      // believe that it is the one in front.
      const page = await context.newPage({ type: 'window' });
      await page.emulateFocusedPage(true);
      return page;
    },
  });
}

async function firefox() {
  const { executablePath } = await findFirefox();
  // Icons of pages are requests, and under a policy remarks, that nothing on the page caused.
  // Scroll bars that take room are not what phones have, nor the other engines here.
  const extraPrefsFirefox = {
    'browser.chrome.site_icons': false,
    'ui.useOverlayScrollbars': 1,
    // Other hosts fail at once, instead of when their names have been looked for long enough.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
  };
  const launchOptions = {
    browser: /** @type {const} */ ('firefox'),
    executablePath,
    extraPrefsFirefox,
    // Light, dark and print are set from the browser's own window.
    args: ['--remote-allow-system-access'],
  };
  const launcher = chromeLauncher({ launchOptions });
  launcher.name = 'Firefox';
  return launcher;
}

async function webkit() {
  const found = await findWebKit();
  const { port, stop } = await startWebKitDriver(found);
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const browserOptions = { binary: found.executablePath, args: ['--automation'] };
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      .../** @type {{}} */ ({ 'webkitgtk:browserOptions': browserOptions }),
    },
  });
  const end = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await end();
    stop();
  };
  // Its types allow what the runner's leave out: coverage that is undefined.
  return /** @type {BrowserLauncher} */ (/** @type {unknown} */ (launcher));
}
