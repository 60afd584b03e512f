import type { TestResult, TestSuiteResult } from '@web/test-runner';

export interface Tally {
  counts: Partial<Record<'vectors' | 'policies' | 'hosts' | 'faults' | 'mutants', number>>;
  failed: number;
}

export function tallyOf(suites: readonly TestSuiteResult[]): Tally;
export function tallyLine(tally: Tally): string;
export function allTests(suite: TestSuiteResult): TestResult[];
