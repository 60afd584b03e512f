/** Counts single tests, for the last line of `npm test`. */

import { allTests, tallyLine, tallyOf } from './tally.js';

/** @import { Reporter, TestSession } from '@web/test-runner' */

/** @typedef {{ passed: number, failed: number, skipped: number, tally: string }} Summary */

/**
 * Prints what was tried against the elements, and `N passed, N failed`; started by `tools/test.js` it sends the numbers there instead.
 *
 * @returns {Reporter}
 */
export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const summary = summarize(sessions);
      if (process.send) process.send(summary);
      else console.log(`\n${summary.tally}\n${summary.passed} passed, ${summary.failed} failed`);
    },
  };
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
  const summary = { passed: 0, failed: 0, skipped: 0, tally: tallyLine(tallyOf(suites)) };
  for (const { errors, passed: isPassed, testResults } of sessions) {
    const tests = testResults ? allTests(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const isBroken = errors.length > 0 || (isPassed !== true && failed === 0);
    summary.passed += tests.filter((test) => test.passed && !test.skipped).length;
    summary.skipped += tests.filter((test) => test.skipped).length;
    summary.failed += failed + (isBroken ? 1 : 0);
  }
  return summary;
}
