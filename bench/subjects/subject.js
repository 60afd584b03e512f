/** What every subject says about itself. */

/** @import { News } from '../feeds/news.js' */
/** @import { Snippet } from '../page.js' */
/** @import { Resources } from '../server.js' */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} hosts selector of the elements that show items
 * @property {string} items selector of an item, in the shadow root of a host where it has one
 * @property {Resources} files scripts and styles
 * @property {(count: number) => Snippet} snippet that shows so many items
 * @property {(news: readonly News[], origin: string) => Resources} feeds
 */

/**
 * A resource of each text.
 *
 * @param {import('../server.js').Kind} kind
 * @param {Readonly<Record<string, string | Buffer>>} bodies by path
 * @returns {Resources}
 */
export function resources(kind, bodies) {
  return Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, { kind, body }]));
}
