import { html, type TemplateResult } from 'lit';
import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';

/** What templates make together: after each of a template's values, the template that it is, if it is one. */
interface Combination {
  next: Map<TemplateStringsArray | undefined, Combination>;
  strings?: TemplateStringsArray;
}

const combinations: Combination = { next: new Map() };

/** In the place of a template, for nothing: unlike Lit's `nothing`, it leaves no trace. */
export const absent = html``;

/**
 * `html` in which the templates that stand in it become part of it: a browser then copies one tree of
 * nodes, not one for each of them. For what long lists have many of, and what its data decide once: where a
 * template inside comes, goes or is another one, all around it is made anew, and the focus in it lost.
 */
export function flatHtml(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): TemplateResult {
  let combination = follow(combinations, strings);
  const all: unknown[] = [];
  for (const value of values) {
    const inner = isInner(value) ? value : undefined;
    combination = follow(combination, inner?.strings);
    if (inner) all.push(...inner.values);
    else all.push(value);
  }
  combination.strings ??= combine(strings, values);
  return html(combination.strings, ...all);
}

function follow({ next }: Combination, strings: TemplateStringsArray | undefined): Combination {
  let combination = next.get(strings);
  if (!combination) next.set(strings, (combination = { next: new Map() }));
  return combination;
}

function combine(strings: TemplateStringsArray, values: readonly unknown[]): TemplateStringsArray {
  const raw = [strings[0]!];
  values.forEach((value, index) => {
    const [first, ...others] = isInner(value) ? value.strings : ['', ''];
    raw.push(`${raw.pop()}${first}`, ...others);
    raw.push(`${raw.pop()}${strings[index + 1]}`);
  });
  return Object.assign(raw, { raw });
}

function isInner(value: unknown): value is TemplateResult {
  return isTemplateResult(value, TemplateResultType.HTML);
}
