/**
 * How hostile feeds are met: shown by the real elements, with everything clicked in every way, while
 * scripts, errors, requests, navigations and nodes are watched by means of the browser, not of ours.
 */
import { feedOrigin } from '../support/feed-origin.js';
import { takeRequests } from '../support/commands.js';
import { IS_CHROMIUM } from '../support/engine.js';
import { needs } from '../support/skip.js';
import { findForbidden } from '../sanitize/walk.js';
import type { AnyElement } from './harness.js';

/** What a click may lead to. */
const LINK = /^(https?|mailto|tel):/;
/** Of the calendar of a whole feed. */
const CALENDAR = /^(https?|webcal):/;
/** Calendars on the web: ours, whatever the feed says. */
const OUR_CALENDAR =
  /^https:\/\/(calendar\.google|outlook\.live|outlook\.office|calendar\.yahoo)\.com\//;
/** The only pages that may stand in a frame, and only after a click. */
const PLAYER = /^https:\/\/(www\.youtube-nocookie\.com\/embed|player\.vimeo\.com\/video)\//;

/** Hosts of pictures and films in honest fields of these tests. Nobody else is asked for anything. */
const MEDIA_HOSTS = ['news.example', 'img.example', 'other.example', 's.example'];

const FORBIDDEN = `script, link, meta, base, iframe, frame, object, embed, form, textarea, select, animate,
  set, use, foreignObject, template, portal, fencedframe, [srcdoc], [action], [formaction], [ping],
  [background], [autoplay], [autofocus], [style], [is], [popover], [popovertarget], [commandfor],
  [nonce], [attributionsrc], [contenteditable], [download]:not([href^='blob:'], [href^='http'])`;

const seen: string[] = [];
const led: string[] = [];
const own: [string, PropertyDescriptor | undefined][] = [];
const CANARIES = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Begins to watch the page; `unwatch` ends it. */
export async function watch(): Promise<void> {
  // Once all that is hostile was clicked, the drivers of the others wait for a page that does not come.
  needs('clicks on all that is hostile', IS_CHROMIUM);
  for (const name of CANARIES) {
    own.push([name, Object.getOwnPropertyDescriptor(window, name)]);
    Object.assign(window, { [name]: () => void seen.push(`${name}() was called`) });
  }
  window.navigation.addEventListener('navigate', onNavigate);
  addEventListener('click', onClick);
  addEventListener('auxclick', onClick);
  addEventListener('submit', onSubmit, true);
  addEventListener('beforetoggle', onToggle, true);
  await takeRequests();
}

export function unwatch(): void {
  for (const [name, descriptor] of own.splice(0)) {
    if (descriptor) Object.defineProperty(window, name, descriptor);
    else Reflect.deleteProperty(window, name);
  }
  (window.navigation as Navigation | undefined)?.removeEventListener('navigate', onNavigate);
  removeEventListener('click', onClick);
  removeEventListener('auxclick', onClick);
  removeEventListener('submit', onSubmit, true);
  removeEventListener('beforetoggle', onToggle, true);
}

/** What happened since the last call and may not: each as one line. */
export function takeFindings(): string[] {
  const traces = ['hacked', 'polluted'].filter((name) => name in {} || name in window);
  return [...seen.splice(0), ...traces.map((name) => `there is a global "${name}"`)];
}

/** Where clicks led since the last call; each once. */
export function takeTargets(): string[] {
  return [...new Set(led.splice(0))];
}

/** Requests since the last call that nothing in these tests may cause. */
export async function takeForbiddenRequests(): Promise<string[]> {
  const requests = await takeRequests();
  return requests.flatMap(({ url, resourceType }) => {
    const { protocol, origin, hostname } = new URL(url);
    const isOurs = origin === location.origin || origin === new URL(feedOrigin).origin;
    const isMedia = /^(image|media)$/.test(resourceType) && MEDIA_HOSTS.includes(hostname);
    const isPlayer = resourceType === 'document' && PLAYER.test(url);
    const isControl = hostname === '127.0.0.1' && resourceType === 'fetch';
    const isHarmless = protocol === 'data:' && url.startsWith('data:image/svg+xml');
    return isOurs || isMedia || isPlayer || isControl || isHarmless ? [] : `${resourceType} ${url}`;
  });
}

/** The browser is about to leave; it stays, after all who listen have had their say. */
function onNavigate(event: NavigateEvent): void {
  const { url } = event.destination;
  led.push(url);
  if (!LINK.test(url) && !CALENDAR.test(url)) seen.push(`it would lead to ${url}`);
  event.preventDefault();
}

/** Last of all listeners: what the click would do now, it does. */
function onClick(event: MouseEvent | Event): void {
  const link = event
    .composedPath()
    .find((node) => node instanceof Element && node.matches('a, area'));
  const isPlain = event instanceof MouseEvent && event.type === 'click' && !event.ctrlKey;
  if (link instanceof Element && !event.defaultPrevented) {
    for (const name of ['href', 'xlink:href']) {
      const address = link.getAttribute(name);
      if (address !== null && !isAllowedTarget(link, address)) seen.push(`a click on ${address}`);
    }
  }
  // Other windows cannot be held back once they are asked for.
  if (!isPlain || (link instanceof Element && link.hasAttribute('download'))) {
    event.preventDefault();
  }
}

function onSubmit(event: Event): void {
  seen.push('a form was sent');
  event.preventDefault();
}

/** Only our own dialogs open, and they are no popovers. */
function onToggle(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Element && !target.matches('dialog, details')) {
    seen.push(`<${target.localName}> opened`);
  }
}

function isAllowedTarget(link: Element, address: string): boolean {
  if (address.startsWith('blob:')) return link.hasAttribute('download');
  return (link.closest('[part~="calendar"]') ? CALENDAR : LINK).test(address);
}

/** Touches, focuses and clicks each node below, with all buttons; the way out of a dialog last. */
export function clickEverything(root: ParentNode): void {
  const all = [...root.querySelectorAll('*')];
  const [closing, others] = [all.filter(closes), all.filter((one) => !closes(one))];
  for (const target of [...others, ...closing]) {
    if (target.isConnected) clickInAllWays(target);
    for (const frame of root.querySelectorAll('iframe')) {
      if (!PLAYER.test(frame.src)) seen.push(`a frame of ${frame.src}`);
      frame.remove();
    }
  }
}

function closes(element: Element): boolean {
  return element.closest('.dialog-bar, .more') !== null;
}

function clickInAllWays(target: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerover', 'pointerdown', 'pointerup']) {
    target.dispatchEvent(new PointerEvent(type, options));
  }
  target.dispatchEvent(new MouseEvent('mouseover', options));
  (target as Partial<HTMLElement>).focus?.({ preventScroll: true });
  target.dispatchEvent(new MouseEvent('auxclick', { ...options, button: 1 }));
  target.dispatchEvent(new MouseEvent('click', { ...options, ctrlKey: true }));
  target.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
  for (const type of ['error', 'load', 'toggle']) target.dispatchEvent(new Event(type));
  target.dispatchEvent(new MouseEvent('click', options));
}

/** What may not be in an element that shows a feed: each as one line. */
export function forbiddenIn(element: Element): string[] {
  const root = element.shadowRoot!;
  const found = [...root.querySelectorAll(FORBIDDEN)].map(({ outerHTML }) => outerHTML);
  for (const node of root.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      if (/^on/i.test(name)) found.push(`<${node.localName} ${name}>`);
      const isAddress = /^(href|src|poster|cite|data|xlink:href)$/.test(name);
      if (isAddress && !isAllowedTarget(node, value)) found.push(`${name}="${value}"`);
      if (name === 'target' && !/^_(self|blank|top|parent)$/.test(value))
        found.push(node.outerHTML);
    }
    if (node.localName.includes('-')) found.push(`<${node.localName}>`);
    if (node.shadowRoot) found.push(`<${node.localName}> with a shadow root`);
  }
  for (const body of root.querySelectorAll('.body')) found.push(...forbiddenInBody(body));
  return found;
}

/** As the sanitiser left it: what the element added goes before it is looked at. */
function forbiddenInBody(body: Element): string[] {
  const copy = body.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[part]')) part.removeAttribute('part');
  for (const plain of copy.querySelectorAll('p.plain')) plain.removeAttribute('class');
  for (const place of copy.querySelectorAll('[tabindex="-1"]')) place.removeAttribute('tabindex');
  return findForbidden(copy);
}

/** All addresses that an element shows, but for calendars and files of ours. */
export function addressesIn(element: AnyElement): string[] {
  const root = element.shadowRoot!;
  return [...root.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes].flatMap(({ name, value }) => {
      if (name === 'srcset') return value.split(', ').map((one) => one.split(' ')[0] ?? '');
      if (!/^(href|src|poster|data-video|cite)$/.test(name)) return [];
      return OUR_CALENDAR.test(value) || value.startsWith('blob:') ? [] : value;
    }),
  );
}
