/**
 * `npm test`: installs what is missing, then checks types, lint and behaviour in a real Chromium;
 * `npm run test:all` (`--all`) then in Firefox and WebKit, side by side. Other arguments go to
 * the test runner: `npm test -- --files "tests/feed/*.test.ts"`. The last line is always
 * `N passed, N failed`, of all engines together; an engine that cannot be had here is neither, and
 * said in the line before.
 *
 * It starts without `node_modules`, so everything else is imported when it is there.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, npm } from './dependencies.js';

/** @import { Summary } from '../tests/support/summary-reporter.js' */
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
  const [first, ...others] = browsers;
  if (first) await runIn(first);
  await Promise.all(others.map(runIn));
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

/**
 * Adds what came of it to the counts and the lines.
 *
 * @param {{ engine: EngineName, version: string }} browser
 */
async function runIn({ engine, version }) {
  const { skippedLine } = await import('../tests/support/summary-reporter.js');
  if (isAll) console.log(`\n${version} …`);
  const start = performance.now();
  const summary = await runTests(engine);
  passed += summary.passed;
  failed += summary.failed;
  const seconds = Math.round((performance.now() - start) / 1000);
  if (isAll)
    lines.push(`${version}: ${summary.passed} passed, ${summary.failed} failed, ${seconds} s`);
  lines.push(...[skippedLine(summary), summary.tally].filter(Boolean));
}

/**
 * Prints as it goes on in the first engine; of the others, which run side by side, all at the end.
 *
 * @param {EngineName} engine
 * @returns {Promise<Summary>}
 */
function runTests(engine) {
  const { resolve } = createRequire(import.meta.url);
  const runner = resolve('@web/test-runner').replace(/index\.js$/, 'bin.js');
  const output = engine === 'chromium' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [runner, ...args], {
    cwd: ROOT,
    env: { ...process.env, ENGINE: engine },
    stdio: ['ignore', output, output, 'ipc'],
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ data) => printed.push(data));
  }
  /** @type {Summary | undefined} */
  let received;
  child.on('message', (message) => {
    received = /** @type {Summary} */ (message);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      if (!received)
        return fail(new Error('The test runner stopped early: see its message above.'));
      // Such as a module that could not be parsed, which the runner reports for no test file.
      if (code !== 0 && received.failed === 0) received.failed = 1;
      done(received);
    });
  });
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
