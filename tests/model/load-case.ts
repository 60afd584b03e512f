import { parseFeed } from '../../src/feed/parse.js';
import { normalizeFeed, type NormalizedFeed } from '../../src/model/feed.js';
import type { FeedItem } from '../../src/model/item.js';

/** A feed of `tests/cases` as its publisher would serve it from `https://news.example/feed.json`. */
export async function loadCase(name: string): Promise<NormalizedFeed> {
  const url = 'https://news.example/feed.json';
  const response = await fetch(`/cases/${name}.json`);
  return normalizeFeed(parseFeed(await response.text(), url), url);
}

/** One item of such a feed. */
export async function loadCaseItem(name: string, id: string): Promise<FeedItem> {
  const { feed } = await loadCase(name);
  const item = feed.items.find((one) => one.id === id);
  if (!item) throw new Error(`${name} has no item ${id}`);
  return item;
}
