import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps what a native dialog in the host's shadow root is open for. The host renders a `<dialog>`
 * while `subject` is there; the controller opens it as modal, and the browser gives the focus back
 * to where it was when it closes.
 */
export class DialogController<Subject> implements ReactiveController {
  #subject: Subject | undefined;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** What the dialog shows; `undefined` while it is closed. */
  get subject(): Subject | undefined {
    return this.#subject;
  }

  open(subject: Subject): void {
    this.#subject = subject;
    this.host.requestUpdate();
  }

  /** Closes the dialog; also a listener for its `close` event. */
  readonly close = (): void => {
    this.#dialog?.close();
    this.#subject = undefined;
    this.host.requestUpdate();
  };

  /** A listener for clicks on the dialog: one beside its content closes it. */
  readonly onBackdropClick = (event: Event): void => {
    if (event.target === this.#dialog) this.close();
  };

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.#subject = undefined;
    this.host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot?.querySelector('dialog') ?? null;
  }
}
