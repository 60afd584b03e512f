/** Finds a Firefox for the tests, or gets one. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from './debian.js';
import { firstOf, inPath, named } from './executables.js';

const PLACES = {
  darwin: ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, 'Firefox.app/Contents/MacOS/firefox'),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [];
  }),
};

/**
 * `FIREFOX_PATH`, else an installed Firefox, else the one of Debian, which it installs as root.
 *
 * @returns {Promise<import('./executables.js').Browser>}
 * @throws {Error} whose message is one line that says what to do
 */
export async function findFirefox() {
  const given = await named('FIREFOX_PATH');
  const browser = given ?? (await firstOf(installed())) ?? (await install());
  if (browser) return browser;
  throw new Error(
    'no Firefox was found, and none could be installed: ' +
      'install one, or set FIREFOX_PATH to its executable',
  );
}

function installed() {
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  return [...inPath(['firefox', 'firefox-esr']), ...places];
}

async function install() {
  return (await installFromDebian(['firefox-esr'])) ? firstOf(installed()) : undefined;
}
