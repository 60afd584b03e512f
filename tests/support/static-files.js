/** Files of the checkout as a plain web server would send them: nothing is transformed. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** @typedef {{ type: string, body: Buffer }} StaticFile */

/** First part of an address → folder of the checkout. */
const FOLDERS = {
  bootstrap: 'node_modules/bootstrap/dist/css',
  cases: 'tests/cases',
  demo: 'demo',
  dist: 'dist',
  tailwindcss: 'node_modules/tailwindcss',
};

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Any picture that does not exist: 4 × 3 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR42mOIqpgGRww4OQBGdhDh0eIaYQAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * `/cases/*`, `/demo/*`, `/dist/*` and the style sheets of frameworks as they lie there, a small
 * picture for any other `*.png`, and nothing for the rest.
 *
 * @param {string} root the checkout
 * @param {string} pathname of the address asked for
 * @returns {Promise<StaticFile | undefined>}
 */
export async function staticFile(root, pathname) {
  const path = decodeURIComponent(pathname);
  const [, first = '', ...rest] = path.split('/');
  const extension = extname(path);
  const type =
    first === 'cases' && extension === '.json' ? 'application/feed+json' : TYPES[extension];
  if (!type) return undefined;
  const body = await read(root, first, rest.join('/'));
  if (body) return { type, body };
  return extension === '.png' ? { type, body: PNG } : undefined;
}

/**
 * @param {string} root
 * @param {string} first
 * @param {string} rest
 */
async function read(root, first, rest) {
  if (!Object.hasOwn(FOLDERS, first)) return undefined;
  const folder = join(root, FOLDERS[/** @type {keyof typeof FOLDERS} */ (first)]);
  const file = normalize(join(folder, rest));
  if (!file.startsWith(folder + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
