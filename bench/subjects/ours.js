/** Ours, with the snippet that the README recommends for news at the top of a page. */
import { readFile, readdir } from 'node:fs/promises';
import { FEED, PRELOAD, RESERVED, newsFeed } from './news-feed.js';
import { resources } from './subject.js';

/** @import { Subject } from './subject.js' */

const DIST = new URL('../../dist/', import.meta.url);

/** @typedef {{ attributes?: string, copies?: number }} Variant more attributes; elements on the page */

/** @returns {Promise<Subject[]>} without those whose files were not built */
export async function ours() {
  const [bundle, loader] = await Promise.all([
    filesOf(['ichei-widgets.js']),
    filesOf(['loader.js', 'chunks']),
  ]);
  return [
    ...(bundle
      ? [subject('ichei-widgets.js', bundle, '<script async src="/ichei-widgets.js"></script>')]
      : []),
    ...(loader
      ? [subject('loader.js', loader, '<script type="module" src="/loader.js"></script>')]
      : []),
  ];
}

/**
 * The page shows `count` items in all: in each of the copies, where there are several.
 *
 * @param {Subject} subject one of ours
 * @param {Variant} variant
 * @returns {Subject}
 */
export function variantOf(subject, { attributes = 'more="none"', copies = 1 }) {
  return {
    ...subject,
    snippet: (count) => ({ ...subject.snippet(count), body: tag(attributes).repeat(copies) }),
  };
}

/**
 * @param {string} name
 * @param {Subject['files']} files
 * @param {string} script the tag
 * @returns {Subject}
 */
function subject(name, files, script) {
  return {
    name,
    hosts: 'news-list',
    items: '[part~="item"]',
    files,
    feeds: newsFeed,
    snippet: () => ({
      head: `<style>news-list { ${RESERVED} }</style>${PRELOAD}${script}`,
      body: tag('more="none"'),
    }),
  };
}

/** @param {string} attributes */
function tag(attributes) {
  return `<news-list src="${FEED}" loading="eager" ${attributes}><a href="/">News</a></news-list>`;
}

/**
 * @param {readonly string[]} entries files and folders of dist
 * @returns {Promise<Subject['files'] | undefined>} `undefined` where one is missing
 */
async function filesOf(entries) {
  /** @type {Record<string, string>} */
  const bodies = {};
  try {
    for (const entry of entries) {
      const names = entry.endsWith('.js')
        ? [entry]
        : (await readdir(new URL(`${entry}/`, DIST))).map((name) => `${entry}/${name}`);
      for (const name of names.filter((name) => name.endsWith('.js')))
        bodies[`/${name}`] = await readFile(new URL(name, DIST), 'utf8');
    }
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
  return resources('script', bodies);
}
