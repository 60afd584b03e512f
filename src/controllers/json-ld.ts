import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toJson } from '../model/to-json.js';
import { trustedScript } from '../sanitize/trusted-types.js';

/**
 * Keeps a JSON-LD script in the page's head that says what the host shows; it goes with the host.
 * Data, not code: browsers do not run it, but Trusted Types guard it all the same.
 */
export class JsonLdController implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #json = '';
  #isRefused = false;

  /**
   * @param things what to say; none removes the script
   * @param onRefused called where the page's security policy refuses it, once
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly things: () => readonly object[],
    private readonly onRefused: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const things = this.things();
    if (!things.length || !this.host.isConnected) {
      this.#remove();
      return;
    }
    try {
      // A "<" could end the script where somebody prints the page's source.
      const json = toJson(things.length > 1 ? things : things[0]).replace(/</g, '\\u003c');
      if (!this.#script || json !== this.#json) this.#write(json);
    } catch (error) {
      if (!this.#isRefused) this.onRefused(error);
      this.#isRefused = true;
    }
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #write(json: string): void {
    const { ownerDocument } = this.host;
    const script = ownerDocument.createElement('script');
    script.type = 'application/ld+json';
    script.text = trustedScript(json);
    this.#remove();
    ownerDocument.head.append(script);
    this.#script = script;
    this.#json = json;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
