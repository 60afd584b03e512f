/**
 * What a test may ask of the outside of its page. Where the engine's driver has no means for it, the
 * test that asks is skipped, with all tests of the group if it asks in `before`. All that is emulated
 * ends with the test file; a group that needs it for itself only ends it in its own `after`.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from './skip.js';

/** Environment of a page; what is left out is the browser's own. */
export interface EmulatedMedia {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** A page to open; expressions are JavaScript as text. */
export interface VisitOptions {
  /** Absolute, or against the test page: `/demo/partner.html`. */
  url: string;
  /** 1024 unless told. */
  width?: number;
  /** 768 unless told. */
  height?: number;
  timezone?: string;
  /** Runs before the page's own scripts. */
  init?: string;
  /** Becomes truthy when the page is ready. */
  waitFor: string;
  /** Its value, awaited, is the result; it must be JSON. */
  evaluate: string;
  /** Awaited before it one after another; after each it is looked what the page keeps. */
  heapAfter?: string[];
}

/** What happened on a page. */
export interface Visit<Result> {
  result: Result;
  /** `type` as in `console.<type>`, but `warn` for warnings; browser's own messages included. */
  console: { type: string; text: string; url?: string }[];
  /** Uncaught errors and rejections. */
  errors: string[];
  requests: PageRequest[];
  /** Names of files that began to come; none is kept. */
  downloads: string[];
  heaps: Heap[];
}

/** What a page kept after a collection. */
export interface Heap {
  bytes: number;
  /** Nodes that stand in no document. */
  detached: number;
  listeners: number;
  observers: number;
  timers: number;
}

/** A request as the browser made it, or a window it opened (`popup`). */
export interface PageRequest {
  url: string;
  /** As in developer tools: `document`, `script`, `fetch`, `image`, `ping`, … */
  resourceType: string;
}

let isChanged = false;

after(async () => {
  if (isChanged) await command('page:reset');
});

/** @param id IANA name; without it the machine's own zone */
export async function emulateTimezone(id?: string): Promise<void> {
  await change('page:time-zone', id);
}

/**
 * Sets all four at once; `emulateMedia({})` ends it. An engine that can set none has those that it
 * always has.
 */
export async function emulateMedia(media: EmulatedMedia): Promise<void> {
  const answer = await ask('page:media', media);
  if (answer.missing === undefined || !isGiven(media)) valueOf(answer);
  isChanged = true;
  // Firefox tells the page's process a moment later.
  while (!isGiven(media)) await new Promise(requestAnimationFrame);
}

function isGiven(emulated: EmulatedMedia): boolean {
  const { media = 'screen', colorScheme, reducedMotion, forcedColors } = emulated;
  const features = {
    'prefers-color-scheme': colorScheme,
    'prefers-reduced-motion': reducedMotion,
    'forced-colors': forcedColors,
  };
  const queries = Object.entries(features).map(([name, value]) => value && `(${name}: ${value})`);
  return matchMedia([media, ...queries.filter(Boolean)].join(' and ')).matches;
}

/** Whether the only pointer is a finger. */
export async function emulateTouch(isTouch: boolean): Promise<void> {
  await change('page:touch', isTouch);
}

export async function setViewport(viewport: { width: number; height: number }): Promise<void> {
  await change('page:viewport', viewport);
}

/** Offline is offline for all requests of the page, also those to the feed server's counters. */
export async function setOffline(isOffline: boolean): Promise<void> {
  await change('page:offline', isOffline);
}

/**
 * All requests of the test page since the last call, whatever made them; the first call only begins
 * to look.
 */
export async function takeRequests(): Promise<PageRequest[]> {
  return (await command('page:requests')) as PageRequest[];
}

/**
 * What the browser tells assistive technology of an element on the page: a line a node with role, name
 * and states, indented; what says nothing is left out.
 */
export async function accessibilityTree(element: Element): Promise<string> {
  element.id ||= `read-${crypto.randomUUID()}`;
  return (await command('page:accessibility-tree', element.id)) as string;
}

/** Presses keys together, named as in `KeyboardEvent.key`: `press('Shift', 'Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  await command('page:press', keys);
}

/** Opens a page of its own, with an empty cache, and waits until it is ready. */
export async function visit<Result = unknown>(options: VisitOptions): Promise<Visit<Result>> {
  return (await command('page:visit', options)) as Visit<Result>;
}

/**
 * Runs code in plain Node, without DOM, against the sources as they are published.
 *
 * @param script body of an async function: `const { FeedClient } = await load('feed.js'); return …`
 * @returns what it returned, through JSON
 */
export async function runInNode(script: string): Promise<unknown> {
  return command('node:run', script);
}

async function change(name: string, payload: unknown): Promise<void> {
  await command(name, payload);
  isChanged = true;
}

async function command(name: string, payload?: unknown): Promise<unknown> {
  return valueOf(await ask(name, payload));
}

interface Answer {
  value?: unknown;
  error?: string;
  missing?: string;
  pending?: number;
}

async function ask(name: string, payload?: unknown): Promise<Answer> {
  const answer: Answer = await executeServerCommand(name, payload as undefined);
  return answer.pending === undefined ? answer : ask('pending', answer.pending);
}

function valueOf({ value, error, missing }: Answer): unknown {
  if (missing !== undefined) return skip(missing);
  if (error !== undefined) throw new Error(error);
  return value;
}
