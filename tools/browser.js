/** Finds a Chromium for the tests, or gets one. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { IS_ROOT, installFromDebian } from './debian.js';
import { firstOf, inPath, named } from './executables.js';

/** @import { Browser } from './executables.js' */

/** Names under which a Chromium is found in `PATH`, best first. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where installers put a Chromium outside `PATH`, by `process.platform`. */
const PLACES = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

/** Quiet, and without requests of the browser's own; see the launcher's options. */
export const LAUNCH_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Other hosts fail at once, instead of when their names have been looked for long enough.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Chromium refuses its sandbox to root, as which containers run.
  ...(IS_ROOT ? ['--no-sandbox'] : []),
];

/**
 * `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else one that it installs: by apt on
 * Debian as root, elsewhere by the download of the test tool.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} whose message is one line that says what to do
 */
export async function findBrowser() {
  const given = await named('CHROME_PATH');
  if (given) return given;
  const browser = (await firstOf(installed())) ?? (await install());
  if (browser) return browser;
  throw new Error(
    'No Chrome, Chromium or Edge was found, and none could be installed: ' +
      'install one, or set CHROME_PATH to its executable.',
  );
}

function installed() {
  return [
    ...inPath(COMMANDS),
    ...(PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? []),
  ];
}

async function install() {
  if (await installFromDebian(['chromium'])) {
    const browser = await firstOf(installed());
    if (browser) return browser;
  }
  return download();
}

/** The download of the tool that drives the browser, in the release that it is made for. */
async function download() {
  const { Browser, Cache, install, detectBrowserPlatform } = await import('@puppeteer/browsers');
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  const buildId = await revision();
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const browser = Browser.CHROME;
  const cached = new Cache(cacheDir).computeExecutablePath({ browser, buildId, platform });
  const found = await firstOf([cached]);
  if (found) return found;
  console.log(`Downloading Chrome ${buildId} to ${cacheDir} …`);
  try {
    const { executablePath } = await install({ browser, buildId, cacheDir, platform });
    return await firstOf([executablePath]);
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The release that puppeteer is made for; its types do not have the field. */
async function revision() {
  const puppeteer = await import('puppeteer-core');
  const { PUPPETEER_REVISIONS } = /** @type {{ PUPPETEER_REVISIONS?: { chrome: string } }} */ (
    puppeteer
  );
  return PUPPETEER_REVISIONS?.chrome ?? 'stable';
}
