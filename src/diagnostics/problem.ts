/** Something in a feed or an attribute that was wrong and cost only itself. */
export interface Problem {
  /** Where: a path such as `items[3].image`, or an attribute's name. */
  path: string;
  /** What is wrong and what was done about it, as a sentence without a full stop. */
  message: string;
}

/** A problem of a feed. */
export interface FeedProblem extends Problem {
  /** The feed's address. */
  url: string;
}

/** Receives each problem once, when it is found. */
export type Report = (problem: Problem) => void;
