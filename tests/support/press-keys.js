/** Keys of a keyboard, where puppeteer drives the browser. */

/** @import { KeyInput, Page } from 'puppeteer-core' */

/**
 * Presses keys in their order and lets go of them in the other.
 *
 * @param {Page} page
 * @param {readonly KeyInput[]} keys
 */
export async function pressKeys({ keyboard }, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
