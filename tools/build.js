/**
 * `npm run build`: TypeScript → lib/ (unbundled, with types) → dist/ (one file for a script tag, and
 * what machines read about it). The same source gives the same bytes. `--lib` makes lib/ alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './dependencies.js';

await ensureDependencies();

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const declared = /VERSION = '(.*)'/.exec(await readFile('src/version.ts', 'utf8'))?.[1];
if (declared !== version) {
  fail(`src/version.ts says ${declared}, package.json ${version}: make them the same`);
}

await rm('lib', { recursive: true, force: true });
run('tsc');
if (process.argv.includes('--lib')) process.exit();

await rm('dist/chunks', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
run('rollup', '--config', '--silent');
run('cem', 'analyze', '--quiet');
await sortManifest();
await writeEditorData();
run(
  'ts-json-schema-generator',
  ...['--path', 'src/feed/json-feed.ts', '--type', 'JsonFeed', '--tsconfig', 'tsconfig.json'],
  ...['--additional-properties', '--no-type-check', '--out', 'dist/feed.schema.json'],
);
const chunks = (await readdir('dist/chunks')).filter((file) => file.endsWith('.js')).sort();
await writeIntegrity(['ichei-widgets.js', 'loader.js', ...chunks.map((file) => `chunks/${file}`)]);
runNode('tools/readme.js');
runNode('tools/reference.js');

/** The order in which files are found must not show. */
async function sortManifest() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  manifest.modules.sort((/** @type {{ path: string }} */ a, /** @type {{ path: string }} */ b) =>
    a.path < b.path ? -1 : 1,
  );
  await writeJson('custom-elements.json', manifest);
}

async function writeEditorData() {
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  generateVsCodeCustomElementData(manifest, {
    outdir: 'dist',
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
    hideLogs: true,
  });
}

/**
 * Hashes for `integrity=`, as pages that pin a version need them.
 *
 * @param {string[]} files
 */
async function writeIntegrity(files) {
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const file of files) {
    const digest = createHash('sha384')
      .update(await readFile(`dist/${file}`))
      .digest('base64');
    hashes[file] = `sha384-${digest}`;
  }
  await writeJson('integrity.json', { version, files: hashes });
}

/** @param {string} file @param {unknown} value */
async function writeJson(file, value) {
  await writeFile(`dist/${file}`, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${command} failed: see its lines above`);
}

/** @param {string} script */
function runNode(script) {
  if (spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0)
    fail(`${script} failed`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}
