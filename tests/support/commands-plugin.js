/**
 * What only the outside of a page can do, as commands of the test runner. `commands.ts` has the
 * typed functions for tests and says what they do.
 */
import { setTimeout } from 'node:timers/promises';
import { CHROMIUM_COMMANDS } from './chromium-commands.js';
import { FIREFOX_COMMANDS } from './firefox-commands.js';
import { Missing } from './missing.js';
import { runInNode } from './run-in-node.js';
import { WEBKIT_COMMANDS } from './webkit-commands.js';

/** @import { ChromeLauncher } from '@web/test-runner-chrome' */
/** @import { BasicTestSession, TestRunnerPlugin } from '@web/test-runner-core' */
/** @import { EngineName } from '../../tools/engines.js' */

/**
 * @template Page what the engine's driver knows a page by
 * @typedef {Record<string, (page: Page, payload: any) => unknown>} Commands
 */

/** @type {Record<EngineName, { commands: Commands<any>, pageOf: (session: BasicTestSession) => unknown }>} */
const DRIVERS = {
  chromium: { commands: CHROMIUM_COMMANDS, pageOf: puppeteerPage },
  firefox: { commands: FIREFOX_COMMANDS, pageOf: puppeteerPage },
  webkit: { commands: WEBKIT_COMMANDS, pageOf: (session) => session },
};

/** @param {BasicTestSession} session */
function puppeteerPage({ browser, id }) {
  return /** @type {ChromeLauncher} */ (browser).getPage(id);
}

/** In the words of the line that counts skipped tests. */
const NAMES = new Map([
  ['page:time-zone', 'another time zone'],
  ['page:media', 'emulated media'],
  ['page:touch', 'a finger as pointer'],
  ['page:accessibility-tree', 'the tree of assistive technology'],
  ['page:viewport', 'another viewport'],
  ['page:offline', 'a network that is off'],
  ['page:requests', 'a list of all requests'],
  ['page:visit', 'pages of their own'],
]);

/** Milliseconds after which a command answers that it is not done; the runner gives up after 20 s. */
const PATIENCE = 10_000;

/** @typedef {{ value?: unknown, error?: string, missing?: string, pending?: number }} Answer */

/**
 * Commands that were not done in time, done or not by now, until somebody asks.
 *
 * @type {Map<number, Promise<Answer>>}
 */
const pending = new Map();
let nextPending = 0;

/**
 * @param {Promise<Answer>} answer
 * @returns {Promise<Answer>}
 */
async function soon(answer) {
  const inTime = await Promise.race([answer, setTimeout(PATIENCE, undefined, { ref: false })]);
  if (inTime) return inTime;
  const id = nextPending++;
  pending.set(id, answer);
  return { pending: id };
}

/**
 * @param {() => unknown} run
 * @returns {Promise<Answer>}
 */
async function answerOf(run) {
  try {
    return { value: (await run()) ?? null };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.message };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Errors travel as values, for a test may expect one, and the runner would log it. What the engine's
 * driver has no means for is answered with `missing`.
 *
 * @param {EngineName} engine
 * @returns {TestRunnerPlugin}
 */
export function commandsPlugin(engine) {
  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'pending') {
        const id = /** @type {number} */ (payload);
        const answer = pending.get(id) ?? Promise.resolve({ error: `no command ${id}` });
        pending.delete(id);
        return soon(answer);
      }
      if (command !== 'node:run' && !Object.hasOwn(CHROMIUM_COMMANDS, command)) return undefined;
      const { commands, pageOf } = DRIVERS[engine];
      const run = commands[command];
      return soon(
        answerOf(() => {
          if (command === 'node:run') return runInNode(String(payload));
          if (!run) throw new Missing(NAMES.get(command) ?? command);
          return run(pageOf(session), payload ?? undefined);
        }),
      );
    },
  };
}
