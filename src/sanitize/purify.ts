/**
 * The gate: DOMPurify with the allow-list, and hooks that check each address and keep apart what
 * later steps need to tell apart.
 */
import createDOMPurify, {
  type Config,
  type DOMPurify,
  type UponSanitizeAttributeHookEvent,
} from 'dompurify';
import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';
import { warnOnce } from '../diagnostics/console.js';
import { allowedUrl, type UrlUse } from '../url/allowed-url.js';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  LAZY_SOURCES,
  LAZY_SRCSET,
  NOSCRIPT,
} from './allow-list.js';
import { renameElement } from './dom.js';
import { addressOf, EMBEDS } from './embeds.js';
import { MARKED_STYLE, markAttributes, unmark } from './event-attributes.js';
import { isGrowing, tagsOf } from './growth.js';
import { ID_PREFIX } from './jumps.js';
import { allowedSrcset } from './srcset.js';

/** Attributes that hold one address, and what it is for. */
const URL_ATTRIBUTES = new Map<string, UrlUse>([
  ['href', 'link'],
  ['cite', 'link'],
  ['url', 'link'],
  ['src', 'media'],
  ['poster', 'media'],
  ...LAZY_SOURCES.map((name) => [name, 'media'] as const),
]);

/** Columns and rows that one cell goes over, and columns that all of a text go over beyond their own. */
const MAX_COLUMNS = 100;
const MAX_ROWS = 1000;
const MAX_SPANS = 10_000;
const COLUMN_SPANS = ['span', 'colspan', 'columnspan'];
/** Elements that a text may become, with what stood in it as text; feeds are bound to half as many tags. */
const MAX_ELEMENTS = 20_000;

let spansLeft = 0;
let elementsLeft = 0;
let purifier: DOMPurify | undefined;
let currentBase: string | undefined;

/** Characters of HTML inside of HTML that are read; more would take longer than the rest. */
const MAX_INNER = 64 * 1024;

/** HTML that parsers leave as text, by the element it would be shown in the place of. */
const inner = new Map<Element, string>();

/**
 * Hostile HTML as a tree in an inert document that the allow-list and the address check let pass;
 * names of `style` and `on…` attributes are marked. Where a frame has no address, its own text stands.
 *
 * @returns `null` for some inputs of which nothing is left
 */
export function purify(
  html: string,
  base: string | undefined,
  policy: TrustedTypePolicy | undefined,
): DocumentFragment | null {
  purifier ??= createPurifier();
  currentBase = base;
  spansLeft = MAX_SPANS;
  elementsLeft = MAX_ELEMENTS;
  inner.clear();
  const root = pass(purifier, html, policy);
  const found = [...inner];
  let left = MAX_INNER;
  for (const [element, text] of found) {
    left -= text.length;
    if (left < 0) break;
    if (!text.trim() || !root?.contains(element) || addressOf(element)) continue;
    element.replaceWith(pass(purifier, text, policy) ?? '');
  }
  inner.clear();
  return root;
}

/** Once through the gate. */
function pass(
  gate: DOMPurify,
  html: string,
  policy: TrustedTypePolicy | undefined,
): DocumentFragment | null {
  const config: Config & { RETURN_DOM_FRAGMENT: true } = {
    ALLOWED_TAGS: ALLOWED_ELEMENTS,
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, MARKED_STYLE],
    // DOMPurify takes any value with a colon for an address; ours are checked in the hook.
    ADD_URI_SAFE_ATTR: [
      ...ALLOWED_ATTRIBUTES.filter((name) => !URL_ATTRIBUTES.has(name)),
      MARKED_STYLE,
    ],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // What stands first would be parsed into the head, where `noscript` loses its children.
    FORCE_BODY: true,
    RETURN_DOM_FRAGMENT: true,
    ...(policy && { TRUSTED_TYPES_POLICY: policy }),
  };
  const marked = markAttributes(html);
  if (isGrowing(marked, elementsLeft, policy)) {
    warnOnce('HTML of a feed that grows when it is read is not shown → close b, i and the like');
    return null;
  }
  const root = gate.sanitize(marked, config) as DocumentFragment | null;
  elementsLeft -= Math.max(tagsOf(marked), root?.querySelectorAll('*').length ?? 0);
  return root;
}

/** An instance of our own: the hooks must not reach a host that uses DOMPurify too. */
function createPurifier(): DOMPurify {
  const instance = createDOMPurify(window);
  instance.addHook('beforeSanitizeElements', (node) => openLiteralText(node as Element));
  instance.addHook('beforeSanitizeAttributes', moveScriptAddress);
  instance.addHook('uponSanitizeAttribute', checkAttribute);
  return instance;
}

/**
 * DOMPurify drops a `noscript` that has elements, and elements whose text looks like markup. The
 * first goes on under another name; what stands in the others is kept for a passage of its own.
 */
function openLiteralText(element: Element): void {
  switch (element.localName) {
    case 'noscript':
      renameElement(element, NOSCRIPT);
      break;
    case 'xmp':
      renameElement(element, 'pre');
      break;
    case 'noembed':
    case 'noframes':
      setApart(renameElement(element, NOSCRIPT));
      break;
    case 'iframe':
      setApart(element, element.getAttribute('srcdoc'));
  }
}

function setApart(element: Element, html: string | null = null): void {
  inner.set(element, unmark(html ?? element.textContent ?? ''));
  element.textContent = '';
}

/**
 * Trusted Types take `data` of an object and `src` of an embed for addresses of scripts, which ours
 * refuses to make. Both only become links, so their addresses may wait where no one looks.
 */
function moveScriptAddress(element: Element): void {
  // A form's own children may stand in for its properties: nothing but the name is asked of it.
  if (element.localName !== 'object' && element.localName !== 'embed') return;
  const name = element.localName === 'object' ? 'data' : 'src';
  const address = element.getAttribute(name);
  if (address === null) return;
  element.removeAttribute(name);
  element.setAttribute('data-src', address);
}

function checkAttribute(element: Element, attribute: UponSanitizeAttributeHookEvent): void {
  const name = attribute.attrName;
  const value = unmark(attribute.attrValue);
  attribute.attrValue = value;
  if (name === MARKED_STYLE) return;
  if (!isAllowedAttribute(element.localName, name)) {
    attribute.keepAttr = false;
    return;
  }
  // 0 is as far as the rows go.
  if (name === 'rowspan') {
    const rows = parseInt(value);
    attribute.attrValue = String(rows >= 0 ? Math.min(rows, MAX_ROWS) : 1);
    return;
  }
  if (COLUMN_SPANS.includes(name)) {
    const span = Math.min(Math.max(parseInt(value) || 1, 1), MAX_COLUMNS);
    spansLeft -= span - 1;
    attribute.attrValue = String(spansLeft < 0 ? 1 : span);
    return;
  }
  if (name === 'id' || name === 'name') {
    attribute.attrValue = ID_PREFIX + value;
    return;
  }
  const url = checkedAddress(element, name, value);
  if (url === undefined) return;
  if (url) attribute.attrValue = url;
  else attribute.keepAttr = false;
}

/** The address to write, empty for one that is refused; `undefined` for what is no address. */
function checkedAddress(element: Element, name: string, value: string): string | undefined {
  if (name === 'srcset' || name === LAZY_SRCSET) return allowedSrcset(value, currentBase);
  const isEmbed = EMBEDS.includes(element.localName);
  const use = isEmbed && URL_ATTRIBUTES.has(name) ? 'link' : URL_ATTRIBUTES.get(name);
  if (!use || (name === 'href' && !currentBase && value.startsWith('#'))) return undefined;
  return allowedUrl(value, use, currentBase) ?? '';
}
