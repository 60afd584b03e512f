/** Runs the test runner in engines, and counts what came of it. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Summary } from '../tests/support/summary-reporter.js' */
/** @import { EngineName } from './engines.js' */

/** @typedef {{ engine: EngineName, version: string }} Browser */
/** @typedef {{ passed: number, failed: number, lines: string[] }} Outcome `lines` say more of it */

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** So many files that failed may have failed for want of a quiet machine. */
const MOST_AGAIN = 5;

/**
 * In one engine; all that is printed is shown as it comes.
 *
 * @param {EngineName} engine
 * @param {readonly string[]} args of the test runner
 * @returns {Promise<Outcome[]>}
 */
export async function runOne(engine, args) {
  return [await outcomeOf(await run(engine, args, true))];
}

/**
 * In the first engine, then in the others side by side. A few files that failed beside others are run
 * once more by themselves, which is said, and what comes of that counts.
 *
 * @param {readonly Browser[]} browsers
 * @param {readonly string[]} args of the test runner
 * @returns {Promise<Outcome[]>}
 */
export async function runAll([first, ...others], args) {
  if (!first) return [];
  const runs = [
    await runShown(first, args, true),
    ...(await Promise.all(others.map((browser) => runShown(browser, args, false)))),
  ];
  const outcomes = [];
  for (const { browser, summary, seconds } of runs) {
    const { passed, failed, lines } = await outcomeOf(summary);
    const line = `${browser.version}: ${passed} passed, ${failed} failed, ${seconds} s`;
    const isAgain = summary.failing.length > 0 && summary.failing.length <= MOST_AGAIN;
    const outcome = { passed, failed, lines: [line, ...lines] };
    outcomes.push(isAgain && !args.length ? await runAgain(browser, summary, outcome) : outcome);
  }
  return outcomes;
}

/**
 * Drivers of browsers end now and then, and the runner with them, before anything is told: then all
 * begins anew, once.
 *
 * @param {Browser} browser
 * @param {readonly string[]} args
 * @param {boolean} isLive
 */
async function runShown(browser, args, isLive) {
  console.log(`\n${browser.version} …`);
  const start = performance.now();
  const summary = await run(browser.engine, args, isLive).catch((/** @type {Error} */ error) => {
    console.log(`\n${browser.version}, all once more: ${error.message}`);
    return run(browser.engine, args, isLive);
  });
  return { browser, summary, seconds: Math.round((performance.now() - start) / 1000) };
}

/**
 * @param {Browser} browser
 * @param {Summary} summary
 * @param {Outcome} outcome of all its files
 * @returns {Promise<Outcome>}
 */
async function runAgain({ engine, version }, summary, { passed, lines }) {
  const files = summary.failing.map(({ file }) => relative(ROOT, file));
  console.log(`\n${version}, once more: ${files.join(' ')} …`);
  const again = await run(engine, ['--files', ...files], true);
  const before = summary.failing.reduce((sum, file) => sum + file.passed, 0);
  return {
    passed: passed - before + again.passed,
    failed: again.failed,
    lines: [
      ...lines,
      `once more, alone: ${files.join(' ')}: ${again.passed} passed, ${again.failed} failed`,
    ],
  };
}

/**
 * @param {Summary} summary
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(summary) {
  const { skippedLine } = await import('../tests/support/summary-reporter.js');
  const { passed, failed, tally } = summary;
  return { passed, failed, lines: [skippedLine(summary), tally].filter(Boolean) };
}

/**
 * @param {EngineName} engine
 * @param {readonly string[]} args
 * @param {boolean} isLive whether to print as it goes on, or all at the end
 * @returns {Promise<Summary>}
 */
function run(engine, args, isLive) {
  const { resolve } = createRequire(import.meta.url);
  const runner = resolve('@web/test-runner').replace(/index\.js$/, 'bin.js');
  const output = isLive ? 'inherit' : 'pipe';
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
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(printed));
      if (!received)
        return fail(
          new Error(`The test runner stopped early (${code ?? signal}): see its message above.`),
        );
      // Such as a module that could not be parsed, which the runner reports for no test file.
      if (code !== 0 && received.failed === 0) received.failed = 1;
      done(received);
    });
  });
}
