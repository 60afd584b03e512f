/** The arithmetic of the tables. */

/**
 * The middle value, of an even number the mean of the two in the middle.
 *
 * @param {readonly number[]} values
 * @returns {number} `NaN` of none
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted.length >> 1;
  const high = sorted[upper] ?? NaN;
  return sorted.length % 2 ? high : ((sorted[upper - 1] ?? NaN) + high) / 2;
}

/**
 * The median of the ratios of values to those of the same round: what slowed a whole round down, such
 * as another program on the machine, falls out.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} bases
 * @returns {number} `NaN` where no round has both, or a base is 0
 */
export function medianRatio(values, bases) {
  const ratios = values.map((value, round) => value / (bases[round] ?? NaN));
  return median(ratios.filter(Number.isFinite));
}

/**
 * The `p` of `cost = a × size ** p` that fits best, by least squares of the logarithms.
 *
 * @param {readonly { size: number, cost: number }[]} points both above 0
 * @returns {number} `NaN` of fewer than two sizes
 */
export function fitExponent(points) {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = {
    x: sum(logs.map(({ x }) => x)) / logs.length,
    y: sum(logs.map(({ y }) => y)) / logs.length,
  };
  const together = sum(logs.map(({ x, y }) => (x - mean.x) * (y - mean.y)));
  const apart = sum(logs.map(({ x }) => (x - mean.x) ** 2));
  return apart > 0 ? together / apart : NaN;
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
