import { boxed, QUIET, type HtmlVector } from './vector.js';

/** Drawings and formulas, and ways out of them. */
export const NAMESPACES: readonly HtmlVector[] = [
  {
    title: 'a formula stays',
    payload: '<math display="block"><mfrac><mn>1</mn><mi mathvariant="bold">x</mi></mfrac></math>',
    expected:
      '<div data-scroll="" role="group" aria-label="Formula" tabindex="0"><math display="block"><mfrac><mn>1</mn><mi mathvariant="bold">x</mi></mfrac></math></div>',
  },
  {
    title: 'a formula with an address',
    payload: '<math href="javascript:alert(1)"><mi>x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'a formula with an xlink address',
    payload: '<math xlink:href="javascript:alert(1)"><mtext>x</mtext></math>',
    expected: '<math><mtext>x</mtext></math>',
  },
  {
    title: 'a formula with an action',
    payload:
      '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)"><mi>x</mi><mtext>y</mtext></maction></math>',
    expected: '<math><mi>x</mi><mtext>y</mtext></math>',
  },
  {
    title: 'a formula with events and styles',
    payload: '<math onclick=alert(1) style="color:red"><mi onmouseover="alert(1)">x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'the source of a formula goes',
    payload:
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></semantics></math>',
    expected: '<math><semantics><mi>x</mi></semantics></math>',
  },
  {
    title: 'the visual twin of a formula goes',
    payload: '<span><span><math><mi>x</mi></math></span><span aria-hidden="true">x</span></span>',
    expected: '<span><span><math><mi>x</mi></math></span></span>',
  },
  {
    title: 'a font in a drawing breaks out',
    payload: '<svg><font color=red onclick=alert(1)><p>a</p></font></svg>',
    expected: '<p>a</p>',
  },
  {
    title: 'a font without attributes does not break out',
    payload: '<svg><font><img src=/a.png onerror=alert(1)></font></svg>b',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>b`,
  },
  {
    title: 'each element that breaks out of a drawing',
    payload:
      '<svg><b>a</b></svg><svg><ul><li onclick=alert(1)>b</ul></svg><svg><table><td>c</table></svg>',
    expected:
      '<b>a</b><ul><li>b</li></ul><div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>c</td></tr></tbody></table></div>',
  },
  {
    title: 'an HTML element in a desc',
    payload:
      '<svg><desc><b onclick=alert(1)>a</b><a href="javascript:alert(1)">b</a></desc></svg>c',
    expected: 'c',
  },
  {
    title: 'a drawing in a formula',
    payload:
      '<math><mtext><svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg></mtext></math>',
    expected: '<math><mtext></mtext></math>',
  },
  {
    title: 'a formula in a drawing',
    payload:
      '<svg><foreignObject><math><mi href="javascript:alert(1)">x</mi></math></foreignObject></svg>a',
    expected: 'a',
  },
  {
    title: 'a drawing in an annotation',
    payload:
      '<math><annotation-xml><svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg></annotation-xml><mi>x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'an annotation that is HTML in mixed case',
    payload:
      '<math><annotation-xml encoding="Text/Html"><img src=x onerror=alert(1)><p>a</p></annotation-xml><mi>x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'an annotation of XHTML',
    payload:
      '<math><annotation-xml encoding="application/xhtml+xml"><script>alert(1)</script></annotation-xml><mi>x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'a link in a formula',
    payload: '<math><a href="javascript:alert(1)"><mi>x</mi></a></math>',
    expected: '<math></math>',
  },
  {
    title: 'a link with a namespace in a formula',
    payload:
      '<math xmlns:xlink="http://www.w3.org/1999/xlink"><mrow xlink:href="javascript:alert(1)" xlink:show=new xlink:actuate=onLoad><mi>x</mi></mrow></math>',
    expected: '<math><mrow><mi>x</mi></mrow></math>',
  },
  {
    title: 'an address on each part of a formula',
    payload:
      '<math><mtable href="javascript:alert(1)"><mtr href="/x"><mtd href="data:text/html,x"><mn src="//evil.example/x">1</mn></mtd></mtr></mtable></math>',
    expected: boxed('<math><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable></math>'),
  },
  {
    title: 'a picture in a formula',
    payload:
      '<math><mtext><img src=/a.png onerror=alert(1) alt=a></mtext><mglyph src="https://evil.example/x.png" alt=b></mglyph></math>',
    expected: boxed(
      `<math><mtext><img src="https://news.example/a.png" alt="a"${QUIET}></mtext></math>`,
    ),
  },
  {
    title: 'a text that breaks out of a formula',
    payload: '<math><mi>x</mi><p onclick=alert(1)>a</p></math>',
    expected: '<math><mi>x</mi></math><p>a</p>',
  },
  {
    title: 'a script in a formula',
    payload: '<math><mtext><script>alert(1)</script>x</mtext><script>alert(1)</script></math>',
    expected: '<math><mtext>x</mtext></math>',
  },
  {
    title: 'a namespace that is declared',
    payload:
      '<p xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" xml:base="https://evil.example/" xml:lang=en>a<h:script>alert(1)</h:script></p>',
    expected: '<p>aalert(1)</p>',
  },
  {
    title: 'a drawing with a view and a filter',
    payload:
      '<svg><view id=v><filter id=f><feImage xlink:href="https://evil.example/x.png"></feImage></filter><image href="https://evil.example/y.png" onerror=alert(1)></svg>a',
    expected: 'a',
  },
  {
    title: 'a drawing that is nested and linked',
    payload:
      '<svg><a href="javascript:alert(1)"><svg><use href="#x"></use><text id=x>a</text></svg></a></svg>b',
    expected: 'b',
  },
  {
    title: 'a drawing with a discarded element',
    payload:
      '<svg><discard onbegin=alert(1)/><switch><foreignObject><body onload=alert(1)></foreignObject></switch></svg>a',
    expected: 'a',
  },
  {
    title: 'a drawing in capitals',
    payload:
      '<SVG><SCRIPT>alert(1)</SCRIPT><ForeignObject><P onclick=alert(1)>a</P></ForeignObject></SVG>b',
    expected: 'b',
  },
  {
    title: 'a formula with an error and a phantom',
    payload:
      '<math><merror onclick=alert(1)><mphantom id=x class=y style=z><mi>x</mi></mphantom></merror></math>',
    expected: '<math><merror><mphantom><mi>x</mi></mphantom></merror></math>',
  },
  {
    title: 'a formula whose action toggles',
    payload:
      '<math><maction actiontype=toggle selection=2 onclick=alert(1)><mi>x</mi><mi>y</mi></maction></math>',
    expected: '<math><mi>x</mi><mi>y</mi></math>',
  },
  {
    title: 'a formula with semantics and a presentation',
    payload:
      '<math><semantics><annotation-xml encoding="MathML-Presentation"><mi href="javascript:alert(1)">y</mi></annotation-xml><mi>x</mi></semantics></math>',
    expected: '<math><semantics><mi>x</mi></semantics></math>',
  },
];
