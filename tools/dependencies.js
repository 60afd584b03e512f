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
 * @param {URL} [folder] of the lock file; the checkout's own, unless said
 * @throws {Error} whose message is one line that says what to do
 */
export function ensureDependencies(folder = ROOT) {
  checkNode();
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm ci) …');
  const { error, status } = npm(['ci'], folder);
  if (error) throw new Error(`npm could not be started (${error.message}): install Node with npm.`);
  if (status !== 0) {
    throw new Error('npm ci failed: see its message above; mostly the registry cannot be reached.');
  }
}

/**
 * Runs npm in the checkout, with its output shown.
 *
 * @param {readonly string[]} args
 * @param {URL} [folder] of the checkout
 */
export function npm(args, folder = ROOT) {
  // Under `npm run`, npm says where it is; Windows would need a shell to find it by name.
  const { npm_execpath: script } = process.env;
  const isKnown = script !== undefined && /npm-cli\.c?js$/.test(script);
  return spawnSync(isKnown ? process.execPath : 'npm', isKnown ? [script, ...args] : args, {
    cwd: folder,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !isKnown && process.platform === 'win32',
  });
}

function checkNode() {
  const { engines } = readJson(new URL('package.json', ROOT));
  const wanted = /** @type {string} */ (engines.node).replace(/^\D+/, '');
  if (compareVersions(process.versions.node, wanted) >= 0) return;
  throw new Error(`Node ${process.versions.node} is too old: install Node ${wanted} or newer.`);
}

/**
 * npm leaves a copy of the lock file with what it has put into `node_modules`.
 *
 * @param {URL} folder
 */
function isInstalled(folder) {
  try {
    const wanted = lockedPackages(new URL('package-lock.json', folder));
    const present = lockedPackages(new URL('node_modules/.package-lock.json', folder));
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
 * @param {URL} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return readJson(file).packages;
}

/** @param {URL} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareVersions(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}
