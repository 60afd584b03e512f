/**
 * The Trusted Types policies of the widgets: one for feed HTML, and in the bundle one for Lit's
 * templates. Each is made on first use and guarded, so that a page that does not list it gets an
 * error it can read instead of an exception while loading.
 */
import type {
  TrustedHTML,
  TrustedTypePolicy,
  TrustedTypePolicyFactory,
} from 'trusted-types/lib/index.js';

/** The page's Content Security Policy refused what rendering needs. */
export class PolicyError extends Error {
  constructor(cause: unknown) {
    super(
      'the page’s Trusted Types refuse the widgets: add "trusted-types ichei-widgets ' +
        'ichei-widgets-lit" to its Content-Security-Policy',
      { cause },
    );
  }

  /** By definition: where a page froze the built-ins, assigning to an inherited name throws. */
  override get name(): string {
    return 'PolicyError';
  }
}

/** Those that the page refused too: each try is a report. */
const policies = new Map<string, TrustedTypePolicy | PolicyError | undefined>();

/**
 * The policy that lets feed HTML be parsed into an inert document, which it leaves through DOMPurify
 * only.
 *
 * @returns `undefined` where the browser has no Trusted Types
 * @throws {PolicyError} when the page refuses it
 */
export function feedPolicy(): TrustedTypePolicy | undefined {
  return policyNamed('ichei-widgets');
}

/**
 * Text of a JSON-LD script, which is a sink of Trusted Types though it is never run.
 *
 * @param json made by `JSON.stringify`, with every `<` escaped
 * @throws {PolicyError} when the page refuses the policy
 */
export function trustedScript(json: string): string {
  // The DOM's types know strings only; the browser takes the trusted object.
  return (feedPolicy()?.createScript(json) ?? json) as string;
}

/** Stands for the policy that Lit would make when it loads; the build puts it there. */
export const litPolicy = {
  createHTML(template: string): string | TrustedHTML {
    return policyNamed('ichei-widgets-lit')?.createHTML(template) ?? template;
  },
};

function policyNamed(name: string): TrustedTypePolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (!trustedTypes) return undefined;
  if (!policies.has(name)) policies.set(name, createPolicy(name, trustedTypes));
  const policy = policies.get(name);
  if (policy instanceof PolicyError) throw policy;
  return policy;
}

function createPolicy(
  name: string,
  trustedTypes: TrustedTypePolicyFactory,
): TrustedTypePolicy | PolicyError | undefined {
  try {
    const policy = trustedTypes.createPolicy(name, {
      createHTML: (html) => html,
      createScript: (json) => json,
    }) as TrustedTypePolicy | undefined;
    // What a page puts in the place of the browser's own may make anything, or nothing.
    policy?.createHTML('');
    return policy;
  } catch (cause) {
    return new PolicyError(cause);
  }
}
