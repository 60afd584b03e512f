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
   * @param onRefused called with one line for a console or a page
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly isOurs: (url: string) => boolean,
    private readonly onRefused: (line: string) => void,
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

  readonly #listener: Listener = ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition === 'report' || !this.isOurs(blockedURI)) return;
    this.onRefused(
      `the page's Content-Security-Policy refuses ${blockedURI} → add to it: ` +
        `${effectiveDirective} ${new URL(blockedURI).origin}`,
    );
  };
}
