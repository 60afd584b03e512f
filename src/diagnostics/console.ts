import type { FeedProblem } from './problem.js';

/** A feed with the same mistake in each item must not flood the host's console. */
const LINES_PER_READING = 20;
/** Lines remembered; past it the oldest may be said again. */
const REMEMBERED = 500;

const said = new Set<string>();

/** Writes one warning to the console, at most once a page for the same text. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  if (said.size >= REMEMBERED) said.clear();
  said.add(message);
  // Pages silence their console, some by taking it away.
  globalThis.console?.warn?.(`[ichei-widgets] ${message}`);
}

/** Says what was wrong in feeds: one line a problem, the rest as a number. */
export function warnAboutFeeds(problems: readonly FeedProblem[]): void {
  for (const { url, path, message } of problems.slice(0, LINES_PER_READING)) {
    warnOnce(`${url}: ${path} ${message}`);
  }
  const rest = problems.length - LINES_PER_READING;
  if (rest > 0) warnOnce(`${problems[0]!.url}: and ${rest} more problems`);
}
