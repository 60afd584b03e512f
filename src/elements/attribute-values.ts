import { warnOnce } from '../diagnostics/console.js';

/**
 * One of the values an attribute may have; anything else is the default and one warning.
 *
 * @param value as set; `null`, `undefined` and `''` are the default in silence
 */
export function oneOf<T extends string>(
  element: Element,
  name: string,
  value: unknown,
  allowed: readonly T[],
  fallback: T,
): T {
  if (isAbsent(value)) return fallback;
  const match = allowed.find((candidate) => candidate === value);
  return match ?? reject(element, name, value, allowed.join(', '), fallback);
}

/** A whole number between two bounds; anything else is the default and one warning. */
export function wholeNumber<T>(
  element: Element,
  name: string,
  value: unknown,
  [least, most]: readonly [number, number],
  fallback: T,
): number | T {
  if (isAbsent(value)) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const range = most === Infinity ? `a whole number from ${least}` : `${least} to ${most}`;
  return reject(element, name, value, range, fallback);
}

/** Words of a comma-separated list, from a set of allowed ones; unknown ones go with a warning. */
export function someOf<T extends string>(
  element: Element,
  name: string,
  value: string,
  allowed: readonly T[],
): T[] {
  const words = value.split(/[\s,]+/).filter(Boolean);
  return words.flatMap((word) => {
    const match = allowed.find((candidate) => candidate === word);
    return match ?? reject(element, name, word, allowed.join(' '), [] as T[]);
  });
}

/** The entries of a comma-separated list, without blanks around them. */
export function commaList(value: string | null | undefined): string[] {
  return (value ?? '').split(',').flatMap((entry) => entry.trim() || []);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function reject<T>(
  element: Element,
  name: string,
  value: unknown,
  allowed: string,
  fallback: T,
): T {
  warnOnce(
    `<${element.localName}>: ${name}="${String(value).slice(0, 60)}" is not one of: ${allowed}; ` +
      'the default is used',
  );
  return fallback;
}
