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
 * `=`, `/`, `>` or the end. Linear: each character is looked at a bounded number of times.
 */
const ATTRIBUTE_NAME = /(?<=[\s"'\0/])(?:on[a-z]{2,40}|style)(?=[\s=/>]|$)/gi;
const STYLE_START = /<style[\t\n\f\r />]/gi;

/** HTML text whose `style` and `on…` attributes have harmless names. */
export function markAttributes(html: string): string {
  // Only what ends a `style` element is left alone: in the middle of a tag it would be an attribute.
  const ends = endsOfStyles(html);
  return html.replace(ATTRIBUTE_NAME, (name: string, index: number) =>
    ends.has(index) ? name : MARK + name,
  );
}

/** Where in end tags of `style` elements, that have begun before, the names are. */
function endsOfStyles(html: string): Set<number> {
  const ends = new Set<number>();
  STYLE_START.lastIndex = 0;
  for (let start = STYLE_START.exec(html); start; start = STYLE_START.exec(html)) {
    const end = endOfStyle(html, STYLE_START.lastIndex);
    if (end === undefined) break;
    ends.add(end + '</'.length);
    STYLE_START.lastIndex = end;
  }
  return ends;
}

function endOfStyle(html: string, from: number): number | undefined {
  const end = /<\/style(?=[\t\n\f\r />])/gi;
  end.lastIndex = from;
  return end.exec(html)?.index;
}

/** Takes the marks off a text or an attribute's value. */
export function unmark(text: string): string {
  return text.replaceAll(MARK, '');
}
