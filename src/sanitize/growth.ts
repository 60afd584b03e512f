import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';

/** Characters that are read at a time: few enough that one piece cannot become very much. */
const PIECE = 512;
/** Emphasis inside of emphasis that no honest text has. */
const MAX_NESTED = 40;

/** What parsers open again in each block that follows, as long as nothing closed it. */
const NAMES = [
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
];
const REOPENED = new RegExp(`<(?:${NAMES.join('|')})[\\s/>]`, 'gi');
const TAG = /<[a-z]/gi;
const NESTED = Array<string>(MAX_NESTED).fill(`:is(${NAMES.join()})`).join(' ');

/**
 * Whether HTML becomes more elements than are allowed, which may be far more than it has tags: a few hundred
 * `<b>` that nothing closes are opened again in each paragraph. A parser alone can tell; it reads piece by piece,
 * and stops as soon as there are so many, or so many inside of each other that the next piece might be too much.
 *
 * @param html with marked attributes
 * @param most elements that are allowed
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
 */
export function isGrowing(
  html: string,
  most: number,
  policy: TrustedTypePolicy | undefined,
): boolean {
  const tags = tagsOf(html);
  if (tags > most) return true;
  if (tags + count(html, REOPENED) * tags <= most) return false;
  // Without a window it runs nothing and loads nothing.
  const inert = document.implementation.createHTMLDocument('');
  const elements = inert.getElementsByTagName('*');
  for (let start = 0; start < html.length; start += PIECE) {
    const piece = html.slice(start, start + PIECE);
    // Nothing else parses in pieces. The DOM's types know strings only; the browser takes the trusted object.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- of a page it would be
    inert.write((policy?.createHTML(piece) ?? piece) as string);
    if (elements.length > most || inert.querySelector(NESTED)) return true;
  }
  return false;
}

/** Start tags of a text, or what looks like them. */
export function tagsOf(html: string): number {
  return count(html, TAG);
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}
