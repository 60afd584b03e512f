import { ASKED, type Fault } from './fault.js';

const httpFault = (status: number, requests: number): Fault => ({
  title: `${status}, for ever`,
  answer: { status },
  code: 'http',
  status,
  requests,
});

/** The server answers, but with a status that is no feed's. */
export const SERVER_FAULTS: readonly Fault[] = [
  ...[401, 403, 404, 410].map((status) => httpFault(status, ASKED.once)),
  ...[429, 500, 502, 503].map((status) => httpFault(status, ASKED.allTries)),
  {
    ...httpFault(429, ASKED.onceAndCopy),
    title: '429 with a Retry-After of an hour',
    answer: { status: 429, retryAfter: 3600, exposeHeaders: 'retry-after' },
  },
  {
    title: '429 with a Retry-After of 8 s, then 200',
    answer: { status: 429, times: 1, retryAfter: 8, exposeHeaders: 'retry-after' },
    requests: 2,
  },
  { title: '500, then 200', answer: { status: 500, times: 1 }, requests: 2 },
  { title: '503 twice, then 200', answer: { status: 503, times: 2 }, requests: 3 },
];
