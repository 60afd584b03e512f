import { boxed, QUIET, type HtmlVector } from './vector.js';

/** Markup that would be another when it is parsed once more. */
export const MUTATION: readonly HtmlVector[] = [
  {
    title: 'mXSS through mglyph and style',
    payload:
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    expected: boxed(
      '<math><mtext><div data-scroll="" role="group" aria-label="Table" tabindex="0"><table></table></div></mtext></math>',
    ),
  },
  {
    title: 'mXSS through nested forms',
    payload: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    expected: '<div><math><mtext><div></div></mtext></math></div>',
  },
  {
    title: 'mXSS through a drawing and a style',
    payload: '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    expected: `<p></p><img src="https://news.example/a/1" alt=""${QUIET}>"&gt;`,
  },
  {
    title: 'mXSS through noscript',
    payload: '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    expected: '<p></p>',
  },
  {
    title: 'mXSS through an annotation',
    payload:
      '<math><annotation-xml encoding="text/html"><p><img src=x onerror=alert(1)></p></annotation-xml></math>',
    expected: '<math></math>',
  },
  {
    title: 'mXSS through a title in a drawing',
    payload: '<svg><title><a title="</title><img src=x onerror=alert(1)>">',
    expected: '',
  },
  {
    title: 'mXSS through a text area',
    payload: '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
    expected: `&lt;p title="<img src="https://news.example/a/x" alt=""${QUIET}>"&gt;`,
  },
  {
    title: 'mXSS through xmp',
    payload: '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
    expected: `<div data-scroll="" role="group" aria-label="Code" tabindex="0"><pre>&lt;p title="</pre></div><img src="https://news.example/a/x" alt=""${QUIET}>"&gt;`,
  },
  {
    title: 'mXSS through a foreign object',
    payload:
      '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
    expected: '',
  },
  {
    title: 'a desc in a drawing',
    payload: '<svg><desc><img src=x onerror=alert(1)></desc></svg>',
    expected: '',
  },
  {
    title: 'a select that closes itself',
    payload: '<select><template><style><!--</template></select><img src=x onerror=alert(1)>-->',
    expected: '',
  },
  {
    title: 'a table that throws its content out',
    payload: '<table><img src="/x.png" onerror=alert(1)><tr><td>a</table>',
    expected: `<img src="https://news.example/x.png" alt=""${QUIET}><div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></div>`,
  },
  {
    title: 'mXSS through nested forms and a formula',
    payload:
      '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
    expected: '<div><math><mtext><div></div></mtext></math></div>',
  },
  {
    title: 'mXSS through a formula in a table',
    payload:
      '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=alert(1)">',
    expected: boxed(
      '<math><mtext><div data-scroll="" role="group" aria-label="Table" tabindex="0"><table></table></div></mtext></math>',
    ),
  },
  {
    title: 'mXSS through malignmark',
    payload:
      '<math><mi><mglyph></mglyph><malignmark><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
    expected: boxed(
      `<math><mi><img src="https://news.example/a/x" alt=""${QUIET}>"&gt;</mi></math>`,
    ),
  },
  {
    title: 'mXSS through a caption in a table',
    payload:
      '<table><caption><svg><title><table><caption></caption></table><style><a id="</style><img src=x onerror=alert(1)>">',
    expected:
      '<div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><caption></caption></table></div>',
  },
  {
    title: 'mXSS through a select in a table',
    payload:
      '<table><tr><td><select><table><style><img title="</style><img src=x onerror=alert(1)>">',
    expected: `<div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td><img src="https://news.example/a/x" alt=""${QUIET}>"&gt;<table></table></td></tr></tbody></table></div>`,
  },
  {
    title: 'mXSS through a select and a key generator',
    payload: '<select><keygen><style><!--</style><img src=x onerror=alert(1)>--></select>a',
    expected: `<img src="https://news.example/a/x" alt=""${QUIET}>--&gt;a`,
  },
  {
    title: 'mXSS through an option and a script',
    payload:
      '<select><option><svg><style><!--</option></select><img src=x onerror=alert(1)>--></style>',
    expected: '',
  },
  {
    title: 'mXSS through noscript in a style',
    payload: '<style><noscript></style><img src=/a.png onerror=alert(1)></noscript>',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'mXSS through noscript in noscript',
    payload: '<noscript><noscript></noscript><img src=/a.png onerror=alert(1)></noscript>',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'mXSS through noscript and a comment',
    payload: '<noscript><!--</noscript><img src=/a.png onerror=alert(1)>--></noscript>',
    expected: '',
  },
  {
    title: 'mXSS through a template in a drawing',
    payload:
      '<svg><template><style><a title="</style><img src=x onerror=alert(1)>"></template></svg>a',
    expected: 'a',
  },
  {
    title: 'mXSS through a template in a select',
    payload: '<select><template></select><img src=/a.png onerror=alert(1)></template>',
    expected: '',
  },
  {
    title: 'mXSS through a comment with an exclamation mark',
    payload: '<!--x--!><img src=/a.png onerror=alert(1)>-->',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>--&gt;`,
  },
  {
    title: 'mXSS through a comment in a comment',
    payload: '<!-- <!-- --> <img src=/a.png onerror=alert(1)> -->',
    expected: ` <img src="https://news.example/a.png" alt=""${QUIET}> --&gt;`,
  },
  {
    title: 'mXSS through a bogus comment',
    payload: '<!x><img src=/a.png onerror=alert(1)></x foo><?y><%z%>',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>&lt;%z%&gt;`,
  },
  {
    title: 'mXSS through CDATA in a drawing',
    payload: '<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg>a',
    expected: 'a',
  },
  {
    title: 'mXSS through CDATA and a style in a drawing',
    payload: '<svg><style><![CDATA[</style><img src=/a.png onerror=alert(1)>]]>',
    expected: '',
  },
  {
    title: 'mXSS through a text area in a drawing',
    payload: '<svg><textarea><p title="</textarea><img src=/a.png onerror=alert(1)>">',
    expected: '<p></p>',
  },
  {
    title: 'mXSS through a title in a formula',
    payload: '<math><title><p title="</title><img src=/a.png onerror=alert(1)>">',
    expected: '<math></math><p></p>',
  },
  {
    title: 'mXSS through a frame in a formula',
    payload: '<math><iframe><p title="</iframe><img src=/a.png onerror=alert(1)>">',
    expected: '<math></math><p></p>',
  },
  {
    title: 'mXSS through xmp in a drawing',
    payload: '<svg><xmp><p title="</xmp><img src=/a.png onerror=alert(1)>">',
    expected: '<p></p>',
  },
  {
    title: 'mXSS through no embed and no frames',
    payload:
      '<noembed><p title="</noembed><img src=/a.png onerror=alert(1)>"></noembed><noframes><p title="</noframes><img src=/b.png onerror=alert(1)>">',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>"&gt;<img src="https://news.example/b.png" alt=""${QUIET}>"&gt;`,
  },
];
