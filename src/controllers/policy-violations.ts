import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Listener = (violation: SecurityPolicyViolationEvent) => void;

/** One listener on the page for all elements, and none while there is no element. */
const listeners = new Set<Listener>();

function onViolation(violation: SecurityPolicyViolationEvent): void {
  for (const listener of listeners) listener(violation);
}

/** Tells what the page's Content-Security-Policy refused of its host, with what to add to it. */
export class PolicyViolationsController implements ReactiveController {
  /**
   * @param isOurs whether the host asked for an address
   * @param onRefused called with the address, and one line for a console or a page
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly isOurs: (url: string) => boolean,
    private readonly onRefused: (url: string, line: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!listeners.size) document.addEventListener('securitypolicyviolation', onViolation);
    listeners.add(this.#listener);
  }

  hostDisconnected(): void {
    listeners.delete(this.#listener);
    if (!listeners.size) document.removeEventListener('securitypolicyviolation', onViolation);
  }

  readonly #listener: Listener = (violation) => {
    const { blockedURI, disposition } = violation;
    if (disposition === 'report' || !this.isOurs(blockedURI)) return;
    this.onRefused(
      blockedURI,
      `the page's Content-Security-Policy refuses ${blockedURI} → ${cure(violation)}`,
    );
  };
}

/**
 * A directive that is not in the policy yet takes the place of `default-src`, and so has to allow what that
 * allows.
 */
function cure({ originalPolicy, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
  const { origin } = new URL(blockedURI);
  const directives = originalPolicy.split(';').map((text) => text.trim().split(/\s+/));
  const valuesOf = (wanted: string) => directives.find(([name]) => name === wanted)?.slice(1);
  const [general = ''] = effectiveDirective.split(/-(?:elem|attr)$/);
  const present = [effectiveDirective, general].find(valuesOf);
  if (present) return `add to it: ${present} ${origin}`;
  const others = (valuesOf('default-src') ?? []).filter((value) => value !== "'none'");
  return `add to it: ${[general, ...others, origin].join(' ')}`;
}
