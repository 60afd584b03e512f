/** Tells where the main thread's time goes while a list comes, by part of the code. */
import { readFile } from 'node:fs/promises';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { partOf } from '../tools/part-of.js';
import { targetOf } from './measure.js';
import { median } from './statistics.js';
import { visit } from './visit.js';

/** @import { CDPSession, Protocol } from 'puppeteer-core' */
/** @import { Bench } from './measure.js' */
/** @import { Options } from './options.js' */
/** @import { Subject } from './subjects/subject.js' */

/** @typedef {Map<string, number>} Times ms by part */

const DIST = new URL('../dist/', import.meta.url);
/** Microseconds between two looks at what runs. */
const INTERVAL = 200;
const BROWSER = 'style, layout, paint, HTML';

/**
 * @param {Bench} bench
 * @param {readonly Subject[]} subjects
 * @param {Options} options
 * @returns {Promise<string>} a table a number of items, as Markdown: medians of all rounds
 */
export async function profile({ browser, server }, subjects, { counts, rounds }) {
  const tables = [];
  for (const count of counts) {
    /** @type {Map<string, Times[]>} */
    const seen = new Map(subjects.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const subject of subjects) {
        const target = targetOf({ name: subject.name, subject, count }, server.origin);
        /** @type {Protocol.Profiler.Profile | undefined} */
        let taken;
        await visit(browser, server, target, {
          beside: async (session) => {
            const stop = await startProfiler(session);
            return async () => (taken = await stop());
          },
        });
        if (taken) seen.get(subject.name)?.push(await timesOf(taken, server.origin));
      }
    }
    tables.push(`**${count} items**, ms of ${rounds} rounds\n\n${tableOf(seen)}`);
  }
  return tables.join('\n\n');
}

/** @param {CDPSession} session */
async function startProfiler(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return async () => (await session.send('Profiler.stop')).profile;
}

/**
 * @param {Protocol.Profiler.Profile} taken
 * @param {string} origin of the page's files
 * @returns {Promise<Times>}
 */
async function timesOf({ nodes, samples = [], timeDeltas = [] }, origin) {
  const parts = new Map();
  for (const { id, callFrame } of nodes) parts.set(id, await partOfFrame(callFrame, origin));
  /** @type {Times} */
  const times = new Map();
  samples.forEach((id, index) => {
    const part = parts.get(id);
    if (part) times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return times;
}

/** @type {Map<string, Promise<TraceMap | undefined>>} */
const maps = new Map();

/**
 * What the browser does for a script, such as to make nodes, counts as the script's.
 *
 * @param {Protocol.Runtime.CallFrame} frame
 * @param {string} origin
 * @returns {Promise<string | undefined>} `undefined` for idle time
 */
async function partOfFrame({ functionName, url, lineNumber, columnNumber }, origin) {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(program)' || functionName === '(root)') return BROWSER;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (!url.startsWith(origin)) return 'built into the browser';
  const file = url.slice(origin.length + 1);
  if (!maps.has(file)) maps.set(file, mapOf(file));
  const map = await maps.get(file);
  if (!map) return 'script';
  return partOf(originalPositionFor(map, { line: lineNumber + 1, column: columnNumber }).source);
}

/** @param {string} file in `dist/`; those of floors have no map */
async function mapOf(file) {
  const text = await readFile(new URL(`${file}.map`, DIST), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : new TraceMap(text);
}

/** @param {Map<string, Times[]>} seen */
function tableOf(seen) {
  const names = [...seen.keys()];
  /** @type {(name: string, part: string) => number} */
  const time = (name, part) => median((seen.get(name) ?? []).map((one) => one.get(part) ?? 0));
  const parts = [...new Set([...seen.values()].flat().flatMap((one) => [...one.keys()]))];
  const most = (/** @type {string} */ part) => Math.max(...names.map((name) => time(name, part)));
  const lines = parts
    .sort((a, b) => most(b) - most(a))
    .filter((part) => most(part) >= 0.5)
    .map((part) => [part, ...names.map((name) => time(name, part).toFixed(1))]);
  const rows = [['part', ...names], ['---', ...names.map(() => '---:')], ...lines];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
