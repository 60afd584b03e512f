import { expect } from 'chai';
import { accessibilityTree } from '../../support/commands.js';

/**
 * Compares what the browser tells assistive technology with what it should. The expected trees were
 * written by people who read them for what they say; a change of one is a change for readers by ear.
 *
 * @param expected a line a node; what all lines begin with does not count
 */
export async function expectTree(element: Element, expected: string): Promise<void> {
  const lines = expected.split('\n').filter((line) => line.trim());
  const indents = lines.map((line) => line.search(/\S/));
  const tree = lines.map((line) => line.slice(Math.min(...indents)).trimEnd()).join('\n');
  expect(await accessibilityTree(element)).to.equal(tree);
}
