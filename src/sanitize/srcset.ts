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
  let rest = srcset;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (!rest) return candidates;
    const word = /^\S+/.exec(rest)![0];
    rest = rest.slice(word.length);
    const url = word.replace(/,+$/, '');
    if (url !== word) {
      candidates.push({ url, descriptor: '' });
      continue;
    }
    const descriptor = /^(?:\([^)]*(?:\)|$)|[^,(])*/.exec(rest)![0];
    rest = rest.slice(descriptor.length);
    candidates.push({ url, descriptor: descriptor.trim() });
  }
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
      return isUsable ? `${address.replace(/,+$/, '')} ${descriptor}`.trim() : [];
    })
    .join(', ');
}
