import type { TestResult, TestSuiteResult } from '@web/test-runner';
import { expect } from 'chai';
import { tallyLine, tallyOf } from './tally.js';

function test(name: string, passed = true, skipped = false): TestResult {
  return { name, passed, skipped };
}

function suite(name: string, tests: TestResult[], suites: TestSuiteResult[] = []): TestSuiteResult {
  return { name, tests, suites };
}

describe('the tally of a test run', () => {
  it('counts by titles of suites and tests, and what failed in them', () => {
    const suites = [
      suite(
        '',
        [test('other, which fails', false)],
        [
          suite('44 faults × 5 elements', [test('a', false), test('b')]),
          suite('hosts', [test('host: one'), test('host: two', false)]),
          suite(
            'host: three',
            [test('host: is not counted again')],
            [suite('in', [test('c', false)])],
          ),
          suite('HTML', [test('12 vectors do nothing: a'), test('3 vectors do nothing: b')]),
          suite('policy: strict', [test('d', false, true)]),
        ],
      ),
    ];

    const tally = tallyOf(suites);

    expect(tally).to.deep.equal({ counts: { faults: 44, hosts: 3, vectors: 15 }, failed: 3 });
    expect(tallyLine(tally)).to.equal('15 vectors, 3 hosts, 44 faults: 3 failed');
  });

  it('has no line where nothing was counted', () => {
    expect(tallyLine(tallyOf([suite('', [test('other')])]))).to.equal('');
  });
});
