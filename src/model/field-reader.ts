import { isJsonObject, own, toList, type JsonObject } from '../feed/parse.js';
import { allowedUrl, type UrlUse } from '../url/allowed-url.js';
import type { Report } from '../diagnostics/problem.js';
import { parseDateTime, type DateTime } from './date-time.js';
import { selfContained, wellFormed } from './plain-text.js';

/** What all readers of one document share. */
export interface ReadContext {
  /** Absolute address that relative ones are resolved against; without it they are dropped. */
  base: string | undefined;
  report: Report;
}

/** Entries of one list, such as tags or people: more of them would hold up the page. */
const MAX_ENTRIES = 1000;
/** Characters of a plain text, such as a title or summary. */
const MAX_TEXT = 20_000;
const NO_TEXT = 'is no text';
const LONG_TEXT = 'is longer than 20,000 characters';
/** Bytes of UTF-8. */
const MAX_HTML_BYTES = 512 * 1024;
/** Past so many, browsers take seconds and more; no article has them. */
const MAX_TAGS = 10_000;
const MAX_BOXES = 500;
const TAG = /<[a-z]/gi;
const BOX =
  /<(?:image|img|source|picture|video|audio|figure|form|iframe|object|embed|noembed|noframes)\b/gi;

/**
 * Reads the fields of one hostile JSON object leniently: what cannot be understood is dropped and
 * reported once, what is absent or `null` is dropped in silence, nothing throws. In lists a bad
 * entry costs that entry.
 */
export class FieldReader {
  constructor(
    readonly object: JsonObject,
    /** Where the object stands in the document, such as `items[3]`. */
    readonly path: string,
    readonly context: ReadContext,
  ) {}

  /** Plain text, never decoded or parsed; blank text counts as absent. */
  text(key: string): string | undefined {
    return this.#read(key, shownText, NO_TEXT);
  }

  /** As `text`, for fields in which a number counts as its digits. */
  textOrDigits(key: string): string | undefined {
    const read = (value: unknown) => shownText(isFiniteNumber(value) ? String(value) : value);
    return this.#read(key, read, NO_TEXT);
  }

  /** Text of which every blank matters, such as HTML. */
  rawText(key: string): string | undefined {
    const read = (value: unknown) => (typeof value === 'string' ? wellFormed(value) : undefined);
    const text = this.#read(key, read, 'is no text');
    if (text === undefined || isAtMost(text)) return text;
    return this.complain(key, 'is larger than 512 KiB');
  }

  /** A finite number ≥ 0; digits as text count. */
  number(key: string): number | undefined {
    return this.#read(key, toNumber, 'is no number');
  }

  /** HTML of bounded length: more would block the page while it is sanitised. */
  html(key: string): string | undefined {
    const html = this.rawText(key);
    if (html === undefined) return undefined;
    // Fewer letters cannot hold so many.
    const isLight =
      html.length < MAX_BOXES * 4 ||
      (count(html, TAG) <= MAX_TAGS && count(html, BOX) <= MAX_BOXES);
    return isLight
      ? html
      : this.complain(key, 'has over 10,000 tags, or 500 of pictures and frames');
  }

  /** `true` only if the field is exactly that. */
  flag(key: string): boolean {
    const read = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
    return this.#read(key, read, 'is neither true nor false') ?? false;
  }

  /** An absolute address that passed the address check. */
  url(key: string, use: UrlUse = 'link'): string | undefined {
    const read = (value: unknown) => allowedUrl(value, use, this.context.base);
    return this.#read(key, read, 'is no usable address');
  }

  dateTime(key: string): DateTime | undefined {
    return this.#read(key, parseDateTime, 'is no date (ISO 8601)');
  }

  /** Texts of a list, or of one value; each once. */
  texts(key: string): string[] {
    return [...new Set(this.list(key, (value) => shownText(value) || undefined, NO_TEXT))];
  }

  /** Addresses of a list, or of one value. */
  urls(key: string): string[] {
    const read = (value: unknown) => allowedUrl(value, 'link', this.context.base);
    return this.list(key, read, 'is no usable address');
  }

  /** A reader for an object in a field; text counts as the object `{[textKey]: text}`. */
  child(key: string, textKey?: string): FieldReader | undefined {
    const read = (value: unknown) => this.#toReader(value, this.#at(key), textKey);
    return this.#read(key, read, 'is no object');
  }

  /** Readers for the objects of a list, or for one object; text as in `child`. */
  children(key: string, textKey?: string): FieldReader[] {
    const read = (value: unknown, path: string) => this.#toReader(value, path, textKey);
    return this.list(key, read, 'is no object');
  }

  /** Reads each entry of a list; `undefined` drops the entry and reports it. */
  list<T>(
    key: string,
    read: (value: unknown, path: string) => T | undefined,
    complaint: string,
  ): T[] {
    const values = toList(own(this.object, key));
    if (values.length > MAX_ENTRIES) {
      const message = `has over ${MAX_ENTRIES} entries; the rest is dropped`;
      this.context.report({ path: this.#at(key), message });
    }
    return values.slice(0, MAX_ENTRIES).flatMap((value, index) => {
      if (value === null || value === '') return [];
      const path = `${this.#at(key)}[${index}]`;
      const result = read(value, path);
      if (result !== undefined) return [result];
      this.context.report({ path, message: `${reason(complaint, value)}; dropped` });
      return [];
    });
  }

  /** Says that a field of this object was dropped, and why. */
  complain(key: string, complaint: string): undefined {
    this.context.report({ path: this.#at(key), message: `${complaint}; dropped` });
    return undefined;
  }

  /** Says that the object itself was dropped for lack of a field, unless that was said of the field. */
  lacks(key: string): undefined {
    const value = own(this.object, key) ?? '';
    const isAbsent = typeof value === 'string' && !value.trim();
    if (isAbsent) this.context.report({ path: this.path, message: `has no ${key}; dropped` });
    return undefined;
  }

  #read<T>(key: string, read: (value: unknown) => T | undefined, complaint: string): T | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null || value === '') return undefined;
    const result = read(value);
    if (result === undefined) return this.complain(key, reason(complaint, value));
    return result === '' ? undefined : result;
  }

  #toReader(value: unknown, path: string, textKey?: string): FieldReader | undefined {
    const text = textKey && toText(value);
    const object = text ? { [textKey]: text } : value;
    return isJsonObject(object) ? new FieldReader(object, path, this.context) : undefined;
  }

  #at(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }
}

/** A text that was refused is too long. */
function reason(complaint: string, value: unknown): string {
  return complaint === NO_TEXT && typeof value === 'string' ? LONG_TEXT : complaint;
}

/** Text as it is shown; empty where none of it would be seen. */
function shownText(value: unknown): string | undefined {
  const text = toText(value)?.trim();
  return text && /[^\s\p{Cf}\p{Cc}]/u.test(text) ? text : text && '';
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MAX_TEXT ? selfContained(value) : undefined;
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return isFiniteNumber(number) && number >= 0 ? number : undefined;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isAtMost(html: string): boolean {
  return (
    html.length * 3 <= MAX_HTML_BYTES || new TextEncoder().encode(html).length <= MAX_HTML_BYTES
  );
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}
