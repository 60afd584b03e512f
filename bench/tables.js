/** Prints figures as Markdown tables. */
import { fitExponent } from './statistics.js';

/** @import { Run } from './runs.js' */
/** @import { Measure, Summary } from './summary.js' */

/** From here on what a page costs without any item no longer flattens the curve. */
const GROWTH_FROM = 1000;

/** @typedef {{ title: string, of: (summary: Summary) => string }} Column */

/** @type {Column[]} */
const TIMES = [
  { title: 'painted ms', of: figure('time', 0) },
  { title: '÷', of: ratio('time') },
  { title: 'CPU ms', of: figure('cpu', 0) },
  { title: '÷', of: ratio('cpu') },
];

const BLOCKING = { title: 'blocking ms', of: figure('blocking', 0) };
const SHIFT = { title: 'shift', of: figure('shift', 3) };
const HEAP = { title: 'heap MB', of: figure('heap', 1, 1e6) };
const REQUESTS = { title: 'requests', of: figure('requests', 0) };
const FEED = { title: 'feed B', of: figure('feed', 0) };

/** @type {Record<Exclude<Run['table'], 'growth'>, Column[]>} */
const COLUMNS = {
  cold: [
    ...TIMES,
    BLOCKING,
    SHIFT,
    HEAP,
    REQUESTS,
    { title: 'script B', of: figure('script', 0) },
    { title: 'style B', of: figure('style', 0) },
    FEED,
  ],
  // The heap still has the first visit in it.
  warm: [...TIMES, BLOCKING, SHIFT, REQUESTS],
  // The processor time is mostly that of the brake.
  slow: [...TIMES.slice(0, 2), BLOCKING, SHIFT, REQUESTS],
  elements: [...TIMES, BLOCKING, SHIFT, HEAP, REQUESTS],
  pages: [
    ...TIMES,
    { title: 'next page CPU ms', of: figure('then', 1) },
    { title: '÷', of: ratio('then') },
    HEAP,
    FEED,
  ],
};

/**
 * @param {Run} run
 * @param {readonly Summary[]} summaries of its cells
 * @returns {string}
 */
export function tableOf({ table }, summaries) {
  if (table === 'growth') return growthTable(summaries);
  const columns = COLUMNS[table];
  return markdown(
    ['', ...columns.map(({ title }) => title)],
    summaries.map((summary) => [
      summary.name,
      ...columns.map(({ of }) => (summary.error ? '–' : of(summary))),
    ]),
  );
}

/** @param {readonly Summary[]} summaries */
function growthTable(summaries) {
  const counts = [...new Set(summaries.map(({ count }) => count))];
  const names = [...new Set(summaries.map(({ name }) => name))];
  const measures = /** @type {const} */ (['time', 'cpu']);
  return markdown(
    ['', '', ...counts.map((count) => `N ${count}`), 'exponent'],
    names.flatMap((name) =>
      measures.map((measure) => {
        const own = summaries.filter((summary) => summary.name === name);
        const points = own.map(({ count, medians }) => ({
          size: count,
          cost: medians[measure] ?? NaN,
        }));
        const exponent = fitExponent(points.filter(({ size }) => size >= GROWTH_FROM));
        return [
          name,
          measure === 'time' ? 'painted ms' : 'CPU ms',
          ...own.map(figure(measure, 0)),
          format(exponent, 2),
        ];
      }),
    ),
  );
}

/**
 * @param {Measure} measure
 * @param {number} digits after the point
 * @param {number} [unit]
 * @returns {Column['of']}
 */
function figure(measure, digits, unit = 1) {
  return ({ medians }) => format((medians[measure] ?? NaN) / unit, digits);
}

/**
 * @param {Measure} measure
 * @returns {Column['of']}
 */
function ratio(measure) {
  return ({ ratios }) => format(ratios[measure] ?? NaN, 2);
}

/**
 * @param {number} value
 * @param {number} digits
 */
function format(value, digits) {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows the first cell of each is words, the others figures
 */
function markdown(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    `| ${widths.map((width, column) => (column ? (cells[column] ?? '').padStart(width) : (cells[column] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = widths.map((width, column) => `${'-'.repeat(width - 1)}${column ? ':' : '-'}`);
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
