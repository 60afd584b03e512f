/** Finds a WebKit for the tests, or gets one, and drives it on a screen that nobody sees. */
import { execFile, spawn } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { IS_ROOT, installFromDebian } from './debian.js';
import { inPath } from './executables.js';
import { freePort } from './free-port.js';

/** @typedef {{ executablePath: string, driver: string, screen: string, version: string }} WebKit */

const DEBIAN_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** Folders in which distributions put the browser that comes with WebKitGTK, or folders of these. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

/** A screen of its own, whether or not the machine has one. */
const SCREEN_ARGS = ['-a', '-s', '-screen 0 1600x1200x24', 'env'];
const ENVIRONMENT = [
  'WEBKIT_DISABLE_COMPOSITING_MODE=1',
  // Containers, which run as root, have no means to build WebKit's sandbox.
  ...(IS_ROOT ? ['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1'] : []),
];

const START_TIMEOUT = 30_000;

/**
 * `WEBKIT_PATH`, which names a MiniBrowser of WebKitGTK, else an installed one, else the one of
 * Debian, which it installs as root; with its driver and a screen for both.
 *
 * @returns {Promise<WebKit>}
 * @throws {Error} whose message is one line that says what to do
 */
export async function findWebKit() {
  const found =
    (await installed()) ?? ((await installFromDebian(DEBIAN_PACKAGES)) && (await installed()));
  if (found) return found;
  throw new Error(
    'MiniBrowser and WebKitWebDriver of WebKitGTK, or xvfb-run, were not found and could not be ' +
      `installed: install them (Debian: ${DEBIAN_PACKAGES.join(' ')}; WEBKIT_PATH may name MiniBrowser)`,
  );
}

async function installed() {
  const driver = await firstFile(inPath(['WebKitWebDriver']));
  const screen = await firstFile(inPath(['xvfb-run']));
  const { WEBKIT_PATH } = process.env;
  const executablePath = await firstFile(WEBKIT_PATH ? [WEBKIT_PATH] : await miniBrowsers());
  if (!driver || !screen || !executablePath) return undefined;
  const version = await promisify(execFile)(
    screen,
    [...SCREEN_ARGS, ...ENVIRONMENT, executablePath, '--version'],
    { timeout: START_TIMEOUT },
  ).catch(() => undefined);
  return version && { executablePath, driver, screen, version: version.stdout.trim() };
}

/** Newest API first. */
async function miniBrowsers() {
  const folders = await Promise.all(
    LIBRARIES.map(async (library) => [
      library,
      ...(await subfolders(library)).filter((folder) => folder.endsWith('-linux-gnu')),
    ]),
  );
  const inner = await Promise.all(folders.flat().map(subfolders));
  return inner
    .flat()
    .filter((folder) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function subfolders(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}

/** @param {readonly string[]} paths */
async function firstFile(paths) {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

/**
 * Starts the driver, which starts the browser when it is asked to.
 *
 * @param {WebKit} webkit
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver({ driver, screen }) {
  const port = await freePort();
  const args = [...SCREEN_ARGS, ...ENVIRONMENT, driver, `--port=${port}`];
  // A group of its own, since the script that makes the screen does not pass signals on.
  const child = spawn(screen, args, { stdio: 'ignore', detached: true });
  const stop = () => {
    process.off('exit', stop);
    if (child.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended meanwhile.
    }
  };
  process.on('exit', stop);
  const deadline = AbortSignal.timeout(START_TIMEOUT);
  while (!(await isReady(port))) {
    if (child.exitCode !== null || deadline.aborted) {
      stop();
      throw new Error(`${driver} does not start under ${screen}.`);
    }
    await setTimeout(100);
  }
  return { port, stop };
}

/** @param {number} port */
async function isReady(port) {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}
