import { FeedError } from './errors.js';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * A parsed feed whose fields are still to be read leniently; `items` is a list, everything else is
 * as the publisher wrote it.
 */
export interface FeedDocument extends JsonObject {
  readonly items: readonly unknown[];
}

/**
 * Text of an answer → feed document.
 *
 * @param url the address the text came from, for the error
 * @throws {FeedError} `parse` when it is empty or no JSON, `format` when it is JSON but no feed
 */
export function parseFeed(text: string, url?: string): FeedDocument {
  let value: unknown;
  try {
    // `fetch` decodes a byte order mark away; text given by other callers may still have one.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const message = text.trim() ? `is no JSON (${(cause as Error).message})` : 'is empty';
    throw new FeedError('parse', message, { url, cause });
  }
  return toFeedDocument(value, url);
}

/**
 * Checks that a value is a feed: an object with `version` or `items`. A single object as `items`
 * counts as a list of one, none as an empty list.
 *
 * @throws {FeedError} `format`
 */
export function toFeedDocument(value: unknown, url?: string): FeedDocument {
  if (!isJsonObject(value) || !(Object.hasOwn(value, 'version') || Object.hasOwn(value, 'items'))) {
    throw new FeedError(
      'format',
      'is JSON but no JSON Feed: it has neither "version" nor "items"',
      {
        url,
      },
    );
  }
  return { ...value, items: toList(own(value, 'items')) };
}

/** Whether a value is a JSON object, not a list or `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that the object itself has; hosts may have polluted `Object.prototype`. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A list as it is, one value as a list of one, nothing as an empty list. */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
