import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { commandsPlugin } from './tests/support/commands-plugin.js';
import { feedServerPlugin, staticFiles } from './tests/support/server-plugins.js';
import { summaryReporter } from './tests/support/summary-reporter.js';
import { LAUNCH_ARGS, findBrowser } from './tools/browser.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { executablePath } = await findBrowser();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: 'tests/**/*.test.ts',
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: LAUNCH_ARGS },
      async createPage({ context }) {
        // Pages run side by side: a tab behind another one would get no frames, and each must
        // believe that it is the one in front.
        const page = await context.newPage({ type: 'window' });
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [staticFiles(root)],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` }),
    feedServerPlugin(root),
    commandsPlugin(),
  ],
  reporters: [defaultReporter(), summaryReporter()],
};
