/** What only the outside of a page can do, in WebKit: by classic WebDriver, which can do little. */

/** @import { BasicTestSession } from '@web/test-runner-core' */
/** @import { WebdriverLauncher } from '@web/test-runner-webdriver' */
/** @import { Commands } from './commands-plugin.js' */

/**
 * `commands.ts` says what each does.
 *
 * @type {Commands<BasicTestSession>}
 */
export const WEBKIT_COMMANDS = {
  /** @type {(session: BasicTestSession, keys: string[]) => Promise<void>} */
  'page:press': ({ browser, id }, keys) =>
    /** @type {WebdriverLauncher} */ (browser).sendKeys(id, keys),
};
