import { directionOf } from './direction.js';
import { en, type PluralMessage } from './en.js';
import { cachedFormat, plainBlanks } from './intl-cache.js';
import { isolate } from './isolate.js';
import { messagesOf, primarySubtag } from './languages.js';

/** Name of a message. */
export type MessageKey = keyof typeof en;

/**
 * All messages of one language; one that is missing does not compile.
 *
 * @typeParam Category the plural categories of the language, by CLDR: each counted message has a form
 *   for each of them
 */
export type Messages<Category extends Intl.LDMLPluralRule = 'other'> = {
  [Key in MessageKey]: (typeof en)[Key] extends string
    ? string
    : PluralMessage & Readonly<Record<Category, string>>;
};

/** What fills the `{…}` of a message; `count` also chooses the plural form. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** The words and formats of one language, for one element. */
export class Localization {
  /** The language's own messages; absent where there are none, or none yet. */
  readonly messages: Messages | undefined;

  constructor(
    /** BCP 47 tag that rules messages (by primary subtag) and formats alike. */
    readonly lang: string,
    /** The host's own words for some messages. */
    readonly overrides?: Partial<Messages>,
  ) {
    this.messages = messagesOf(lang);
  }

  /** Primary subtag of `lang`. */
  get language(): string {
    return primarySubtag(this.lang);
  }

  /** Writing direction of `lang`. */
  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang);
  }

  /** A message with its parameters filled in; those that run the other way stay apart. */
  text(key: MessageKey, parameters: MessageParameters = {}): string {
    // Pages add functions such as `filter` to `Object.prototype`.
    const own =
      this.overrides && Object.hasOwn(this.overrides, key) ? this.overrides[key] : undefined;
    const message = own ?? this.messages?.[key] ?? en[key];
    return this.#form(message, Number(parameters['count'])).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => {
        const value = Object.hasOwn(parameters, name) ? parameters[name] : whole;
        return typeof value === 'number' ? this.number(value) : isolate(String(value), this.dir);
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
