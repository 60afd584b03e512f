/** The tables of the bench: what is measured in which, and for whom. */
import { variantOf } from './subjects/ours.js';
import { newsFeedWithoutBodies } from './subjects/news-feed.js';

/** @import { Cell } from './measure.js' */
/** @import { Options } from './options.js' */
/** @import { Subject } from './subjects/subject.js' */
/** @import { Conditions } from './visit.js' */

/**
 * @typedef {object} Run
 * @property {string} name in the JSON
 * @property {string} title
 * @property {'cold' | 'warm' | 'slow' | 'growth' | 'elements' | 'pages'} table which columns
 * @property {Cell[]} cells
 * @property {number} rounds
 */

/** @typedef {{ floors: Subject[], peers: Subject[], ours: Subject[] }} Subjects */

/** Of the list that all are compared with. */
export const BASE = 'vanilla';

const GROWTH = [20, 200, 1000, 2000, 5000, 10_000];
const COPIES = [1, 10, 100];
const LONG_FEED = 10_000;
const PAGE_SIZE = 20;

/** Clicks on more and resolves when the items that it adds are painted. */
const NEXT_PAGE = `(async () => {
  const { shadowRoot } = document.querySelector('news-list');
  const before = shadowRoot.querySelectorAll('[part~="item"]').length;
  shadowRoot.querySelector('[part~="button"]').click();
  do await benchNextPaint();
  while (shadowRoot.querySelectorAll('[part~="item"]').length <= before);
})()`;

/**
 * @param {Subjects} subjects
 * @param {Options} options
 * @returns {Run[]}
 */
export function planRuns(subjects, { counts, rounds, growth }) {
  const all = [...subjects.floors, ...subjects.peers, ...subjects.ours];
  const growing = all.filter(
    (subject) =>
      ['vanilla', 'lit-careful'].includes(subject.name) || subjects.ours.includes(subject),
  );
  const least = Math.min(...counts);
  /** @type {Run[]} */
  const runs = [
    ...counts.map((count) => ({
      name: `cold-${count}`,
      title: `${count} items, nothing cached`,
      table: /** @type {const} */ ('cold'),
      cells: cellsOf(all, count),
      rounds: count > 1000 ? Math.ceil(rounds / 2) : rounds,
    })),
    {
      name: 'warm',
      title: `${least} items, visited before`,
      table: 'warm',
      cells: cellsOf(all, least, { isWarm: true }),
      rounds: Math.ceil(rounds / 2),
    },
    {
      name: 'slow',
      title: `${least} items on slow 4G (1.6 Mbit/s, 150 ms) with a processor a quarter as fast`,
      table: 'slow',
      cells: cellsOf(all, least, { isSlow: true }),
      rounds: Math.ceil(rounds / 2),
    },
    {
      name: 'growth',
      title: 'Growth with the number of items',
      table: 'growth',
      cells: GROWTH.filter((count) => count <= growth).flatMap((count) => cellsOf(growing, count)),
      rounds: Math.ceil(rounds / 4),
    },
  ];
  for (const subject of subjects.ours)
    runs.push(
      {
        name: `elements-${subject.name}`,
        title: `${subject.name}: elements that share one feed of ${PAGE_SIZE} items`,
        table: 'elements',
        cells: COPIES.map((copies) => ({
          name: `× ${copies}`,
          subject: variantOf(subject, { copies }),
          count: PAGE_SIZE,
          wanted: PAGE_SIZE * copies,
          base: `× ${COPIES[0]}`,
        })),
        rounds: Math.ceil(rounds / 2),
      },
      {
        name: `pages-${subject.name}`,
        title: `${subject.name}: first and next page of ${PAGE_SIZE}, feeds without bodies`,
        table: 'pages',
        cells: [2 * PAGE_SIZE, LONG_FEED].map((count) => ({
          name: `feed of ${count}`,
          subject: {
            ...variantOf(subject, { attributes: `page-size="${PAGE_SIZE}"` }),
            feeds: newsFeedWithoutBodies,
          },
          count,
          wanted: PAGE_SIZE,
          conditions: { then: NEXT_PAGE },
          base: `feed of ${2 * PAGE_SIZE}`,
        })),
        rounds: Math.ceil(rounds / 2),
      },
    );
  return runs;
}

/**
 * @param {readonly Subject[]} subjects
 * @param {number} count
 * @param {Conditions} [conditions]
 * @returns {Cell[]}
 */
function cellsOf(subjects, count, conditions = {}) {
  return subjects.map((subject) => ({
    name: subject.name,
    subject,
    count,
    conditions,
    base: BASE,
  }));
}
