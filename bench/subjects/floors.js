/** Lists written for this bench, to know what a feed list costs at least. */
import { readFile } from 'node:fs/promises';
import { FEED, PRELOAD, RESERVED, newsFeed } from './news-feed.js';
import { bundle } from './rollup.js';
import { resources } from './subject.js';

/** @import { Subject } from './subject.js' */

/** @returns {Promise<Subject[]>} `vanilla`, to which all are compared, first */
export async function floors() {
  const handWritten = { hosts: '.widget', items: 'li', feeds: newsFeed };
  const vanilla = await readFile(new URL('../floors/vanilla.js', import.meta.url), 'utf8');
  return [
    {
      ...handWritten,
      name: 'vanilla',
      files: {},
      snippet: () => ({
        body: `<div class="widget" data-feed="${FEED}"></div><script>${vanilla}</script>`,
      }),
    },
    {
      ...handWritten,
      name: 'vanilla-dompurify',
      files: resources('script', {
        '/list.js': await bundle('./floors/vanilla-dompurify.js'),
      }),
      snippet: () => ({
        head: '<script type="module" src="/list.js"></script>',
        body: `<div class="widget" data-feed="${FEED}"></div>`,
      }),
    },
    {
      name: 'lit-plain',
      hosts: 'plain-list',
      items: 'li',
      feeds: newsFeed,
      files: resources('script', { '/list.js': await bundle('./floors/lit-plain.js') }),
      snippet: () => ({
        head: '<script type="module" src="/list.js"></script>',
        body: `<plain-list src="${FEED}"></plain-list>`,
      }),
    },
    {
      name: 'lit-careful',
      hosts: 'careful-list',
      items: 'li',
      feeds: newsFeed,
      files: resources('script', { '/list.js': await bundle('./floors/lit-careful.js') }),
      snippet: () => ({
        head: `<style>careful-list { ${RESERVED} }</style>${PRELOAD}<script type="module" src="/list.js"></script>`,
        body: `<careful-list src="${FEED}"></careful-list>`,
      }),
    },
  ];
}
