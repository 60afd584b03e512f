import { FeedError } from '../feed/errors.js';
import { PolicyError } from '../sanitize/trusted-types.js';

/** What a render threw, as an error with a code: `policy`, else `format`. */
export function toFeedError(error: unknown): FeedError {
  // Lit's own sinks throw the browser's words.
  const isPolicy = error instanceof PolicyError || String(error).includes('Trusted');
  const policy = isPolicy && !(error instanceof PolicyError) ? new PolicyError(error) : error;
  const message = policy instanceof Error ? policy.message : String(policy);
  return new FeedError(isPolicy ? 'policy' : 'format', message, { cause: error });
}
