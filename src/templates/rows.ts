import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

type Template = (entry: never) => TemplateResult;
type KeyOf = (entry: never) => unknown;

class RowsDirective extends Directive {
  #keys: readonly unknown[] = [];

  override render(
    entries: readonly unknown[],
    _keyOf: KeyOf,
    template: Template,
  ): TemplateResult[] {
    return entries.map((entry) => template(entry as never));
  }

  override update(
    part: ChildPart,
    [entries, keyOf, template]: Parameters<this['render']>,
  ): unknown {
    const before = new Map(partsOf(part).map((row, index) => [this.#keys[index], row]));
    this.#keys = entries.map((entry) => keyOf(entry as never));
    if (!before.size) return this.render(entries, keyOf, template);
    const kept = new Set(this.#keys);
    for (const [key, row] of before) if (!kept.has(key)) remove(row);
    const rows: ChildPart[] = [];
    // From the end, since a row that stands before the right one is not moved.
    for (let index = entries.length - 1; index >= 0; index--) {
      const row = insertPart(part, rows[0], before.get(this.#keys[index]));
      rows.unshift(setChildPartValue(row, template(entries[index] as never)));
    }
    setCommittedValue(part, rows);
    return noChange;
  }
}

/** With its end, which Lit leaves, so that the rows around it are next to each other. */
function remove(row: ChildPart): void {
  const { endNode } = row;
  removePart(row);
  (endNode as ChildNode | null)?.remove();
}

/** The pieces that a directive has rendered: Lit's own list of them. */
export function partsOf(part: ChildPart): ChildPart[] {
  const value = getCommittedValue(part);
  return Array.isArray(value) ? (value as ChildPart[]) : [];
}

const rowsDirective = directive(RowsDirective);

/**
 * Renders a list so that an entry keeps its nodes wherever it goes in it. Lit's `repeat` does the same and more, but
 * refuses to work where a page has added a `type` to every object.
 *
 * @param keyOf what tells entries apart; each only once
 */
export function rows<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
  template: (entry: Entry) => TemplateResult,
): unknown {
  return rowsDirective(entries, keyOf, template);
}
