/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

type Scheduler = { yield?: () => Promise<void> } | undefined;

/** Long work in slices, between which clicks, timers and frames of the page have their turn. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Whether the page should have its turn. */
  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Gives the page its turn; nobody waits for those of a hidden one. */
  readonly pause = async (): Promise<void> => {
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    // It may be a form of that name.
    if (document.hidden !== true)
      await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    this.#end = performance.now() + SLICE;
  };
}
