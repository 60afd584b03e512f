import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { commandsPlugin } from './tests/support/commands-plugin.js';
import { feedServerPlugin, staticFiles } from './tests/support/server-plugins.js';
import { summaryReporter } from './tests/support/summary-reporter.js';
import { ENGINES } from './tools/engines.js';
import { freePort } from './tools/free-port.js';

/** @import { EngineName } from './tools/engines.js' */

const root = fileURLToPath(new URL('.', import.meta.url));
const name = /** @type {EngineName} */ (process.env.ENGINE ?? 'chromium');
const { launcher, concurrency } = ENGINES[name];

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  rootDir: root,
  files: 'tests/**/*.test.ts',
  browsers: [await launcher()],
  concurrency,
  // Runs of several engines would else take the same one.
  port: await freePort(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // The two others share the machine.
  testFramework: { config: { ui: 'bdd', timeout: name === 'chromium' ? 10_000 : 30_000 } },
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [staticFiles(root)],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` }),
    feedServerPlugin(root),
    commandsPlugin(name),
  ],
  reporters: [defaultReporter(), summaryReporter()],
};

export default config;
