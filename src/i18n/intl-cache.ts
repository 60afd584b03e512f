type FormatConstructor<Format, Options> = new (locales: string, options: Options) => Format;

/** Making a formatter costs a hundred times more than using it. */
const formats = new Map<string, unknown>();
/** By options that are the same object, which a long list asks for once an item. */
const latest = new WeakMap<object, { constructor: unknown; lang: string; format: unknown }>();
/** Hostile feeds name many zones; past this many, the cache starts anew. */
const MAX_FORMATS = 200;

/**
 * A formatter for a language, made once. Always with the Gregorian calendar and Latin digits; plain
 * `en` formats as `en-GB`.
 *
 * @param lang valid BCP 47 tag
 */
export function cachedFormat<Format, Options extends object>(
  constructor: FormatConstructor<Format, Options>,
  lang: string,
  options: NoInfer<Options>,
): Format {
  const last = latest.get(options);
  if (last?.lang === lang && last.constructor === constructor) return last.format as Format;
  // Not as JSON, which pages replace.
  const key = `${constructor.name} ${lang} ${Object.entries(options).join()}`.toLowerCase();
  let format = formats.get(key) as Format | undefined;
  if (!format) {
    if (formats.size >= MAX_FORMATS) formats.clear();
    format = new constructor(
      lang === 'en' ? 'en-GB' : lang,
      ownOnly({ calendar: 'gregory', numberingSystem: 'latn', ...options }),
    );
    formats.set(key, format);
  }
  latest.set(options, { constructor, lang, format });
  return format;
}

/** Options that take nothing from what a page added to `Object.prototype`. */
function ownOnly<Options extends object>(options: Options): Options {
  return { __proto__: null, ...options };
}

/** Narrow and unbreakable blanks of formats break lines and copies in hosts' fonts. */
export function plainBlanks(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}
