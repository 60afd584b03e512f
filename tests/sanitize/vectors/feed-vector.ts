/** A feed with something hostile in a field, over a feed that every element can show. */
export interface FeedVector {
  /** Unique among all vectors. */
  title: string;
  /** Fields of the feed. */
  feed?: object;
  /** Fields of its one item. */
  item?: object;
  /** Fields of the item's extension. */
  extension?: object;
  /** Fields of the item's event. */
  event?: object;
  /** Fields of the item's person. */
  person?: object;
  /**
   * All addresses that the five elements show of it, sorted, but for calendars on the web. Read
   * against the rules: where it changes, the difference wants a reason.
   */
  expected: readonly string[];
}

/** What an item has that every element can show. */
const ITEM = { title: 'Honest title', summary: 'Honest summary' };

/** The feed as a publisher would write it. */
export function feedTextOf({ feed, item, extension, event, person }: FeedVector): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://news.example/',
    items: [
      {
        ...ITEM,
        _ichei: {
          event: { name: 'Honest event', startDate: '2099-01-01', ...event },
          people: [{ name: 'Honest person', ...person }],
          ...extension,
        },
        ...item,
      },
    ],
    ...feed,
  });
}

/** Text that would run where somebody took it for markup. */
export const MARKUP = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
