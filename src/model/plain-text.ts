/** Words of a text that name an item without title. */
const NAME_WORDS = 12;
/** Characters looked at; a name needs no more, and hostile text may be endless. */
const LOOKED_AT = 2000;
/** Markup looked at: comments, styles and `data:` pictures may stand before the first word. */
const MARKUP_LOOKED_AT = 128 * 1024;

const END_OF_ISOLATE = '\u2069';

/** The entities that editors write, but for accented letters. */
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
  }),
);

/** `&eacute;` is an "e" with the mark that "acute" names. */
const MARKS = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030a',
    caron: '\u030c',
  }),
);

/**
 * Text without halves of surrogate pairs, which JSON may escape and cuts may leave: with them
 * `encodeURIComponent` throws.
 */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}

/**
 * Well-formed text that ends what it isolates from the direction of its words, and nothing else:
 * otherwise it would reach out of the `bdi` it stands in.
 *
 * @see Unicode Standard Annex #9, section 2.4
 */
export function selfContained(text: string): string {
  const sound = wellFormed(text);
  if (!/[\u2066-\u2069]/.test(sound)) return sound;
  let open = 0;
  const ended = sound.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== END_OF_ISOLATE) open++;
    else if (open) open--;
    else return '';
    return control;
  });
  return ended + END_OF_ISOLATE.repeat(open);
}

/**
 * The first words of a text, with an ellipsis where words were left out.
 *
 * @returns `undefined` for a text without words
 */
export function firstWords(text: string): string | undefined {
  const start = selfContained(text.slice(0, LOOKED_AT));
  const words = start.split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const isWhole = words.length <= NAME_WORDS && text.length <= LOOKED_AT;
  // Scripts without blanks make one endless word of a sentence.
  const name = Array.from(words.slice(0, NAME_WORDS).join(' ')).slice(0, 120).join('');
  return isWhole && name.length === words.join(' ').length ? name : selfContained(`${name}…`);
}

/**
 * The words at the beginning of an HTML text, for a name. Works without a DOM and is no sanitiser:
 * the result may only be shown as text.
 */
export function textOfHtml(html: string): string {
  const text = html
    .slice(0, MARKUP_LOOKED_AT)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1[^>]*(?:>|$)|$)/gi, ' ')
    .replace(TAG, ' ')
    .trim();
  return decodeEntities(text.slice(0, LOOKED_AT));
}

/** The alternative text of the first picture that has one, else an empty text. */
export function alternativeText(html: string): string {
  for (const [tag] of html.slice(0, MARKUP_LOOKED_AT).matchAll(TAG)) {
    const alt = /^<img\s/i.test(tag) ? ALT.exec(tag) : null;
    const text = decodeEntities(alt?.slice(1).find(Boolean) ?? '').trim();
    if (text) return text;
  }
  return '';
}

/** Whether an HTML text shows something that is not text. */
export function hasMedia(html: string): boolean {
  return /<(?:img|picture|video|audio|iframe|embed|object|oembed|math)[\s>/]/i.test(html);
}

/**
 * A tag; `>` inside a quoted value does not end it, and a quote that nothing ends is no quote. Where one
 * begins, one is found: looking on from each of them would take time by the square.
 */
const TAG = /<[!?/a-z](?:[^>"'=]|=\s*(?:"[^"]*"|'[^']*')?|["'])*(?:>|$)/gi;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decodeEntity);
}

function decodeEntity(source: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES.get(name.toLowerCase()) ?? accentedLetter(name) ?? source;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : source;
}

function accentedLetter(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1).toLowerCase());
  return mark && `${name.charAt(0)}${mark}`.normalize('NFC');
}
