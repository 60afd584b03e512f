/**
 * `npm run size`: bytes of each published script against its budget, and what each dependency and
 * folder costs in it. `--brief` leaves the parts out. Exits 1 when a budget is exceeded.
 */
import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { partOf } from './part-of.js';

/**
 * Bytes allowed after brotli, level 11, by file; chunks without their hash. Each is what the file takes,
 * rounded up to the next eighth of a KiB: raising one is a commit of its own that says what for. `goal` is what the contract asks.
 *
 * @type {Record<string, { budget: number, goal?: number }>}
 */
const BUDGETS = {
  'ichei-widgets.js': { budget: 62_464, goal: 28 * 1024 },
  'loader.js': { budget: 33_536, goal: Math.floor(9.3 * 1024) },
  'chunks/ar.js': { budget: 1_280 },
  'chunks/article-body.js': { budget: 15_744 },
  'chunks/article.js': { budget: 1_536 },
  'chunks/calendars.js': { budget: 2_688 },
  'chunks/dialog.js': { budget: 1_152 },
  'chunks/es.js': { budget: 1_152 },
  'chunks/event-card.js': { budget: 3_072 },
  'chunks/event-facts.js': { budget: 3_456 },
  'chunks/event-list.js': { budget: 2_176 },
  'chunks/fr.js': { budget: 1_280 },
  'chunks/icons.js': { budget: 512 },
  'chunks/news-article.js': { budget: 1_024 },
  'chunks/opening.js': { budget: 768 },
  'chunks/person.js': { budget: 1_024 },
  'chunks/ru.js': { budget: 1_280 },
  'chunks/search.js': { budget: 896 },
  'chunks/speaker-gallery.js': { budget: 2_048 },
  'chunks/thing.js': { budget: 768 },
  'chunks/time.js': { budget: 384 },
  'chunks/zh.js': { budget: 1_024 },
};

const isBrief = process.argv.includes('--brief');
/** @type {string[]} */
const problems = [];
const files = (await readdir('dist', { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
for (const file of files) {
  const name = file.replace(/-[\w-]{8}\.js$/, '.js');
  const { budget = 0, goal } = BUDGETS[name] ?? {};
  const code = await readFile(`dist/${file}`);
  const size = sizeOf(code);
  if (!budget) problems.push(`${name} has no budget`);
  else if (size.brotli > budget)
    problems.push(`${name} is ${size.brotli - budget} over its budget`);
  console.log(
    `${name.padEnd(28)} raw ${pad(size.raw)}  gzip ${pad(size.gzip)}  brotli ${pad(size.brotli)}` +
      `  budget ${pad(budget)}${goal ? `  goal ${pad(goal)}` : ''}`,
  );
  if (isBrief) continue;
  console.log('  part                              raw   brotli alone');
  const map = JSON.parse(await readFile(`dist/${file}.map`, 'utf8'));
  for (const [part, text] of partsOf(code.toString(), map)) {
    const { raw, brotli } = sizeOf(Buffer.from(text));
    console.log(`  ${part.padEnd(30)} ${pad(raw)}  ${pad(brotli, 8)}`);
  }
}
for (const name of Object.keys(BUDGETS)) {
  const isThere = files.some((file) => file.replace(/-[\w-]{8}\.js$/, '.js') === name);
  if (!isThere) problems.push(`${name} has a budget and is not there`);
}
for (const problem of problems) console.error(`size: ${problem}; see BUDGETS in tools/size.js`);
if (problems.length) process.exitCode = 1;

/** @param {number} bytes */
function pad(bytes, width = 6) {
  return String(bytes).padStart(width);
}

/** @param {Buffer} buffer */
function sizeOf(buffer) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
  };
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer, { params }).length,
  };
}

/**
 * The bundle's text by the folder or package that each piece came from, largest first.
 *
 * @param {string} code
 * @param {import('@jridgewell/trace-mapping').EncodedSourceMap} map
 */
function partsOf(code, map) {
  const lines = code.split('\n');
  /** @type {Map<string, string>} */
  const parts = new Map();
  /** @type {import('@jridgewell/trace-mapping').EachMapping[]} */
  const mappings = [];
  eachMapping(new TraceMap(map), (mapping) => mappings.push(mapping));
  mappings.forEach(({ generatedLine, generatedColumn, source }, index) => {
    const next = mappings[index + 1];
    const line = lines[generatedLine - 1] ?? '';
    const end = next?.generatedLine === generatedLine ? next.generatedColumn : line.length;
    const part = partOf(source);
    parts.set(part, (parts.get(part) ?? '') + line.slice(generatedColumn, end));
  });
  return [...parts].sort((a, b) => b[1].length - a[1].length);
}
