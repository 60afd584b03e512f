/** Skips the test that runs, from wherever it asks for what is not there. */

/** Between the title of a skipped test and what it lacks; the reporter counts by it. */
const NEEDS = ' — needs ';

let running: Mocha.Runnable | undefined;

const { prototype } = Mocha.Runnable;
const run = Reflect.get(prototype, 'run') as (this: Mocha.Runnable, done?: Mocha.Done) => void;
prototype.run = function (done) {
  remember(this);
  return run.call(this, done);
};

function remember(runnable: Mocha.Runnable): void {
  running = runnable;
}

/**
 * Ends the test, or the hook and with it the tests that it prepares. A hook that only puts things
 * back has nothing to do where they could not be changed.
 *
 * @param need what the engine or its driver lacks: `another time zone`
 */
export function skip(need: string): void {
  if (running!.title.startsWith('"after')) return;
  for (const test of testsOf(running!)) test.title += `${NEEDS}${need}`;
  running!.skip();
}

/**
 * Skips where something is not there at all.
 *
 * @param need as in `skip`
 */
export function needs(need: string, isThere: boolean): void {
  if (!isThere) skip(need);
}

function testsOf(runnable: Mocha.Runnable): Mocha.Runnable[] {
  if (!(runnable instanceof Mocha.Hook)) return [runnable];
  if (runnable.title.startsWith('"before all"')) return allTests(runnable.parent!);
  return [runnable.ctx!.currentTest!];
}

function allTests({ tests, suites }: Mocha.Suite): Mocha.Runnable[] {
  return [...tests, ...suites.flatMap(allTests)];
}
