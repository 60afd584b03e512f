/** What is told of a table's measures. */
import { median, medianRatio } from './statistics.js';

/** @import { Measured } from './measure.js' */
/** @import { Measures } from './visit.js' */

/** @typedef {keyof Measures} Measure */

/**
 * @typedef {object} Summary
 * @property {string} name
 * @property {number} count
 * @property {string} error empty where all went well
 * @property {Partial<Record<Measure, number>>} medians
 * @property {Partial<Record<Measure, number>>} ratios medians of the ratios to the base, round by round
 * @property {(Measures | undefined)[]} rounds
 */

/**
 * @param {readonly Measured[]} all of one table
 * @returns {Summary[]}
 */
export function summarize(all) {
  return all.map(({ cell, rounds, error }) => {
    // The pages of a long feed are compared with those of a short one, all else at equal length.
    const base =
      all.find((other) => other.cell.name === cell.base && other.cell.count === cell.count) ??
      all.find((other) => other.cell.name === cell.base);
    const names = /** @type {Measure[]} */ (Object.keys(rounds.find(Boolean) ?? {}));
    /** @param {Measured} measured @param {Measure} name */
    const values = (measured, name) =>
      Array.from(measured.rounds, (measures) => measures?.[name] ?? NaN);
    return {
      name: cell.name,
      count: cell.count,
      error,
      medians: Object.fromEntries(
        names.map((name) => [
          name,
          median(values({ cell, rounds, error }, name).filter(Number.isFinite)),
        ]),
      ),
      ratios: base
        ? Object.fromEntries(
            names.map((name) => [
              name,
              medianRatio(values({ cell, rounds, error }, name), values(base, name)),
            ]),
          )
        : {},
      rounds,
    };
  });
}
