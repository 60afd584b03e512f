import { html } from 'lit';
import { primarySubtag } from '../i18n/languages.js';
import type { Localization } from '../i18n/messages.js';

/**
 * Words of ours that stand inside a text of the feed: where that is in another language, they say
 * their own.
 *
 * @param language BCP 47 tag of the text around
 */
export function ownWords(
  content: unknown,
  language: string | undefined,
  localization: Localization,
): unknown {
  if (!isOtherLanguage(language, localization)) return content;
  const { lang, dir } = localization;
  return html`<span lang=${lang} dir=${dir}>${content}</span>`;
}

/** Whether a text of the feed is known to be in another language than our words. */
export function isOtherLanguage(language: string | undefined, localization: Localization): boolean {
  return language !== undefined && primarySubtag(language) !== localization.language;
}
