/**
 * `npm test`: installs what is missing, then checks types, lint and behaviour in a real Chromium;
 * `npm run test:all` (`--all`) then in Firefox and WebKit, side by side. Other arguments go to
 * the test runner: `npm test -- --files "tests/feed/*.test.ts"`. The last line is always
 * `N passed, N failed`, of all engines together; an engine that cannot be had here is neither, and
 * said in the line before.
 *
 * It starts without `node_modules`, so everything else is imported when it is there.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, npm } from './dependencies.js';
import { runAll, runOne } from './run-tests.js';

/** @import { EngineName } from './engines.js' */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [isAll, args] =
  process.argv[2] === '--all' ? [true, process.argv.slice(3)] : [false, process.argv.slice(2)];

/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const notRun = [];
let passed = 0;
let failed = 0;
try {
  ensureDependencies();
  const browsers = await findBrowsers();
  runScript('typecheck', 'Types are wrong: see the messages above.');
  runScript('lint', 'Lint or format is wrong: npm run format corrects what it can.');
  runScript('build', 'The bundle could not be built: see the messages above.');
  for (const summary of await (isAll ? runAll(browsers, args) : runOne('chromium', args))) {
    passed += summary.passed;
    failed += summary.failed;
    lines.push(...summary.lines);
  }
  if (passed + failed === 0) throw new Error('no test ran.');
} catch (error) {
  failed++;
  console.error(`\nStopped: ${messageOf(error)}`);
}
for (const line of lines) console.log(line);
for (const engine of notRun) console.log(`not run: ${engine}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Chromium must be there; what else cannot be had is noted in `notRun`. */
async function findBrowsers() {
  const { ENGINES } = await import('./engines.js');
  const engines = /** @type {EngineName[]} */ (isAll ? Object.keys(ENGINES) : ['chromium']);
  const browsers = [];
  for (const engine of engines) {
    try {
      const { version } = await ENGINES[engine].find();
      console.log(`Browser: ${version}`);
      browsers.push({ engine, version });
    } catch (error) {
      if (engine === 'chromium') throw error;
      notRun.push(`${engine} (${messageOf(error)})`);
    }
  }
  return browsers;
}

/**
 * @param {string} name of a script in package.json
 * @param {string} failure one line that says what to do
 */
function runScript(name, failure) {
  if (name === 'build' && !existsSync(`${ROOT}tools/build.js`)) {
    console.log('tools/build.js does not exist yet: tests run without a bundle.');
    return;
  }
  console.log(`\n${name} …`);
  if (npm(['run', '--silent', name]).status !== 0) throw new Error(failure);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
