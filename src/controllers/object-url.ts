import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Gives a text an address of its own, so that a link can offer it as a file. The address is given
 * back when the text changes or the host is removed.
 */
export class ObjectUrlController implements ReactiveController {
  #text: string | undefined;
  #url: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param type media type with charset */
  get(text: string, type: string): string {
    if (this.#url === undefined || this.#text !== text) {
      this.#revoke();
      this.#text = text;
      this.#url = URL.createObjectURL(new Blob([text], { type }));
    }
    return this.#url;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#revoke();
  }

  #revoke(): void {
    if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }
}
