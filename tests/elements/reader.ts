/** What a reader meets in an element: its parts, words, controls and focus, and what axe says. */
import { expect } from 'chai';
import type { Result } from 'axe-core';
import 'axe-core/axe.min.js';

/** What carries a part's name inside an element, in order. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The first with that name; fails when there is none. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = parts(element, name);
  if (!first) throw new Error(`<${element.localName}> shows no part "${name}"`);
  return first;
}

/** What a reader reads in each part of a name. */
export function textsOf(element: Element, name: string): string[] {
  return parts(element, name).map(visibleText);
}

/** The button or link with a name, among those of ours. */
export function control(element: Element, name: string | RegExp): HTMLElement {
  const controls = element.shadowRoot?.querySelectorAll<HTMLElement>('a, button') ?? [];
  const match = [...controls].find((one) => {
    const label = one.getAttribute('aria-label') ?? oneLine(one.textContent);
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!match) throw new Error(`<${element.localName}> has no control named ${name}`);
  return match;
}

/**
 * Clicks as a reader does, with keys and buttons, but stays on the page.
 *
 * @returns whether the browser would have done its own thing, such as following the link
 */
export function clickAs(target: Element, init: MouseEventInit = {}): boolean {
  let wouldFollow = false;
  const stay = (event: Event) => {
    wouldFollow = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay);
  const options = { bubbles: true, cancelable: true, composed: true, ...init };
  target.dispatchEvent(new MouseEvent('click', options));
  removeEventListener('click', stay);
  return wouldFollow;
}

/** Whether the page shows a state of the element. */
export function hasState(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`);
}

/** Whether the editor's own content is shown. */
export function showsFallback(element: Element): boolean {
  return element.querySelector('.fallback')?.checkVisibility() ?? false;
}

/** Text that a reader sees, across shadow roots and slots: a line a block, blanks as shown. */
export function visibleText(root: Element): string {
  const text = flatText(root);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function flatText(node: Node): string {
  // By type, not by class: of an element that comes from a frame, they may be that frame's.
  if (node.nodeType === Node.TEXT_NODE) return shownBlanks(node as Text);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const { display, clipPath } = getComputedStyle(element);
  const isShown = display === 'contents' || element.checkVisibility({ visibilityProperty: true });
  if (!isShown || clipPath === 'inset(50%)') return '';
  if (element.localName === 'br') return '\n';
  const text = flatChildren(element).map(flatText).join('');
  return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
}

function flatChildren(element: Element): Node[] {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

function shownBlanks({ data, parentElement }: Text): string {
  const keepsLines = parentElement && getComputedStyle(parentElement).whiteSpace.startsWith('pre');
  return keepsLines ? data : data.replace(/[ \t\n]+/g, ' ');
}

/** Text with all blanks as one. */
export function oneLine(text: string | null): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Fails with a list of what axe finds. */
export async function expectAccessible(context: Element = document.body): Promise<void> {
  const { violations } = await window.axe.run(context, {
    resultTypes: ['violations'],
    // The test page is no page of a site.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(tellViolation)).to.deep.equal([]);
}

function tellViolation({ id, nodes }: Result): string {
  const places = nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`);
  return `${id}: ${places.join('; ')}`;
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
