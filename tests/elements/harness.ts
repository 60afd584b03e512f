/**
 * How tests meet the elements: as a reader and a host page do. Elements are made by `mount` and go
 * with their test; what a test leaves behind on the console is kept, and an unhandled error fails it.
 */
import { expect } from 'chai';
import '../../src/index.js';
import { publish, serverUrl, uniqueKey } from '../support/feed-server-client.js';
import type { Tag } from '../support/tags.js';

export { feedForAll } from '../support/feeds.js';
export { TAGS, type Tag } from '../support/tags.js';
export * from './reader.js';

/** One of the five. */
export type AnyElement = HTMLElementTagNameMap[Tag];
/** By name of the attribute; `true` is present and empty, `undefined` and `false` are absent. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What an editor writes inside a tag. */
export const FALLBACK =
  '<a class="fallback" href="https://news.example/">News of the institute</a>';

/** The demo's feed with its pictures. */
export const SAMPLE_URL = serverUrl('/demo/feeds/feed.en.json');

const made: Element[] = [];
const lines: string[] = [];
const failures: string[] = [];

for (const type of ['warn', 'error'] as const) {
  const write = console[type].bind(console);
  console[type] = (...values: unknown[]) => {
    const line = values.map(String).join(' ');
    lines.push(line);
    if (!line.startsWith('[ichei-widgets]')) write(...values);
  };
}
addEventListener('unhandledrejection', ({ reason }) => failures.push(`rejection: ${reason}`));
addEventListener('error', ({ message }) => failures.push(`error: ${message}`));

beforeEach(() => {
  lines.length = 0;
  failures.length = 0;
});

afterEach(async () => {
  for (const element of made.splice(0)) element.remove();
  // Rejections are told after the task they happened in.
  await new Promise((resolve) => setTimeout(resolve));
  expect(failures, 'unhandled errors').to.deep.equal([]);
});

/** Warnings and errors of this test so far, oldest first. */
export function consoleLines(): readonly string[] {
  return lines;
}

/** Warnings and errors of this test that have a text. */
export function consoleLinesWith(text: string): string[] {
  return lines.filter((line) => line.includes(text));
}

/** Puts any node on the page until the test ends. */
export function place<T extends Element>(element: T, parent: Node = document.body): T {
  parent.appendChild(element);
  made.push(element);
  return element;
}

/** Puts HTML on the page until the test ends. */
export function placeHtml(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return place(box);
}

/** An element on the page until the test ends; it loads as soon as it is there unless told. */
export function mount<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  content = FALLBACK,
): HTMLElementTagNameMap[T] {
  return place(create(tag, attributes, content));
}

/** The same without a page. */
export function create<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  content = FALLBACK,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  const given: Attributes = { loading: 'eager', ...attributes };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.innerHTML = content;
  return element;
}

/** Mounts and waits until the feed is shown. */
export async function mountLoaded<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  content = FALLBACK,
): Promise<HTMLElementTagNameMap[T]> {
  const element = mount(tag, attributes, content);
  await once(element, 'ichei-load');
  return element;
}

/** Mounts, waits for the error and says its code. */
export async function mountFailed<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  content = FALLBACK,
): Promise<{ element: HTMLElementTagNameMap[T]; error: ErrorOf }> {
  const element = mount(tag, attributes, content);
  const { detail } = await once(element, 'ichei-error');
  return { element, error: detail.error };
}

type ErrorOf = HTMLElementEventMap['ichei-error']['detail']['error'];

/** The next event of a type. */
export function once<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });
}

const EVENTS = ['ichei-load', 'ichei-error', 'ichei-select', 'ichei-more'] as const;

/** All events of ours that reach a node from now on, with their details. */
export function recordEvents(target: EventTarget): { type: string; detail: unknown }[] {
  const events: { type: string; detail: unknown }[] = [];
  for (const type of EVENTS) {
    target.addEventListener(type, (event) => {
      events.push({ type, detail: (event as CustomEvent).detail });
    });
  }
  return events;
}

/** Waits until all that is due now has happened: microtasks, renders, events. */
export async function nextTasks(): Promise<void> {
  for (let task = 0; task < 3; task++) await new Promise((resolve) => setTimeout(resolve));
}

/** Brings the pointer to an element, as readers do before they click, and lets come what that fetches. */
export async function hover(element: Element): Promise<void> {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await Promise.all([
    import('../../src/elements/news-list/opening.js'),
    import('../../src/elements/event-card/calendars.js'),
  ]);
  await nextTasks();
}

/** Opens what is folded, once what belongs into it has come. */
export async function openDetails(element: Element): Promise<void> {
  await hover(element);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

/** Waits until the page has been laid out and painted, and observers were told: slower. */
export async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Waits until something is so; the test's own time limit is the bound. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Puts a feed on the server under a name of its own. */
export async function publishFeed(
  feed: unknown,
  key = uniqueKey(),
): Promise<{ key: string; src: string }> {
  return { key, src: await publish(key, feed) };
}
