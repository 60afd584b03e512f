/** Counts what was tried against the elements, by the titles of suites and tests. */

/** @import { TestSuiteResult, TestResult } from '@web/test-runner' */

/**
 * What is counted. A title that begins with a number and one of these counts that many, one that
 * begins with the singular and a colon counts as one.
 */
const KINDS = /** @type {const} */ ({
  vectors: 'vector',
  policies: 'policy',
  hosts: 'host',
  faults: 'fault',
  mutants: 'mutant',
});

/** @typedef {keyof typeof KINDS} Kind */
/** @typedef {{ counts: Partial<Record<Kind, number>>, failed: number }} Tally */

/**
 * Within what is counted nothing is counted again; its failed tests are.
 *
 * @param {readonly TestSuiteResult[]} suites of all test files
 * @returns {Tally}
 */
export function tallyOf(suites) {
  /** @type {Tally} */
  const tally = { counts: {}, failed: 0 };
  for (const suite of suites) addSuite(tally, suite);
  return tally;
}

/**
 * @param {Tally} tally
 * @returns {string} a line; empty where nothing was counted
 */
export function tallyLine({ counts, failed }) {
  const kinds = /** @type {Kind[]} */ (Object.keys(KINDS)).filter((kind) => counts[kind]);
  const list = kinds.map((kind) => `${counts[kind]} ${kind}`).join(', ');
  return list && `${list}: ${failed} failed`;
}

/**
 * @param {Tally} tally
 * @param {TestSuiteResult} suite
 */
function addSuite(tally, suite) {
  if (add(tally, suite.name, allTests(suite))) return;
  for (const test of suite.tests) add(tally, test.name, [test]);
  for (const inner of suite.suites) addSuite(tally, inner);
}

/**
 * @param {Tally} tally
 * @param {string} title
 * @param {readonly TestResult[]} tests
 * @returns {boolean} whether it was counted
 */
function add(tally, title, tests) {
  for (const [kind, singular] of /** @type {[Kind, string][]} */ (Object.entries(KINDS))) {
    const number = new RegExp(`^(\\d+) ${kind}\\b`).exec(title)?.[1];
    const count = number ? Number(number) : title.startsWith(`${singular}: `) ? 1 : 0;
    // What did not run was not tried.
    if (!count || tests.every(({ skipped }) => skipped)) continue;
    tally.counts[kind] = (tally.counts[kind] ?? 0) + count;
    tally.failed += tests.filter(({ passed, skipped }) => !passed && !skipped).length;
    return true;
  }
  return false;
}

/**
 * @param {TestSuiteResult} suite
 * @returns {TestResult[]}
 */
export function allTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(allTests)];
}
