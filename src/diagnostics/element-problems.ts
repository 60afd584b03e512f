import { warnOnce } from './console.js';

const problems = new WeakMap<Element, Set<string>>();

/** Says on the console, once, what is wrong with an element, and keeps it for `problemsOf`. */
export function complain(element: Element, message: string): void {
  warnOnce(`<${element.localName}>: ${message}`);
  const own = problems.get(element) ?? new Set();
  problems.set(element, own.add(message));
}

/** What is wrong with an element since `forgetProblems`. */
export function problemsOf(element: Element): readonly string[] {
  return [...(problems.get(element) ?? [])];
}

/** Begins anew: what is still wrong will be found again. */
export function forgetProblems(element: Element): void {
  problems.delete(element);
}
