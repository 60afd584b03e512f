/** What a page keeps in memory, once all that nobody holds is collected. */

/** @import { Page } from 'puppeteer-core' */

/**
 * @typedef {object} Heap
 * @property {number} bytes of the JavaScript heap
 * @property {number} detached nodes that are held but stand in no document, without templates
 * @property {number} listeners
 * @property {number} observers of all three kinds
 * @property {number} timers
 */

/** Names in Chromium's snapshots, by what they count as. */
const KINDS = new Map([
  ['V8EventListener', 'listeners'],
  ['EventListener', 'listeners'],
  ['IntersectionObserver', 'observers'],
  ['MutationObserver', 'observers'],
  ['ResizeObserver', 'observers'],
  ['DOMTimer', 'timers'],
  ['ScheduledAction', 'timers'],
]);
const DETACHED = 2;
/** Lit keeps what it has parsed, one of each a template. */
const TEMPLATES = new Set(['<template>', 'DocumentFragment']);

/**
 * Takes a snapshot of the heap; it begins with a collection.
 *
 * @param {Page} page
 * @returns {Promise<Heap>}
 */
export async function takeHeap(page) {
  const session = await page.createCDPSession();
  try {
    /** @type {string[]} */
    const chunks = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { bytes: usedSize, ...count(JSON.parse(chunks.join(''))) };
  } finally {
    await session.detach();
  }
}

/**
 * @param {{ snapshot: { meta: { node_fields: string[] } }, nodes: number[], strings: string[] }} snapshot
 * @returns {Omit<Heap, 'bytes'>}
 */
function count({ snapshot, nodes, strings }) {
  const fields = snapshot.meta.node_fields;
  const [name, detachedness] = ['name', 'detachedness'].map((field) => fields.indexOf(field));
  const heap = { detached: 0, listeners: 0, observers: 0, timers: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const text = strings[nodes[node + Number(name)] ?? 0] ?? '';
    const isDetached = nodes[node + Number(detachedness)] === DETACHED;
    if (isDetached && !TEMPLATES.has(text)) heap.detached++;
    const kind = KINDS.get(text);
    if (kind) heap[/** @type {'timers'} */ (kind)]++;
  }
  return heap;
}
