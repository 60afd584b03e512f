import { en, type PluralMessage } from './en.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';

/** Name of a message. */
export type MessageKey = keyof typeof en;

/** All messages of one language; one that is missing does not compile. */
export type Messages = {
  [Key in MessageKey]: (typeof en)[Key] extends string ? string : PluralMessage;
};

/** What fills the `{…}` of a message; `count` also chooses the plural form. */
export type MessageParameters = Readonly<Record<string, string | number>>;

const tables = new Map<string, Messages>([['en', en]]);

/**
 * Adds a language to the interface, or replaces one. Elements take it up when they render next.
 *
 * @param language BCP 47 tag; its primary subtag counts
 */
export function registerMessages(language: string, messages: Messages): void {
  tables.set(primarySubtag(language), messages);
}

/** Whether there are messages for a language, by primary subtag. */
export function hasMessages(language: string): boolean {
  return tables.has(primarySubtag(language));
}

/** The words and formats of one language, for one element. */
export class Localization {
  constructor(
    /** BCP 47 tag that rules messages (by primary subtag) and formats alike. */
    readonly lang: string,
    /** The host's own words for some messages. */
    readonly overrides: Partial<Messages> = {},
  ) {}

  /** Primary subtag of `lang`. */
  get language(): string {
    return primarySubtag(this.lang);
  }

  /** A message with its parameters filled in. */
  text(key: MessageKey, parameters: MessageParameters = {}): string {
    // Pages add functions such as `filter` to `Object.prototype`.
    const own = Object.hasOwn(this.overrides, key) ? this.overrides[key] : undefined;
    const message = own ?? tables.get(this.language)?.[key] ?? en[key];
    return this.#form(message, Number(parameters['count'])).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => {
        const value = Object.hasOwn(parameters, name) ? parameters[name] : whole;
        return typeof value === 'number' ? this.number(value) : String(value);
      },
    );
  }

  /** A number with the language's separators. */
  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return plainBlanks(cachedFormat(Intl.NumberFormat, this.lang, options).format(value));
  }

  #form(message: string | PluralMessage, count: number): string {
    if (typeof message === 'string') return message;
    const category = cachedFormat(Intl.PluralRules, this.lang, {}).select(count);
    return message[category] ?? message.other;
  }
}

function primarySubtag(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}
