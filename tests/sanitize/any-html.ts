/** HTML made of pieces that have confused parsers and sanitisers. */
import fc from 'fast-check';

const ELEMENTS =
  `a article b br button custom-x details div embed fieldset figure foreignObject form
  frameset h1 iframe img input li link math mglyph mi ms mtext noscript object ol p picture plaintext
  pre script select slot source span style summary svg table td template textarea th title tr track
  ul video xmp annotation annotation-xml desc use animate base meta body html head`.split(/\s+/);
const ATTRIBUTES =
  `href src srcset style onclick onerror ONLOAD id name class action formaction data
  xlink:href poster background is slot part srcdoc data-src title lang dir hidden aria-hidden target rel
  ping attributeName values to from data-video data-jump data-x-ichei-style sizes width height`.split(
    /\s+/,
  );
const VALUES = [
  'javascript:alert(1)',
  ' JaVa\tScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://evil.example/x',
  'http://evil.example/x',
  '//evil.example/x',
  '/a.png 1x, javascript:alert(1) 2x, (, /b,c.png',
  '#attributes',
  'attributes',
  'childNodes',
  'jump-0',
  'user-content-x',
  'display:none',
  'font-weight:bold;color:red',
  'background:url(https://evil.example/)',
  '</style><img src=x onerror=alert(1)>',
  '-->',
  '" onclick="alert(1)',
  "' onclick='alert(1)",
  '',
];
const GLUE = [' ', '\n', '\t', '\f', '/', ' / ', '\0', ''];
const TEXTS = [
  'text',
  ' one = two ',
  '&lt;script&gt;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '</',
  '<',
  '"',
  "'",
  '</p',
  '\0',
  '\u2028',
  '<svg>',
  '</svg>',
  '<math>',
  '</math>',
  '<style>',
  '</style>',
  '<noscript>',
  '</noscript>',
  '<table>',
  '</table>',
  '</form>',
];

const attribute = fc
  .tuple(
    fc.constantFrom(...GLUE),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('=', ' = ', ''),
    fc.constantFrom('"', "'", ''),
    fc.constantFrom(...VALUES),
  )
  .map(([glue, name, sign, quote, value]) =>
    sign ? `${glue}${name}${sign}${quote}${value}${quote}` : `${glue}${name}`,
  );

/** Hostile, and mostly broken. */
export const anyHtml = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc
      .tuple(
        fc.constantFrom(...ELEMENTS),
        fc.array(attribute, { maxLength: 4 }),
        fc.constantFrom('>', '/>', '', ' >'),
        tie('nodes'),
        fc.boolean(),
      )
      .map(
        ([name, attributes, end, content, isClosed]) =>
          `<${name}${attributes.join('')}${end}${content}${isClosed ? `</${name}>` : ''}`,
      ),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes;
