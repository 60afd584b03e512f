import type { FeedProblem } from './problem.js';

/** Kinds of mistake said of one reading: a feed full of different ones must not flood the console. */
const KINDS_PER_READING = 20;
/** Places named of one kind: whoever makes the same mistake in each item mends it in one place. */
const PLACES_PER_KIND = 20;
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

/**
 * Says what was wrong in feeds: one line a kind of mistake, with the places where it was made. What
 * is over the bounds is counted; the attribute `debug` lists it.
 */
export function warnAboutFeeds(problems: readonly FeedProblem[]): void {
  const kinds = new Map<string, FeedProblem[]>();
  for (const problem of problems) {
    const kind = [problem.url, problem.path.replace(/\d+/g, ''), problem.message].join('\n');
    const same = kinds.get(kind);
    if (same) same.push(problem);
    else kinds.set(kind, [problem]);
  }
  for (const same of [...kinds.values()].slice(0, KINDS_PER_READING)) {
    const { url, message } = same[0]!;
    const places = same.slice(0, PLACES_PER_KIND).map(({ path }) => path);
    const rest = same.length - places.length;
    warnOnce(`${url}: ${places.join(', ')}${rest ? ` and ${rest} more` : ''} ${message}`);
  }
  const rest = kinds.size - KINDS_PER_READING;
  if (rest > 0)
    warnOnce(`${problems[0]!.url}: ${rest} more kinds of problems; the attribute debug lists all`);
}
