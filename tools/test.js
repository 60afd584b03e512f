/**
 * `npm test`: installs what is missing, then checks types, lint and behaviour in a real browser.
 * Arguments go to the test runner: `npm test -- --files "tests/feed/*.test.ts"`. The last line is
 * always `N passed, N failed`.
 *
 * It starts without `node_modules`, so everything else is imported when it is there.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, npm } from './dependencies.js';

/** @import { Summary } from '../tests/support/summary-reporter.js' */

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** @type {Summary} */
let summary = { passed: 0, failed: 1, skipped: 0, tally: '' };
try {
  ensureDependencies();
  const { findBrowser } = await import('./browser.js');
  const { executablePath, version } = await findBrowser();
  console.log(`Browser: ${version}`);
  runScript('typecheck', 'Types are wrong: see the messages above.');
  runScript('lint', 'Lint or format is wrong: npm run format corrects what it can.');
  runScript('build', 'The bundle could not be built: see the messages above.');
  summary = await runTests(executablePath, process.argv.slice(2));
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
}
if (summary.passed + summary.failed === 0) console.error('\nStopped: no test ran.');
if (summary.skipped) console.log(`${summary.skipped} skipped`);
if (summary.tally) console.log(summary.tally);
console.log(`${summary.passed} passed, ${summary.failed} failed`);
process.exitCode = summary.failed > 0 || summary.passed === 0 ? 1 : 0;

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
 * @param {string} executablePath of the browser
 * @param {readonly string[]} args
 * @returns {Promise<Summary>}
 */
function runTests(executablePath, args) {
  const { resolve } = createRequire(import.meta.url);
  const runner = resolve('@web/test-runner').replace(/index\.js$/, 'bin.js');
  const child = spawn(process.execPath, [runner, ...args], {
    cwd: ROOT,
    env: { ...process.env, CHROME_PATH: executablePath },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Summary | undefined} */
  let received;
  child.on('message', (message) => {
    received = /** @type {Summary} */ (message);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (!received)
        return fail(new Error('The test runner stopped early: see its message above.'));
      // Such as a module that could not be parsed, which the runner reports for no test file.
      if (code !== 0 && received.failed === 0) received.failed = 1;
      done(received);
    });
  });
}
