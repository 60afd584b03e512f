import { cachedFormat } from './intl-cache.js';

/**
 * Parts of a list such as "A, B and C" in the form of a language.
 *
 * @param render makes what stands for an entry
 * @returns entries and what stands between them, in order
 */
export function joinList<Entry, Part>(
  entries: readonly Entry[],
  lang: string,
  render: (entry: Entry) => Part,
): (Part | string)[] {
  const format = cachedFormat(Intl.ListFormat, lang, { type: 'conjunction' });
  let index = 0;
  return format
    .formatToParts(entries.map(() => 'x'))
    .map(({ type, value }) => (type === 'element' ? render(entries[index++]!) : value));
}
