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

/** Whether two lists are the same entries in the same order, told apart by what `keyOf` says. */
export function isSameOrder<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  keyOf: (entry: Entry) => unknown = (entry) => entry,
): boolean {
  return (
    one.length === other.length &&
    one.every((entry, index) => keyOf(entry) === keyOf(other[index]!))
  );
}
