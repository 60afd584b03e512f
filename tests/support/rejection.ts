import { FeedError } from '../../src/feed/errors.js';

/** What a promise rejects with; fails when it is fulfilled. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`was fulfilled with ${JSON.stringify(value)}`);
}

/** The `FeedError` that a promise rejects with; fails for any other outcome. */
export async function feedErrorOf(promise: Promise<unknown>): Promise<FeedError> {
  const error = await rejectionOf(promise);
  if (error instanceof FeedError) return error;
  throw new Error('was rejected with something else', { cause: error });
}
