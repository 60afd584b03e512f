/**
 * The one Trusted Types policy of the widgets. Made on first use and guarded, so that a page that
 * does not list it gets an error it can read instead of an exception while loading.
 */
import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

/** Name to list in the page's `trusted-types` directive. */
const POLICY_NAME = 'ichei-widgets';

/** The page's Content Security Policy refused what rendering needs. */
export class PolicyError extends Error {
  constructor(cause: unknown) {
    super(
      'the page’s Trusted Types refuse the widgets: add "trusted-types ichei-widgets ' +
        'ichei-widgets-lit" to its Content-Security-Policy',
      { cause },
    );
    this.name = 'PolicyError';
  }
}

let policy: TrustedTypePolicy | undefined;

/**
 * The policy, or `undefined` where the browser has no Trusted Types.
 *
 * @throws {PolicyError} when the page refuses it
 */
export function trustedTypesPolicy(): TrustedTypePolicy | undefined {
  if (policy) return policy;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (!trustedTypes) return undefined;
  try {
    // The strings passed here are parsed into an inert document and leave it through DOMPurify only.
    policy = trustedTypes.createPolicy(POLICY_NAME, {
      createHTML: (html) => html,
    }) as TrustedTypePolicy;
    return policy;
  } catch (cause) {
    throw new PolicyError(cause);
  }
}
