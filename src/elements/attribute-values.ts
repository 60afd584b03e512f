import { complain } from '../diagnostics/element-problems.js';
import { parseDay } from '../model/query.js';

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
  const number = Number(asText(value));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const range = most === Infinity ? `a whole number from ${least}` : `${least} to ${most}`;
  return reject(element, name, value, range, fallback);
}

/**
 * Words of a list, from a set of allowed ones. Unknown ones go with a warning; if none is left, it
 * is the default.
 */
export function someOf<T extends string>(
  element: Element,
  name: string,
  value: unknown,
  allowed: readonly T[],
  fallback: readonly T[],
): readonly T[] {
  if (value === null || value === undefined) return fallback;
  const words = asText(value)
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = words.flatMap((word) => {
    const match = allowed.find((candidate) => candidate === word);
    return match ?? reject(element, name, word, allowed.join(' '), [] as T[]);
  });
  return known.length || !words.length ? known : fallback;
}

/** Attribute → number; an empty attribute is none, and what is no number is named as it was written. */
export const numberConverter = {
  fromAttribute: (value: string | null) => {
    if (!value?.trim()) return undefined;
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  },
};

/**
 * Frameworks set what they like: a number for an id, a list for its text, a URL object. What cannot be
 * a text, such as an object without a prototype, is none.
 */
export function asText(value: unknown): string {
  const text = (value ?? '') as string | number;
  try {
    return String(text);
  } catch {
    return '';
  }
}

/** The entries of a comma-separated list, without blanks around them. */
export function commaList(value: unknown): string[] {
  return asText(value)
    .split(',')
    .flatMap((entry) => entry.trim() || []);
}

/** A day, as a date or a duration from now; anything else is none and one warning. */
export function dayOf(
  element: Element,
  name: string,
  value: unknown,
  now: number,
): string | undefined {
  if (isAbsent(value)) return undefined;
  const day = parseDay(asText(value), now);
  return day ?? reject(element, name, value, 'a date, a duration such as -P30D', undefined);
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
  const text = asText(value).slice(0, 60);
  complain(element, `${name}="${text}" is none of: ${allowed}; it is ignored`);
  return fallback;
}
