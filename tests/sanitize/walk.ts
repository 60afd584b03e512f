/**
 * A second opinion on sanitised HTML, which shares no code or list with the sanitiser: it walks over
 * the result and names everything that may not be there.
 */
const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

const TEXT_ELEMENTS = `a abbr address b bdi bdo blockquote br button caption cite code col colgroup dd
  del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp
  rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`;
const MEDIA_ELEMENTS = 'audio img picture source track video';
const MATH_ELEMENTS = `math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot
  mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics`;

const HTML_NAMES = new Set(`${TEXT_ELEMENTS} ${MEDIA_ELEMENTS}`.split(/\s+/));
const MATH_NAMES = new Set(MATH_ELEMENTS.split(/\s+/));

/** Attributes that decide what is loaded, where a click leads or what runs: only on these elements. */
const POWERFUL: Readonly<Record<string, string>> = {
  href: 'a',
  src: 'img source audio video track',
  srcset: 'img source',
  'data-poster': 'span',
  cite: 'blockquote q del ins',
  target: 'a',
  rel: 'a',
  'data-video': 'button',
  'data-jump': 'a',
  'data-scroll': 'div span',
  role: 'div span',
  tabindex: 'div span',
  'aria-label': 'div span',
};

/** Attributes that only describe. */
const HARMLESS = new Set(
  `abbr accent accentunder alt colspan columnalign columnspacing columnspan controls datetime decoding
  depth dir display displaystyle fence form height hreflang id kind label lang largeop linethickness
  loading lspace mathvariant media movablelimits open preload referrerpolicy reversed rowspacing rowspan
  rspace scope scriptlevel separator sizes span srclang start stretchy title type value voffset width`.split(
    /\s+/,
  ),
);

/** Everything in a sanitised tree that may not be there, each as one line. */
export function findForbidden(root: Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) found.push(...forbiddenIn(node));
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`node of type ${node.nodeType}`);
  }
  return found;
}

function forbiddenIn(element: Element): string[] {
  const { localName, namespaceURI } = element;
  const isKnown =
    (namespaceURI === HTML && HTML_NAMES.has(localName)) ||
    (namespaceURI === MATHML && MATH_NAMES.has(localName));
  const found = [...element.attributes].flatMap((attribute) => {
    const isAllowed = isAllowedAttribute(localName, attribute);
    return isAllowed ? [] : [`<${localName} ${attribute.name}="${attribute.value}">`];
  });
  return isKnown ? found : [`<${localName}> of ${namespaceURI}`, ...found];
}

function isAllowedAttribute(element: string, { name, value, namespaceURI }: Attr): boolean {
  if (namespaceURI !== null) return false;
  const elements = Object.hasOwn(POWERFUL, name) ? POWERFUL[name]!.split(' ') : undefined;
  if (elements ? !elements.includes(element) : !HARMLESS.has(name)) return false;
  switch (name) {
    case 'id':
    case 'data-jump':
      return /^jump-\d+$/.test(value);
    case 'href':
      return hasScheme(value, /^(https?|mailto|tel):/);
    case 'cite':
      return hasScheme(value, /^(https?|mailto|tel):/);
    case 'src':
      return hasScheme(value, mediaScheme());
    case 'srcset':
      return value.split(', ').every((one) => hasScheme(one.split(' ')[0]!, mediaScheme()));
    case 'data-video':
      return /^https:\/\/(www\.youtube-nocookie\.com\/embed|player\.vimeo\.com\/video)\//.test(
        value,
      );
    default:
      return true;
  }
}

/** Pictures come encrypted, or the way the page itself came. */
function mediaScheme(): RegExp {
  return location.protocol === 'http:' ? /^https?:/ : /^https:/;
}

/** Absolute as written, not through the parser that the sanitiser uses too. */
function hasScheme(value: string, scheme: RegExp): boolean {
  return scheme.test(value) && URL.canParse(value);
}
