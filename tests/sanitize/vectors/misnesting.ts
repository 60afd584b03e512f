import { boxed, QUIET, type HtmlVector } from './vector.js';

/**
 * What parsers make of elements that are nested deeper than they allow: the rest side by side, the
 * first of which, or what stands in its place, ends the last that went deeper.
 */
function deepest(start: string, end: string, depth: number, beside: number, last = ''): string {
  const closed = last ? depth - 1 : depth;
  return start.repeat(depth) + (end + start).repeat(beside) + last + end.repeat(closed);
}

/** The same, through depth and misnesting. */
export const MISNESTING: readonly HtmlVector[] = [
  {
    title: 'mXSS through a deep nesting',
    payload:
      '<div>'.repeat(600) + '<svg><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: deepest('<div>', '</div>', 511, 89),
    // WebKit counts the document's two elements among its 512.
    orElse: deepest('<div>', '</div>', 510, 90),
  },
  {
    title: 'mXSS through a deep formula',
    payload:
      '<math>' +
      '<mrow>'.repeat(600) +
      '<mtext><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: boxed(
      `<math>${deepest('<mrow>', '</mrow>', 510, 90, '</mrow><mtext>"&gt;</mtext>')}</math>`,
    ),
    orElse:
      boxed(`<math>${deepest('<mrow>', '</mrow>', 509, 91, '</mrow><mtext></mtext>')}</math>`) +
      `<img src="https://news.example/a.png" alt=""${QUIET}>"&gt;`,
  },
  {
    title: 'mXSS through unknown elements in a deep nesting',
    payload:
      '<x>'.repeat(300) + '<svg><p><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: `<p><img src="https://news.example/a.png" alt=""${QUIET}>"&gt;</p>`,
  },
  {
    title: 'mXSS through links in links',
    payload: '<a><table><a><svg><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected:
      '<a><a></a><div data-scroll="" role="group" aria-label="Table" tabindex="0"><table></table></div></a>',
  },
  {
    title: 'mXSS through emphasis that is misnested',
    payload: '<b><p><svg></b><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: `<b></b><p><b></b><img src="https://news.example/a.png" alt=""${QUIET}>"&gt;</p>`,
  },
  {
    title: 'mXSS through a paragraph that closes a button',
    payload: '<button><p><svg><button><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: '<p></p>',
  },
  {
    title: 'mXSS through a heading in a heading',
    payload: '<h1><svg><desc><h2><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: '<h3></h3>',
  },
  {
    title: 'mXSS through a list that is misnested',
    payload:
      '<li><svg><foreignobject><li><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: '<li></li>',
  },
  {
    title: 'mXSS through ruby',
    payload: '<ruby><rt><math><mi><rt><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected: `<ruby><rt>${boxed(`<math><mi><rt><img src="https://news.example/a.png" alt=""${QUIET}>"&gt;</rt></mi></math>`)}</rt></ruby>`,
  },
  {
    title: 'mXSS through a frameset in a template',
    payload: '<template><frameset><frame src="javascript:alert(1)"></frameset></template><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'mXSS through an end tag of br and p in a drawing',
    payload:
      '<svg></br><style><a title="</style><img src=/a.png onerror=alert(1)>"><math></p><style><!--</style><img src=/b.png onerror=alert(1)>-->',
    expected: `<br><img src="https://news.example/a.png" alt=""${QUIET}>"&gt;<math></math><p></p><img src="https://news.example/b.png" alt=""${QUIET}>--&gt;`,
  },
  {
    title: 'mXSS through entities in a style that is text',
    payload:
      '<svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg><style>&lt;p&gt;</style>a',
    expected: 'a',
  },
  {
    title: 'mXSS through entities without end',
    payload: '<p title="&lt;img src=x onerror=alert(1)&gt">&ltimg src=x onerror=alert(1)&gt</p>',
    expected:
      '<p title="&lt;img src=x onerror=alert(1)&gt;">&lt;img src=x onerror=alert(1)&gt;</p>',
  },
];
