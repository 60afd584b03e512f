/** Words of a text that name an item without title. */
const NAME_WORDS = 12;
/** Characters looked at; a name needs no more, and hostile text may be endless. */
const LOOKED_AT = 2000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The first words of a text, with an ellipsis where words were left out.
 *
 * @returns `undefined` for a text without words
 */
export function firstWords(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT);
  const words = start.split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const isWhole = words.length <= NAME_WORDS && text.length <= LOOKED_AT;
  // Scripts without blanks make one endless word of a sentence.
  const name = [...words.slice(0, NAME_WORDS).join(' ')].slice(0, 120).join('');
  return isWhole && name.length === words.join(' ').length ? name : `${name}…`;
}

/**
 * The words at the beginning of an HTML text, for a name. Works without a DOM and is no sanitiser:
 * the result may only be shown as text.
 */
export function textOfHtml(html: string): string {
  return html
    .slice(0, LOOKED_AT)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1|$)/gi, ' ')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decodeEntity);
}

function decodeEntity(source: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? source;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : source;
}
