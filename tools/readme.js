/**
 * Writes what the README takes from elsewhere: the snippet, with the host that `config.host` in
 * package.json names (empty: self-hosted), the table of elements from the manifest, and what the bench found.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Attributes that the README explains once for all elements. */
const COMMON = new Set([
  'src',
  'refresh',
  'lang',
  'loading',
  'heading-level',
  'link-target',
  'theme',
  'debug',
]);
const ORDER = ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'];

const { config, version } = await readJson('package.json');
const manifest = await readJson('dist/custom-elements.json');

let readme = await readFile('README.md', 'utf8');
readme = fill(readme, 'snippet', snippet(config.host, version));
readme = fill(readme, 'elements', elementsTable(manifest));
readme = fill(readme, 'performance', performanceTable(await readJson('docs/performance.json')));
await writeFile('README.md', readme);

/** @param {string} host @param {string} version */
function snippet(host, version) {
  const src = host ? `${host}/${version.split('.', 1)[0]}/ichei-widgets.js` : 'ichei-widgets.js';
  const first = host ? 'Put' : 'Copy `dist/ichei-widgets.js` to your site and put';
  return `${first} two lines where the news should be:

\`\`\`html
<script async src="${src}"></script>
<news-list src="feed.json" limit="5"><a href="https://en.ichei.org">News from UNESCO-ICHEI</a></news-list>
\`\`\``;
}

/**
 * @typedef {{ tagName?: string, description: string, attributes: Attribute[] }} Declaration
 * @typedef {{ name: string, default?: string, type?: { text: string } }} Attribute
 * @param {{ modules: { declarations: Declaration[] }[] }} manifest
 */
function elementsTable({ modules }) {
  const rows = modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName = '', ...rest }) => ({ tagName, ...rest }))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName))
    .map(({ tagName, description, attributes }) => {
      const own = attributes.filter(({ name }) => !COMMON.has(name)).map(describe);
      const shows = (description.split('\n\n', 1)[0] ?? '').replace(/\s+/g, ' ');
      return `| \`${tagName}\` | ${shows} | ${own.join(' · ')} |`;
    });
  return ['| tag | shows | attributes |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * An attribute with its values, the default in bold.
 *
 * @param {Attribute} attribute
 */
function describe({ name, type, default: fallback }) {
  const values = (type?.text ?? '').match(/'[^']*'/g) ?? [];
  const shown = values.length ? values : fallback && /\d|'/.test(fallback) ? [fallback] : [];
  const words = shown.map((value) => {
    const word = `\`${value.replaceAll("'", '')}\``;
    return value === fallback ? `**${word}**` : word;
  });
  return words.length ? `\`${name}\` (${words.join(' ')})` : `\`${name}\``;
}

/**
 * @typedef {{ name: string, medians: Figures, ratios: Figures }} Subject
 * @typedef {Record<string, number | null>} Figures
 * @typedef {{ name: string, summaries: Subject[] }} Run
 * @param {{ machine: Record<string, string>, results: Run[] }} performance
 */
function performanceTable({ machine, results }) {
  const of = (/** @type {string} */ run, /** @type {string} */ subject) =>
    results.find(({ name }) => name === run)?.summaries.find(({ name }) => name === subject);
  const small = results.find(({ name }) => name === 'cold-20')?.summaries ?? [];
  const rows = small.map(({ name, medians }) => {
    const bytes = (medians['script'] ?? 0) + (medians['style'] ?? 0);
    const ratios = ['cold-20', 'cold-200', 'cold-2000'].map((run) =>
      (of(run, name)?.ratios['cpu'] ?? NaN).toFixed(2),
    );
    const slow = (of('slow', name)?.ratios['time'] ?? NaN).toFixed(2);
    const shift = (medians['shift'] ?? 0).toFixed(2);
    return `| \`${name}\` | ${bytes} | ${medians['requests']} | ${ratios.join(' / ')} | ${slow} | ${shift} |`;
  });
  return [
    '| | bytes of script and style, compressed (brotli) | requests | processor time ÷ for 20 / 200 / 2,000 items | time to 20 items ÷ on slow 4G | shift |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `${Object.values(machine).join(' · ')}`,
  ].join('\n');
}

/** @param {string} text @param {string} name @param {string} content */
function fill(text, name, content) {
  const marked = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(marked, (_whole, start, end) => `${start}\n${content}\n\n${end}`);
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
