/**
 * Browsers report each `style` and `on…` attribute they parse to a strict Content Security Policy,
 * also in inert documents and before any sanitiser sees it. So these names are replaced in the text
 * first.
 *
 * The replacement does not try to tell attributes from words: it marks every place where such a
 * name could start an attribute, and the mark is taken off again wherever it ended up in text or in
 * a value. It decides nothing about safety; that is the sanitiser's part.
 */
const MARK = 'data-x-ichei-';

/** What a `style` attribute is called after parsing. */
export const MARKED_STYLE = `${MARK}style`;

/**
 * A name at a place where an attribute may start: after a blank, a quote or a slash; before a blank,
 * `=`, `/`, `>` or the end. What ends a `style` element is left alone, but not what only looks like
 * it: `</style=`. Linear: each character is looked at a bounded number of times.
 */
const ATTRIBUTE_NAME =
  /(?<=[\s"'\0/])(?:on[a-z]{2,40}|style(?!(?<=<\/style)[\s/>]))(?=[\s=/>]|$)/gi;

/** HTML text whose `style` and `on…` attributes have harmless names. */
export function markAttributes(html: string): string {
  return html.replace(ATTRIBUTE_NAME, `${MARK}$&`);
}

/** Takes the marks off a text or an attribute's value. */
export function unmark(text: string): string {
  return text.replaceAll(MARK, '');
}
