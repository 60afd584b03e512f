/** Measures all tables, prints each when it is there, writes the figures as JSON. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { LAUNCH_ARGS, findBrowser } from '../tools/browser.js';
import { measure } from './measure.js';
import { USAGE, readOptions } from './options.js';
import { profile } from './profile.js';
import { BASE, planRuns } from './runs.js';
import { startServer } from './server.js';
import { floors } from './subjects/floors.js';
import { ours } from './subjects/ours.js';
import { peers } from './subjects/peers.js';
import { summarize } from './summary.js';
import { tableOf } from './tables.js';

/** @import { Subjects } from './runs.js' */

/**
 * @param {string[]} args
 * @throws {Error} whose message says what is wrong
 */
export async function bench(args) {
  const options = readOptions(args);
  if (!options) {
    console.log(USAGE);
    return;
  }
  const subjects = only(
    { floors: await floors(), peers: await peers(), ours: await ours() },
    options.only,
  );
  const { executablePath, version } = await findBrowser();
  const machine = {
    browser: version,
    node: `Node ${process.version}`,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
  console.log(Object.values(machine).join(' · '));
  if (!subjects.ours.some(({ name }) => name === 'loader.js') && !options.only.length)
    console.log('dist/loader.js is not there: left out.');

  const server = await startServer();
  const browser = await launch({ executablePath, args: LAUNCH_ARGS });
  const results = [];
  try {
    const place = { browser, server };
    if (options.isProfile) {
      console.log(await profile(place, [...subjects.floors, ...subjects.ours], options));
      return;
    }
    const runs = planRuns(subjects, options);
    // The browser's first pages pay for what it sets up once.
    await measure(place, runs[0]?.cells.slice(0, 3) ?? [], 1);
    for (const run of runs) {
      const summaries = summarize(await measure(place, run.cells, run.rounds));
      const { name, title, rounds } = run;
      console.log(`\n**${title}**, ${rounds} rounds\n\n${tableOf(run, summaries)}`);
      results.push({ name, title, rounds, summaries });
    }
  } finally {
    await browser.close();
    server.close();
  }
  const file = options.out ?? defaultFile();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ machine, options, results }, null, 2)}\n`);
  console.log(`\nAll rounds are in ${relative('.', file)}.`);
  const failed = results.flatMap(({ summaries }) => summaries).filter(({ error }) => error);
  if (failed.length)
    throw new Error(`not measured: ${[...new Set(failed.map(({ name }) => name))]}`);
}

/**
 * @param {Subjects} subjects
 * @param {readonly string[]} names none: all
 * @returns {Subjects}
 */
function only({ floors, peers, ours }, names) {
  if (!names.length) return { floors, peers, ours };
  const known = [...floors, ...peers, ...ours].map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`no subject ${unknown}: there are ${known.join(', ')}`);
  /** @param {{ name: string }} subject */
  const isWanted = ({ name }) => name === BASE || names.includes(name);
  return {
    floors: floors.filter(isWanted),
    peers: peers.filter(isWanted),
    ours: ours.filter(isWanted),
  };
}

function defaultFile() {
  const time = new Date().toISOString().replace(/:/g, '-').slice(0, 19);
  return fileURLToPath(new URL(`results/${time}.json`, import.meta.url));
}
