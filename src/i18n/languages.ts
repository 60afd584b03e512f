import { warnOnce } from '../diagnostics/console.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** Fetches the messages of a language. */
export type LoadMessages = () => Promise<Messages>;

const tables = new Map<string, Messages>([['en', en]]);
/** Languages whose messages are fetched when an element speaks them. */
const offers = new Map<string, LoadMessages>();
/** Offers that were taken and not answered yet. */
const requested = new Map<LoadMessages, Promise<void>>();
const listeners = new Set<() => void>();

/**
 * Adds a language to the interface, or replaces one. Elements that are on the page take it up at once.
 *
 * @param language BCP 47 tag; its primary subtag counts
 */
export function registerMessages(language: string, messages: Messages): void {
  tables.set(primarySubtag(language), messages);
  tell();
}

/**
 * Says that a language's messages can be fetched. The first element that speaks it fetches them, and
 * shows no words in another language meanwhile; where that fails, the language is passed over as if
 * it had never been offered.
 *
 * @param language BCP 47 tag; its primary subtag counts
 */
export function offerMessages(language: string, load: LoadMessages): void {
  offers.set(primarySubtag(language), load);
  tell();
}

/** Whether there are messages for a language, by primary subtag, or will be. */
export function knowsLanguage(language: string): boolean {
  const subtag = primarySubtag(language);
  return tables.has(subtag) || offers.has(subtag);
}

/** The messages of a language, by primary subtag; absent where they are not there (yet). */
export function messagesOf(language: string): Messages | undefined {
  return tables.get(primarySubtag(language));
}

/**
 * Fetches the messages of a language, if they are offered and not there yet.
 *
 * @returns settles once they are there or have failed; `undefined` where nothing is under way
 */
export function requestMessages(language: string): Promise<void> | undefined {
  const subtag = primarySubtag(language);
  const load = offers.get(subtag);
  if (!load || tables.has(subtag)) return undefined;
  const request = requested.get(load) ?? take(subtag, load);
  requested.set(load, request);
  return request;
}

/**
 * Calls back whenever there are other messages, or other languages, than before.
 *
 * @returns ends it
 */
export function watchMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of a tag, without script, region and the like. */
export function primarySubtag(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

async function take(subtag: string, load: LoadMessages): Promise<void> {
  let messages: Messages | undefined;
  try {
    messages = await load();
  } catch (error) {
    warnOnce(`messages in "${subtag}" could not be loaded: ${String(error)}`);
  }
  requested.delete(load);
  // Another offer may have come meanwhile, or the messages themselves.
  if (offers.get(subtag) === load) offers.delete(subtag);
  if (messages && !tables.has(subtag)) tables.set(subtag, messages);
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
