/** Finds a Chromium for the tests, or gets one. */
import { execFile, spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {{ executablePath: string, version: string }} Browser `version` with its name */

const IS_ROOT = process.getuid?.() === 0;

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
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    const version = await versionOf(CHROME_PATH);
    if (version) return { executablePath: CHROME_PATH, version };
    throw new Error(
      `CHROME_PATH names no browser that starts (${CHROME_PATH}): correct or unset it.`,
    );
  }
  const browser = (await firstOf(installed())) ?? (await install());
  if (browser) return browser;
  throw new Error(
    'No Chrome, Chromium or Edge was found, and none could be installed: ' +
      'install one, or set CHROME_PATH to its executable.',
  );
}

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...(PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [])];
}

/**
 * The first candidate that starts.
 *
 * @param {readonly string[]} candidates
 * @returns {Promise<Browser | undefined>}
 */
async function firstOf(candidates) {
  for (const executablePath of candidates) {
    const version = await versionOf(executablePath);
    if (version) return { executablePath, version };
  }
  return undefined;
}

/**
 * Name and version, or `undefined` for what is no browser that starts here.
 *
 * @param {string} executablePath
 */
async function versionOf(executablePath) {
  const run = promisify(execFile);
  try {
    await access(executablePath, constants.X_OK);
    // On Windows `--version` would open a window.
    const { stdout } = await (process.platform === 'win32'
      ? run('powershell', ['-NoProfile', '-Command', windowsVersionQuery(executablePath)])
      : run(executablePath, ['--version'], { timeout: 30_000 }));
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} executablePath */
function windowsVersionQuery(executablePath) {
  const file = `(Get-Item -LiteralPath '${executablePath.replaceAll("'", "''")}').VersionInfo`;
  return `${file} | ForEach-Object { $_.ProductName + ' ' + $_.ProductVersion }`;
}

async function install() {
  if (IS_ROOT && (await isDebian()) && installByApt()) {
    const browser = await firstOf(installed());
    if (browser) return browser;
  }
  return download();
}

async function isDebian() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release);
}

function installByApt() {
  console.log('No browser found: installing the Debian package chromium …');
  return [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every((args) => {
    const { status } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return status === 0;
  });
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
  console.log(`No browser found: downloading Chrome ${buildId} to ${cacheDir} …`);
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
