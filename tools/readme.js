/** Writes the README's table of elements from the manifest, which is made from the docblocks. */
import { readFile, writeFile } from 'node:fs/promises';

/** Attributes that the README explains once for all elements. */
const COMMON = new Set(['src', 'lang', 'loading', 'heading-level', 'link-target', 'theme']);

const ORDER = ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'];

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName));

const rows = elements.map(({ tagName, description, attributes }) => {
  const own = attributes.filter(({ name }) => !COMMON.has(name));
  const summary = description.split('\n\n')[0].replace(/\s+/g, ' ');
  return `| \`${tagName}\` | ${summary} | ${own.map(({ name }) => `\`${name}\``).join(' ')} |`;
});
const table = ['| tag | shows | attributes |', '| --- | --- | --- |', ...rows].join('\n');

const readme = await readFile('README.md', 'utf8');
const marked = /(<!-- elements:[^>]*-->\n)[\s\S]*?(<!-- \/elements -->)/;
await writeFile('README.md', readme.replace(marked, (_, start, end) => `${start}\n${table}\n\n${end}`));
