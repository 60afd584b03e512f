import { allowedUrl } from '../url/allowed-url.js';

/** One candidate of a `srcset`. */
export interface SrcsetCandidate {
  url: string;
  /** `480w`, `2x`, or empty. */
  descriptor: string;
}

/**
 * Splits a `srcset` as browsers do: an address ends at white space, so it may contain commas, and
 * only a comma at its end or after the descriptor separates candidates.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function parseSrcset(srcset: string): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  let start = indexFrom(srcset, 0, /[^\s,]/g);
  while (start < srcset.length) {
    let end = indexFrom(srcset, start, /\s/g);
    const word = srcset.slice(start, end);
    const url = withoutLastCommas(word);
    let descriptor = '';
    if (url === word) {
      const from = end;
      end = endOfDescriptor(srcset, from);
      descriptor = srcset.slice(from, end).trim();
    }
    candidates.push({ url, descriptor });
    start = indexFrom(srcset, end, /[^\s,]/g);
  }
  return candidates;
}

/** Where its comma is, outside of brackets. */
function endOfDescriptor(srcset: string, start: number): number {
  let end = indexFrom(srcset, start, /[,(]/g);
  while (srcset[end] === '(') {
    const close = indexFrom(srcset, end, /\)/g);
    end = indexFrom(srcset, close, /[,(]/g);
  }
  return end;
}

/**
 * The first place of one character of a kind; the text's end where there is none. What is looked for
 * is no longer than that, because engines may refuse to match half a megabyte, or copy it each time
 * it is cut.
 */
function indexFrom(text: string, start: number, one: RegExp): number {
  one.lastIndex = start;
  return one.exec(text)?.index ?? text.length;
}

/** In linear time, which a pattern that is looked for from each comma on would not be. */
function withoutLastCommas(text: string): string {
  let end = text.length;
  while (text[end - 1] === ',') end--;
  return text.slice(0, end);
}

/**
 * The candidates whose addresses passed the address check, as a `srcset` again.
 *
 * @param base absolute address that relative ones are resolved against
 * @returns an empty string when none passed
 */
export function allowedSrcset(srcset: string, base: string | undefined): string {
  return parseSrcset(srcset)
    .flatMap(({ url, descriptor }) => {
      const address = allowedUrl(url, 'media', base);
      const isUsable = address && /^(\d+w|\d*\.?\d+x|)$/.test(descriptor);
      // A comma at the end would be read as a separator.
      return isUsable ? `${withoutLastCommas(address)} ${descriptor}`.trim() : [];
    })
    .join(', ');
}
