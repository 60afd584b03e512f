/** Measures a table: each of its cells once a round, so that what disturbs a round disturbs all. */
import { PICTURES, makeNews } from './feeds/news.js';
import { pageWith } from './page.js';
import { resources } from './subjects/subject.js';
import { visit } from './visit.js';

/** @import { Browser } from 'puppeteer-core' */
/** @import { Server } from './server.js' */
/** @import { Subject } from './subjects/subject.js' */
/** @import { Conditions, Measures, Target } from './visit.js' */

/**
 * @typedef {object} Cell
 * @property {string} name of the subject, or what is particular about it
 * @property {Subject} subject
 * @property {number} count items of the feed
 * @property {number} [wanted] items that must be there, if not all of the feed
 * @property {Conditions} [conditions]
 * @property {string} [base] name of the cell with which it is compared, with as many items
 */

/** @typedef {{ cell: Cell, rounds: (Measures | undefined)[], error: string }} Measured */
/** @typedef {{ browser: Browser, server: Server }} Bench */

const PAGE = '/';
/** 102 bytes, 320 × 180, of one colour. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAUAAAAC0AQMAAADfKmdSAAAAA1BMVEWftMfUnP64AAAAHklEQVR42u3BMQEAAADC' +
    'oPVPbQ0PoAAAAAAAAAAB+DRzUAAG9+HBKAAAAAElFTkSuQmCC',
  'base64',
);

/**
 * A cell that fails is named and left out of the rounds that follow.
 *
 * @param {Bench} bench
 * @param {readonly Cell[]} cells
 * @param {number} rounds
 * @returns {Promise<Measured[]>}
 */
export async function measure({ browser, server }, cells, rounds) {
  const all = cells.map((cell) => {
    const target = targetOf(cell, server.origin);
    return { target, measured: /** @type {Measured} */ ({ cell, rounds: [], error: '' }) };
  });
  for (let round = 0; round < rounds; round++) {
    // Each round begins elsewhere: no cell always comes after the same one.
    const first = round % all.length;
    for (const { target, measured } of [...all.slice(first), ...all.slice(0, first)]) {
      if (measured.error) continue;
      try {
        measured.rounds[round] = await visit(browser, server, target, measured.cell.conditions);
      } catch (error) {
        measured.error = error instanceof Error ? error.message : String(error);
        console.warn(`bench: ${measured.cell.name}: ${measured.error}`);
      }
    }
  }
  return all.map(({ measured }) => measured);
}

/**
 * @param {Cell} cell
 * @param {string} origin
 * @returns {Target}
 */
export function targetOf({ subject, count, wanted = count }, origin) {
  const pictures = Array.from({ length: PICTURES }, (_, index) => `/pictures/${index}.png`);
  return {
    path: PAGE,
    resources: {
      ...resources('page', { [PAGE]: pageWith(subject.snippet(count)) }),
      ...resources('picture', Object.fromEntries(pictures.map((path) => [path, PICTURE]))),
      ...subject.files,
      ...subject.feeds(makeNews(count, origin), origin),
    },
    hosts: subject.hosts,
    items: subject.items,
    wanted,
  };
}
