const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Known by heart, since the first `Intl.Locale` costs milliseconds, or found out. */
const COMMON = { ar: 'rtl', en: 'ltr', es: 'ltr', fr: 'ltr', ru: 'ltr', zh: 'ltr' } as const;
const known = new Map<string, 'ltr' | 'rtl'>(Object.entries(COMMON));

/** Whether a tag is one of those that most feeds have, to the letter. */
export function isCommon(tag: string): boolean {
  return Object.hasOwn(COMMON, tag);
}

/** A hostile feed names many languages. */
const MAX_KNOWN = 100;

/**
 * Writing direction of a language.
 *
 * @param tag BCP 47 tag; anything invalid counts as left to right
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = known.get(tag);
  if (!direction) {
    if (known.size >= MAX_KNOWN) known.clear();
    direction = findDirection(tag);
    known.set(tag, direction);
  }
  return direction;
}

function findDirection(tag: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
