/** What of the loaded items is to be shown. */
export interface Selection<Entry> {
  entries: readonly Entry[];
  /** Matching entries, shown or not, at most `limit`. */
  total: number;
  /** The reader narrowed it, so that nothing left is not an empty feed. */
  isNarrowed?: boolean;
  /** The one item that was asked for is not in the feed. */
  isMissing?: boolean;
}

/** Whether two selections show the very same entries in the same order. */
export function isSameSelection<Entry>(one: Selection<Entry>, other: Selection<Entry>): boolean {
  const { entries } = other;
  return (
    one.entries.length === entries.length &&
    one.entries.every((entry, index) => entry === entries[index])
  );
}
