import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps what a native dialog in the host's shadow root is open for. The host renders a `<dialog>`
 * while `subject` is there; the controller opens it as modal, and the browser gives the focus back
 * to where it was when it closes.
 */
export class DialogController<Subject> implements ReactiveController {
  #subject: Subject | undefined;
  #opened: HTMLDialogElement | undefined;
  /** Whether the latest press began on the dialog itself, beside its content. */
  #isPressed = false;
  /** What had the focus when the subject came. */
  #opener: HTMLElement | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element & { renderRoot: ParentNode },
  ) {
    host.addController(this);
  }

  /** What the dialog shows; `undefined` while it is closed. */
  get subject(): Subject | undefined {
    return this.#subject;
  }

  open(subject: Subject): void {
    this.#opener = this.#focused;
    this.#subject = subject;
    this.host.requestUpdate();
  }

  readonly close = (): void => {
    this.#dialog?.close();
    this.#opened = undefined;
    this.#subject = undefined;
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    if (this.#subject === undefined) return;
    const dialog = this.#dialog;
    if (!dialog) this.#subject = undefined;
    // One that was opened and is closed now only waits for its `close` event.
    if (!dialog?.isConnected || dialog === this.#opened) return;
    this.#opened = dialog;
    dialog.addEventListener('close', this.#onClose);
    dialog.addEventListener('pointerdown', this.#onPress);
    dialog.addEventListener('click', this.#onClick);
    // The browser gives the focus back to where it is now; a move of the host took it from there.
    if (!this.#focused) this.#opener?.focus({ preventScroll: true });
    dialog.showModal();
  }

  hostConnected(): void {
    // Moved, it lost its place above the page but not its attribute.
    if (this.#subject === undefined) return;
    this.#dialog?.removeAttribute('open');
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#opened = undefined;
    // A move is a removal and an insertion in one task: wait whether it comes back.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#subject = undefined;
      this.host.requestUpdate();
    });
  }

  /** Told a task later: by then another subject may be shown. */
  readonly #onClose = ({ target }: Event): void => {
    const dialog = this.#dialog;
    if (target === dialog && !dialog?.open) this.close();
  };

  /** What begins in the content and ends beside it selects text. */
  readonly #onPress = (event: Event): void => {
    this.#isPressed = event.target === event.currentTarget;
  };

  /** A click on the dialog itself, not on its content, is one beside it. */
  readonly #onClick = (event: Event): void => {
    if (this.#isPressed && event.target === event.currentTarget) this.close();
  };

  get #focused(): HTMLElement | null {
    return this.host.shadowRoot?.activeElement as HTMLElement | null;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot?.querySelector('dialog[part=dialog]') ?? null;
  }
}
