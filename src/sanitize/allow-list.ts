/**
 * What may come out of a feed's HTML: elements with the attributes that carry meaning. Everything
 * else goes; unknown elements leave their children behind.
 */

/** Attributes any element may keep; of the ids, only targets of jumps are left in the end. */
const GLOBAL = ['lang', 'dir', 'title', 'id'];

/** Attributes that later steps read and remove. */
const READ_AND_REMOVED = ['hidden', 'aria-hidden', 'class'];

/** Where lazy-loading scripts keep a picture's or frame's address. */
export const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src'];

/** Where they keep its sizes. */
export const LAZY_SRCSET = 'data-srcset';

/** What `noscript` is called inside the sanitiser. */
export const NOSCRIPT = 'x-noscript';

const PICTURE = ['src', 'srcset', 'sizes', 'width', 'height', LAZY_SRCSET, ...LAZY_SOURCES];
const MEDIA = ['src', 'controls', ...LAZY_SOURCES];
const CELL = ['colspan', 'rowspan'];
/** Not `voffset`: it would paint a formula anywhere on the page. */
const MATH_SPACE = ['width', 'height', 'depth', 'lspace', 'rspace'];
const MATH_ROW = ['mathvariant', 'displaystyle', 'scriptlevel'];

const HTML_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang', 'name'],
  abbr: [],
  address: [],
  audio: MEDIA,
  b: [],
  bdi: [],
  bdo: [],
  blockquote: ['cite'],
  br: [],
  caption: [],
  cite: [],
  code: [],
  col: ['span'],
  colgroup: ['span'],
  dd: [],
  del: ['datetime', 'cite'],
  details: ['open'],
  dfn: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['alt', ...PICTURE],
  ins: ['datetime', 'cite'],
  kbd: [],
  li: ['value'],
  mark: [],
  ol: ['start', 'reversed', 'type'],
  p: [],
  picture: [],
  pre: [],
  q: ['cite'],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  source: ['type', 'media', ...PICTURE],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: [...CELL],
  tfoot: [],
  th: [...CELL, 'scope', 'abbr'],
  thead: [],
  time: ['datetime'],
  tr: [],
  track: ['src', 'kind', 'srclang', 'label'],
  u: [],
  ul: [],
  var: [],
  video: [...MEDIA, 'poster', 'width', 'height'],
  wbr: [],
};

/** Presentation MathML. */
const MATH_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  math: ['display', ...MATH_ROW],
  merror: [],
  mfrac: ['linethickness'],
  mi: ['mathvariant'],
  mmultiscripts: [],
  mn: [],
  mo: [
    'stretchy',
    'fence',
    'separator',
    'accent',
    'form',
    'largeop',
    'movablelimits',
    ...MATH_SPACE,
  ],
  mover: ['accent'],
  mpadded: MATH_SPACE,
  mphantom: [],
  mprescripts: [],
  mroot: [],
  mrow: [],
  ms: [],
  mspace: MATH_SPACE,
  msqrt: [],
  mstyle: MATH_ROW,
  msub: [],
  msubsup: [],
  msup: [],
  mtable: ['columnalign', 'rowspacing', 'columnspacing'],
  mtd: ['columnspan', 'rowspan', 'columnalign'],
  mtext: [],
  mtr: [],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
  semantics: [],
};

/** Blocks whose meaning belongs to a whole page: they go on as `div`, so that texts stay apart. */
export const NEUTRAL_BLOCKS: readonly string[] = [
  'article',
  'aside',
  'center',
  'fieldset',
  'footer',
  'form',
  'header',
  'hgroup',
  'legend',
  'main',
  'nav',
  'section',
];

/** What may not be embedded: it becomes a link or a button, or goes (annotations of formulas). */
const REPLACED: Readonly<Record<string, readonly string[]>> = {
  annotation: [],
  embed: LAZY_SOURCES,
  iframe: ['src', ...LAZY_SOURCES],
  [NOSCRIPT]: [],
  object: LAZY_SOURCES,
  oembed: ['url'],
};

const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...HTML_ELEMENTS,
  ...MATH_ELEMENTS,
  ...REPLACED,
  ...Object.fromEntries(NEUTRAL_BLOCKS.map((name) => [name, []])),
};

/** Elements that pass the gate; the steps after it replace those that are not to be shown. */
export const ALLOWED_ELEMENTS = Object.keys(ELEMENTS);

/** Attributes that pass on some element. */
export const ALLOWED_ATTRIBUTES = [
  ...new Set([...GLOBAL, ...READ_AND_REMOVED, ...Object.values(ELEMENTS).flat()]),
];

/** Elements and attributes that must not be left when all steps are done. */
export const FORBIDDEN_AFTER = [...Object.keys(REPLACED), ...NEUTRAL_BLOCKS].join();
export const REMOVED_AFTER = [...READ_AND_REMOVED, ...LAZY_SOURCES, LAZY_SRCSET, 'name', 'poster'];

/** Whether an element may keep an attribute; both names in lower case. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  return (
    GLOBAL.includes(attribute) ||
    READ_AND_REMOVED.includes(attribute) ||
    (Object.hasOwn(ELEMENTS, element) && ELEMENTS[element]!.includes(attribute))
  );
}
