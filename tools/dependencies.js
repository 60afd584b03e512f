/**
 * Installs what `package-lock.json` names and `node_modules` lacks. Runs before anything is
 * installed, so it imports Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockedPackage */

const ROOT = new URL('../', import.meta.url);

/**
 * Leaves `node_modules` as the lock file wants it; quick when it is so already.
 *
 * @throws {Error} whose message is one line that says what to do
 */
export function ensureDependencies() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const { error, status } = npm(['ci']);
  if (error) throw new Error(`npm could not be started (${error.message}): install Node with npm.`);
  if (status !== 0) {
    throw new Error('npm ci failed: see its message above; mostly the registry cannot be reached.');
  }
}

/**
 * Runs npm in the checkout, with its output shown.
 *
 * @param {readonly string[]} args
 */
export function npm(args) {
  // Under `npm run`, npm says where it is; Windows would need a shell to find it by name.
  const { npm_execpath: script } = process.env;
  const isKnown = script !== undefined && /npm-cli\.c?js$/.test(script);
  return spawnSync(isKnown ? process.execPath : 'npm', isKnown ? [script, ...args] : args, {
    cwd: ROOT,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !isKnown && process.platform === 'win32',
  });
}

function checkNode() {
  const { engines } = readJson('package.json');
  const wanted = /** @type {string} */ (engines.node).replace(/^\D+/, '');
  if (compareVersions(process.versions.node, wanted) >= 0) return;
  throw new Error(`Node ${process.versions.node} is too old: install Node ${wanted} or newer.`);
}

/** npm leaves a copy of the lock file with what it has put into `node_modules`. */
function isInstalled() {
  try {
    const wanted = lockedPackages('package-lock.json');
    const present = lockedPackages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, link, optional }]) => {
      if (!path || link) return true;
      const installed = present[path];
      // What does not fit this machine is left out, such as another system's binary.
      return installed ? installed.version === version : optional === true;
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(path) {
  return readJson(path).packages;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareVersions(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}
