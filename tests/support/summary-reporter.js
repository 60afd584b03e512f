/** Counts single tests, for the last line of `npm test`. */

import { allTests, tallyLine, tallyOf } from './tally.js';

/** @import { Reporter, TestSession } from '@web/test-runner' */

/**
 * @typedef {object} Summary
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Record<string, number>} needs how many were skipped for want of what
 * @property {string} tally
 * @property {{ file: string, passed: number }[]} failing the files in which something failed
 */

/**
 * Prints what was tried against the elements, and `N passed, N failed`; started by `tools/test.js` it
 * sends the numbers there instead.
 *
 * @returns {Reporter}
 */
export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const summary = summarize(sessions);
      if (process.send) return void process.send(summary);
      const lines = [skippedLine(summary), summary.tally].filter(Boolean);
      console.log(['', ...lines, `${summary.passed} passed, ${summary.failed} failed`].join('\n'));
    },
  };
}

/**
 * @param {Summary} summary
 * @returns {string} a line; empty where nothing was skipped
 */
export function skippedLine({ skipped, needs }) {
  const list = Object.entries(needs).map(([need, count]) => `${count} need ${need}`);
  return skipped ? `${skipped} skipped: ${list.join(', ')}` : '';
}

/**
 * A file that fails beside its tests, because it cannot be parsed or loaded or a hook throws,
 * counts as one failed test.
 *
 * @param {readonly TestSession[]} sessions
 * @returns {Summary}
 */
function summarize(sessions) {
  const suites = sessions.flatMap(({ testResults }) => testResults ?? []);
  const tally = tallyLine(tallyOf(suites));
  /** @type {Summary} */
  const summary = { passed: 0, failed: 0, skipped: 0, needs: {}, tally, failing: [] };
  for (const { errors, passed: isPassed, testFile, testResults } of sessions) {
    const tests = testResults ? allTests(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const isBroken = errors.length > 0 || (isPassed !== true && failed === 0);
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    summary.passed += passed;
    if (failed || isBroken) summary.failing.push({ file: testFile, passed });
    for (const { name, skipped: isSkipped } of tests) {
      if (!isSkipped) continue;
      summary.skipped++;
      // What `skip.ts` wrote behind the title.
      const need = / — needs (.+)$/.exec(name)?.[1] ?? 'what the engine does not have';
      summary.needs[need] = (summary.needs[need] ?? 0) + 1;
    }
    summary.failed += failed + (isBroken ? 1 : 0);
  }
  return summary;
}
