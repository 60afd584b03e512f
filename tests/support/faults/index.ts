import type { JsonFeed } from '../../../src/feed/json-feed.js';
import { feedUrl, mend, publish } from '../feed-server-client.js';
import type { Fault } from './fault.js';
import { BODY_FAULTS } from './of-body.js';
import { NETWORK_FAULTS } from './of-network.js';
import { SERVER_FAULTS } from './of-server.js';

export const FAULTS: readonly Fault[] = [...SERVER_FAULTS, ...NETWORK_FAULTS, ...BODY_FAULTS];

/**
 * An address with a fault. No answer is stored, else the browser had its own last copy of an
 * error and did not ask.
 *
 * @param feed what would be sent without the fault
 */
export async function publishFault(
  key: string,
  { answer, body, type, headers }: Fault,
  feed: JsonFeed,
): Promise<string> {
  await publish(key, body ? body(feed) : feed, {
    ...(type && { type }),
    ...(headers && { headers }),
  });
  return feedUrl({ key, cacheControl: 'no-store', ...answer });
}

/** All is well again, and there is news. */
export async function mendWith(key: string, feed: JsonFeed): Promise<void> {
  await publish(key, feed);
  await mend(key);
}
