import { QUIET, type HtmlVector } from './vector.js';

/** The same, through depth and misnesting. */
export const MISNESTING: readonly HtmlVector[] = [
  {
    title: 'mXSS through a deep nesting',
    payload:
      '<div>'.repeat(600) + '<svg><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected:
      '<div>'.repeat(511) +
      '</div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div></div><div>' +
      '</div>'.repeat(511),
  },
  {
    title: 'mXSS through a deep formula',
    payload:
      '<math>' +
      '<mrow>'.repeat(600) +
      '<mtext><style><a title="</style><img src=/a.png onerror=alert(1)>">',
    expected:
      '<math>' +
      '<mrow>'.repeat(510) +
      '</mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mrow></mrow><mtext>"&gt;</mtext>' +
      '</mrow>'.repeat(509) +
      '</math>',
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
    expected: `<ruby><rt><math><mi><rt><img src="https://news.example/a.png" alt=""${QUIET}>"&gt;</rt></mi></math></rt></ruby>`,
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
