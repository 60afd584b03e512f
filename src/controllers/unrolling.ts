import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Slices } from './slices.js';

/** Adds piece by piece to what its host has rendered, without holding up the page. */
export class UnrollingController implements ReactiveController {
  #add: () => boolean = () => false;
  #whole: Promise<void> | undefined;
  /** The host left in the middle. */
  #isBroken = false;
  #isFailed = false;

  /** @param onWhole called when all is there */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onWhole: () => void,
  ) {
    host.addController(this);
  }

  /** Settles when all is there; `undefined` where it is. */
  get whole(): Promise<void> | undefined {
    return this.#whole;
  }

  /** Whether adding threw: the host's own rendering, of all at once, is to meet that again and tell it. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /**
   * Begins as soon as the host has rendered. Asked again meanwhile, it goes on with the later.
   *
   * @param add adds one more piece; says whether there are others
   */
  begin(add: () => boolean): void {
    this.#add = add;
    this.#whole ??= this.#run();
  }

  hostConnected(): void {
    if (this.#isBroken) this.host.requestUpdate();
    this.#isBroken = false;
  }

  async #run(): Promise<void> {
    const slices = new Slices();
    try {
      for (let hasMore = true; hasMore;) {
        await slices.pause();
        this.#isBroken = !this.host.isConnected;
        if (this.#isBroken) break;
        do hasMore = this.#add();
        while (hasMore && !slices.isOver);
      }
    } catch {
      this.#isFailed = true;
      this.host.requestUpdate();
    }
    this.#whole = undefined;
    this.#add = () => false;
    if (!this.#isBroken && !this.#isFailed) this.onWhole();
  }
}
