/** Hostile or honest HTML, and what is left of it. */
export interface HtmlVector {
  /** Unique among all vectors. */
  title: string;
  payload: string;
  /** Read against the rules: where the sanitiser changes, a difference here wants a reason. */
  expected: string;
  /** What an engine whose parser differs leaves; the vector says in what. */
  orElse?: string;
}

/** The box around a formula within a line. */
export const boxed = (formula: string) =>
  `<span data-scroll="" role="group" aria-label="Formula" tabindex="0">${formula}</span>`;

/** What every picture of an article has. */
export const QUIET = ' loading="lazy" decoding="async" referrerpolicy="no-referrer"';
