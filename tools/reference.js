/** Writes docs/elements.md, what each element takes and tells, from the manifest. */
import { readFile, writeFile } from 'node:fs/promises';

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, inheritedFrom?: object }} Entry
 * @typedef {Entry & { kind: string, privacy?: string, readonly?: boolean, attribute?: string }} Member
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {string} description
 * @property {Entry[]} attributes
 * @property {Member[]} members
 * @property {Entry[]} [slots]
 * @property {Entry[]} [events]
 * @property {Entry[]} [cssParts]
 * @property {Entry[]} [cssProperties]
 * @property {Entry[]} [cssStates]
 */

const ORDER = ['news-list', 'news-article', 'event-card', 'event-list', 'speaker-gallery'];

/** @type {{ modules: { declarations: Declaration[] }[] }} */
const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = ORDER.map((tag) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag),
).filter((element) => element !== undefined);
const [first] = elements;
if (!first) throw new Error('dist/custom-elements.json has no elements');

await writeFile(
  'docs/elements.md',
  `# The elements

Written by \`npm run build\` from the docblocks. What all five have in common stands at the end; editors show
the same where they read \`dist/vscode.html-custom-data.json\`.

${elements.map(elementSection).join('\n\n')}

## In common

${sections(first, isShared)}
`,
);

/** @param {Declaration} element */
function elementSection(element) {
  return `## \`<${element.tagName}>\`\n\n${element.description.trim()}\n\n${sections(element, (entry) => !isShared(entry))}`;
}

/**
 * @param {Declaration} element
 * @param {(entry: Entry) => boolean} isWanted
 */
function sections(element, isWanted) {
  const properties = element.members.filter(
    ({ kind, privacy, attribute, name }) =>
      kind === 'field' && !privacy && !attribute && !name.startsWith('#'),
  );
  /** @type {[string, Entry[] | undefined, (entry: Entry) => string][]} */
  const kinds = [
    ['Attribute', element.attributes, ({ name }) => `\`${name}\``],
    ['Property', properties, ({ name }) => `\`${name}\``],
    ['Event', element.events, ({ name }) => `\`${name}\``],
    ['Slot', element.slots, ({ name }) => (name ? `\`${name}\`` : 'without a name')],
    ['Part', element.cssParts, ({ name }) => `\`::part(${name})\``],
    ['Custom property', element.cssProperties, ({ name }) => `\`${name}\``],
    ['State', element.cssStates, ({ name }) => `\`:state(${name})\``],
  ];
  return kinds
    .map(([title, entries = [], nameOf]) => table(title, entries.filter(isWanted), nameOf))
    .filter(Boolean)
    .join('\n\n');
}

/** @param {Entry} entry */
function isShared({ inheritedFrom, name }) {
  return inheritedFrom !== undefined && name !== 'search';
}

/**
 * @param {string} title
 * @param {Entry[]} entries
 * @param {(entry: Entry) => string} nameOf
 */
function table(title, entries, nameOf) {
  if (!entries.length) return '';
  const hasValues = entries.some(valuesOf);
  const rows = entries.map((entry) => {
    const values = hasValues ? [valuesOf(entry)] : [];
    const cells = [nameOf(entry), ...values, entry.description ?? ''];
    return `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = hasValues
    ? [`| ${title} | Values | |`, '| --- | --- | --- |']
    : [`| ${title} | |`, '| --- | --- |'];
  return [...head, ...rows].join('\n');
}

/** The values, the default in bold. @param {Entry} entry */
function valuesOf({ type, default: usual = '' }) {
  const words = (type?.text ?? '').match(/'[^']*'/g) ?? [];
  const shown = words.length ? words : usual && usual !== 'false' ? [usual] : [];
  return shown
    .map((word) => {
      const code = `\`${word.replaceAll("'", '')}\``;
      return word === usual ? `**${code}**` : code;
    })
    .join(' ');
}
