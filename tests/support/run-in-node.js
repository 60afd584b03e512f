/** Runs a module in plain Node against the sources, compiled once as they are published. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside `node_modules`, so that the packages they import are found. */
const COMPILED = join(ROOT, 'node_modules/.cache/ichei-widgets-in-node');

/** @type {Promise<void> | undefined} */
let compiled;

/**
 * @param {string} script body of an async function that has `load(path)` for a module such as
 *   `feed.js`; what it returns comes back as JSON
 * @returns {Promise<unknown>}
 * @throws {Error} with what Node wrote, when the script or a module throws
 */
export async function runInNode(script) {
  await (compiled ??= compile());
  const base = pathToFileURL(join(COMPILED, '/')).href;
  const program = `
    const load = (path) => import(new URL(path, ${JSON.stringify(base)}));
    const result = await (async () => { ${script} })();
    process.stdout.write(JSON.stringify(result ?? null));`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, args, { timeout: 15_000 });
  return JSON.parse(stdout);
}

async function compile() {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--outDir', COMPILED, '--noCheck', '--declaration', 'false'];
  await run(process.execPath, [
    compiler,
    '--project',
    ROOT,
    '--declarationMap',
    'false',
    ...options,
  ]);
  await mkdir(COMPILED, { recursive: true });
  await writeFile(join(COMPILED, 'package.json'), '{ "type": "module" }\n');
}
