/** Letters of scripts from right to left, and controls that turn what follows them. */
const TURNS_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A text for the inside of a sentence that is written in one direction: where it may run the other
 * way, in an isolate of its own, so that it turns neither the sentence nor itself. For texts in
 * attributes; where there can be elements, `bdi` does the same.
 *
 * @param dir direction of the sentence
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const mayTurn = dir === 'rtl' ? /\p{L}/u : TURNS_LEFT;
  return mayTurn.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}
