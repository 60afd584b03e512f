/**
 * Writes what the README takes from elsewhere: the snippet, with the host that `config.host` in
 * package.json names (empty: self-hosted), and the table of elements from the manifest.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Attributes that the README explains once for all elements. */
const COMMON = new Set(['src', 'lang', 'loading', 'heading-level', 'link-target', 'theme']);
const ORDER = ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'];

const { config, version } = await readJson('package.json');
const manifest = await readJson('dist/custom-elements.json');

let readme = await readFile('README.md', 'utf8');
readme = fill(readme, 'snippet', snippet(config.host, version));
readme = fill(readme, 'elements', elementsTable(manifest));
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
 * @typedef {{ tagName?: string, description: string, attributes: { name: string }[] }} Declaration
 * @param {{ modules: { declarations: Declaration[] }[] }} manifest
 */
function elementsTable({ modules }) {
  const rows = modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName = '', ...rest }) => ({ tagName, ...rest }))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName))
    .map(({ tagName, description, attributes }) => {
      const names = attributes.map(({ name }) => name).filter((name) => !COMMON.has(name));
      const shows = (description.split('\n\n', 1)[0] ?? '').replace(/\s+/g, ' ');
      return `| \`${tagName}\` | ${shows} | ${names.map((name) => `\`${name}\``).join(' ')} |`;
    });
  return ['| tag | shows | attributes |', '| --- | --- | --- |', ...rows].join('\n');
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
