/**
 * `npm run size`: bytes of each published file against its budget, and what each dependency and
 * folder costs in the bundle. Exits 1 when a budget is exceeded.
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** Bytes allowed after brotli, level 11. Raising one is a commit of its own that says what for. */
const BUDGETS = { 'ichei-widgets.js': 26 * 1024 };

let isOver = false;
for (const [file, allowed] of Object.entries(BUDGETS)) {
  const code = await readFile(`dist/${file}`);
  const size = sizeOf(code);
  isOver ||= size.brotli > allowed;
  console.log(`dist/${file}`);
  console.log(`  raw ${size.raw}  gzip ${size.gzip}  brotli ${size.brotli}  allowed ${allowed}`);
  console.log('  part                              raw   brotli alone');
  const map = JSON.parse(await readFile(`dist/${file}.map`, 'utf8'));
  for (const [part, text] of partsOf(code.toString(), map)) {
    const { raw, brotli } = sizeOf(Buffer.from(text));
    console.log(`  ${part.padEnd(30)} ${String(raw).padStart(6)}  ${String(brotli).padStart(8)}`);
  }
}
if (isOver) {
  console.error('size: over budget; see "allowed" above and BUDGETS in tools/size.js');
  process.exitCode = 1;
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

/** @param {string | null} source */
function partOf(source) {
  if (!source) return '(made by the build)';
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return dependency ?? /src\/([^/]+\/)?/.exec(source)?.[0] ?? source;
}
