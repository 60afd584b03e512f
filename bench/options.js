/** The command line. */
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {number} rounds of a table; the slow ones take fewer
 * @property {readonly string[]} only names of subjects; none: all
 * @property {readonly number[]} counts numbers of items
 * @property {number} growth largest number of items for the exponent
 * @property {string | undefined} out file for the JSON
 * @property {boolean} isProfile whether to tell where ours spends its time, instead of measuring
 */

const FULL = { rounds: 7, n: '20,200,2000', growth: 10_000 };
const QUICK = { rounds: 2, n: '20,200', growth: 2000 };

/** Printed for `--help`. */
export const USAGE = `npm run bench -- [options]
  --rounds n         rounds of a table (${FULL.rounds}); slow ones take fewer
  --only a,b         these subjects alone, besides vanilla
  --n 20,200         numbers of items (${FULL.n})
  --profile          where the main thread's time goes, by part, instead of the tables
  --quick            ${QUICK.rounds} rounds of ${QUICK.n} items, growth up to ${QUICK.growth}
  --out file.json    where the figures go (bench/results/…json)`;

/**
 * @param {string[]} args
 * @returns {Options | undefined} `undefined` when help was asked for
 * @throws {Error} whose message says what is wrong
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      n: { type: 'string' },
      quick: { type: 'boolean' },
      profile: { type: 'boolean' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  const usual = values.quick ? QUICK : FULL;
  return {
    rounds: wholeNumber('--rounds', values.rounds ?? String(usual.rounds)),
    only: values.only?.split(',') ?? [],
    counts: (values.n ?? usual.n).split(',').map((text) => wholeNumber('--n', text)),
    growth: usual.growth,
    out: values.out,
    isProfile: values.profile ?? false,
  };
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers above 0: ${text}`);
  return Number(text);
}
