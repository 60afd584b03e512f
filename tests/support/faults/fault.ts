/** What can go wrong between a feed and its readers, and what is to come of it. */
import type { JsonFeed } from '../../../src/feed/json-feed.js';
import type { FeedAnswer, FeedRequest } from '../feed-server-client.js';

/** One fault; the lists of them are run against the client and against the elements. */
export interface Fault {
  title: string;
  /** How the server answers until it is mended. */
  answer?: FeedAnswer;
  /** What it sends instead of a feed that is well. */
  body?: (feed: JsonFeed) => unknown;
  type?: string;
  headers?: Record<string, string>;
  /** Of the error; absent where the feed is shown all the same. */
  code?: 'network' | 'timeout' | 'http' | 'too-large' | 'parse' | 'format';
  status?: number;
  /** In the error's message. */
  says?: string;
  /** How often the server is asked. */
  requests: number;
  /** It never ends by itself. */
  isEndless?: boolean;
  /** What else the server must have seen. */
  seen?: (requests: readonly FeedRequest[]) => boolean;
}

/** How often the server is asked. */
export const ASKED = {
  /** Once: the same answer would come again. */
  once: 1,
  /** Once, and for the browser's last copy: another try would not end better. */
  onceAndCopy: 2,
  /** Three tries, and one for the last copy. */
  allTries: 4,
} as const;
