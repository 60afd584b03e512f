import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';

/** Elements that a text may become; feeds are bound to half as many tags. */
const MAX_ELEMENTS = 20_000;
/** Characters that are read at a time. */
const PIECE = 1024;

/** What parsers open again in each block that follows, as long as nothing closed it. */
const REOPENED = /<(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)[\s/>]/gi;
const TAG = /<[a-z]/gi;

/**
 * Whether HTML becomes far more elements than it has tags: a few hundred `<b>` that nothing closes are
 * opened again in each paragraph. A parser alone can tell; it reads piece by piece and stops.
 *
 * @param html with marked attributes
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
 */
export function isGrowing(html: string, policy: TrustedTypePolicy | undefined): boolean {
  const most = count(html, REOPENED) * count(html, TAG);
  if (most <= MAX_ELEMENTS) return false;
  // Without a window it runs nothing and loads nothing.
  const inert = document.implementation.createHTMLDocument('');
  const elements = inert.getElementsByTagName('*');
  for (let start = 0; start < html.length; start += PIECE) {
    const piece = html.slice(start, start + PIECE);
    // Nothing else parses in pieces. The DOM's types know strings only; the browser takes the trusted object.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- of a page it would be
    inert.write((policy?.createHTML(piece) ?? piece) as string);
    if (elements.length > MAX_ELEMENTS) return true;
  }
  return false;
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}
