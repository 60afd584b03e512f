import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLanguage } from '../i18n/language.js';
import { watchMessages } from '../i18n/languages.js';

/** Where `lang` is watched, and how many hosts depend on it. */
const roots = new Map<Node, number>();
/** Hosts that are told. */
const listeners = new Set<() => void>();
/** One for all hosts of the page; none while there is no host. */
let observer: MutationObserver | undefined;

/**
 * Knows the language its host speaks, and renders the host anew when that changes: because `lang`
 * changed on any ancestor, across shadow roots, because the host was moved, or because there are
 * other messages than before.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #lang = '';
  #roots: readonly Node[] = [];
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to speak now. */
  resolve(): string {
    // Nowhere, it has no ancestors: it goes on as it was.
    if (this.#host.isConnected || !this.#lang) this.#lang = resolveLanguage(this.#host);
    return this.#lang;
  }

  hostConnected(): void {
    this.#unwatch ??= watchMessages(() => this.#host.requestUpdate());
    this.#follow(rootsAround(this.#host));
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#follow([]);
  }

  /** The host is elsewhere without having been removed. */
  hostMoved(): void {
    this.hostConnected();
  }

  #follow(next: readonly Node[]): void {
    const before = this.#roots;
    this.#roots = next;
    if (next.length) listeners.add(this.#onChange);
    else listeners.delete(this.#onChange);
    watchRoots(next, before);
  }

  /** Before its first render the host has no language yet. */
  readonly #onChange = (): void => {
    if (this.#lang && resolveLanguage(this.#host) !== this.#lang) this.#host.requestUpdate();
  };
}

/** The tree an element is in, the tree its host is in, and so on up to the document. */
function rootsAround(element: Element): Node[] {
  const around: Node[] = [];
  let node: Node | undefined = element;
  while (node) {
    const root: Node = node.getRootNode();
    around.push(root);
    // A document has what its forms and pictures are named.
    node = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  }
  return around;
}

/** @param before roots that were watched for the same host */
function watchRoots(next: readonly Node[], before: readonly Node[]): void {
  for (const root of next) {
    const count = roots.get(root) ?? 0;
    roots.set(root, count + 1);
    if (!count) observe(root);
  }
  let isOver = false;
  for (const root of before) {
    const count = roots.get(root)! - 1;
    if (count) roots.set(root, count);
    else isOver = roots.delete(root);
  }
  if (isOver) observeAnew();
}

/** An observer cannot leave one of its nodes alone: it leaves all and begins again. */
function observeAnew(): void {
  const isLate = observer?.takeRecords().length;
  observer?.disconnect();
  observer = undefined;
  for (const root of roots.keys()) observe(root);
  if (isLate) tell();
}

function observe(root: Node): void {
  try {
    observer ??= new MutationObserver(tell);
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  } catch {
    // The page took the observer away, or put a broken one in its place: `lang` counts as it was.
  }
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
