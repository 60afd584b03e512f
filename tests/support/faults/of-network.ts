import { IS_WEBKIT } from '../engine.js';
import type { FeedFault, FeedRequest } from '../feed-server-client.js';
import { ASKED, type Fault } from './fault.js';

const MEBIBYTE = 1024 * 1024;
/** Chromium follows twenty. */
const REDIRECTS = 21;

const isGivenUp = ([request]: readonly FeedRequest[]) => request?.aborted === true;
/** 8 MiB are read; what is over was in buffers on the way, which WebKit fills without measure. */
const isStopped = (requests: readonly FeedRequest[]) =>
  IS_WEBKIT || (isGivenUp(requests) && requests[0]!.bytesSent < 25 * MEBIBYTE);

const brokenBy = (fault: FeedFault, title: string): Fault => ({
  title,
  answer: { fault },
  code: 'network',
  requests: ASKED.allTries,
});

const endless = (fault: FeedFault, title: string): Fault => ({
  title,
  answer: { fault },
  code: 'timeout',
  requests: ASKED.onceAndCopy,
  says: 'within 10 s',
  isEndless: true,
  seen: isGivenUp,
});

const tooLarge = (fault: FeedFault, title: string): Fault => ({
  title,
  answer: { fault },
  code: 'too-large',
  says: '8 MiB',
  requests: ASKED.once,
});

/** The answer does not arrive, not whole, or not in time. */
export const NETWORK_FAULTS: readonly Fault[] = [
  { ...brokenBy('no-cors', 'no CORS header'), says: 'CORS' },
  { ...brokenBy('redirect-loop', 'a loop of redirects'), requests: REDIRECTS * ASKED.allTries },
  brokenBy('reset-body', 'a reset in the body'),
  // WebKit takes what it could decompress for the whole.
  IS_WEBKIT
    ? {
        title: 'corrupt gzip',
        answer: { fault: 'corrupt-gzip' },
        code: 'parse',
        requests: ASKED.once,
      }
    : brokenBy('corrupt-gzip', 'corrupt gzip'),
  {
    title: 'two resets in the body, then 200',
    answer: { fault: 'reset-body', times: 2 },
    requests: 3,
  },
  endless('hang-headers', 'no answer ever'),
  endless('hang-body', 'half a body and no more'),
  { ...endless('drip', 'a slow drip'), body: (feed) => ({ ...feed, padding: ' '.repeat(20_000) }) },
  { ...tooLarge('huge', '50 MiB'), seen: isStopped },
  tooLarge('huge-gzip', '50 MiB, small on the wire'),
];
