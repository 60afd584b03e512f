import { QUIET, type HtmlVector } from './vector.js';

/** Places where a `style` or `on…` attribute may begin, which are renamed before parsing. */
export const ATTRIBUTE_NAMES: readonly HtmlVector[] = [
  { title: 'an event after a slash', payload: '<p/onclick=alert(1)>a</p>', expected: '<p>a</p>' },
  {
    title: 'an event after two slashes',
    payload: '<p//onclick=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event after a quoted value without a blank',
    payload: '<p title="a"onclick="alert(1)">b</p>',
    expected: '<p title="a">b</p>',
  },
  { title: 'an event in upper case', payload: '<P ONCLICK="alert(1)">a</P>', expected: '<p>a</p>' },
  { title: 'an event without quotes', payload: '<p onclick=alert(1)>a</p>', expected: '<p>a</p>' },
  { title: 'an event without value', payload: '<p onclick>a</p>', expected: '<p>a</p>' },
  {
    title: 'an event with blanks around its sign',
    payload: '<p onclick = "alert(1)">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event on a line of its own',
    payload: '<p\nonclick="alert(1)"\n>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event after a form feed',
    payload: '<p\fonclick="alert(1)">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event after what looks like an end tag',
    payload: '<p </onclick=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style after what looks like an end tag',
    payload: '<p </style="color:red">a</p>',
    expected: '<p>a</p>',
  },
  { title: 'a style after a slash', payload: '<p/style="color:red">a</p>', expected: '<p>a</p>' },
  {
    title: 'an event in single quotes after a value in single quotes',
    payload: "<p title='a'onclick='alert(1)'>b</p>",
    expected: '<p title="a">b</p>',
  },
  { title: 'an event nobody knows', payload: '<p onfoobar="alert(1)">a</p>', expected: '<p>a</p>' },
  {
    title: 'an event that is written twice',
    payload: '<p onclick="a" onclick="alert(1)">b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'an event after a NUL and a slash',
    payload: '<p\u0000/onclick=alert(1)>a</p>',
    expected: 'a<p></p>',
  },
  {
    title: 'an event after a stray equals sign',
    payload: '<p =onclick=alert(1)>a</p><p = onclick=alert(1)>b</p>',
    expected: '<p>a</p><p>b</p>',
  },
  {
    title: 'an event after a value without quotes and a slash',
    payload: '<p title=a/onclick=alert(1)>b</p><img src=/a.png/ onerror=alert(1) alt=c>',
    expected: `<p title="a/onclick=alert(1)">b</p><img src="https://news.example/a.png/" alt="c"${QUIET}>`,
  },
  {
    title: 'an event after a quote that nobody opened',
    payload: '<p " onclick=alert(1)>a</p><p \'onclick=alert(1)>b</p><p `onclick=alert(1)>c</p>',
    expected: '<p>a</p><p>b</p><p>c</p>',
  },
  {
    title: 'an event in an end tag',
    payload: '<p>a</p onclick=alert(1)><p>b</p/onclick=alert(1) style=x>',
    expected: '<p>a</p><p>b</p>',
  },
  {
    title: 'an event after a carriage return',
    payload: '<p\r\nonclick=alert(1)\rstyle=x>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event after a blank that is none',
    payload:
      '<p\u00a0onclick=alert(1)>a</p><p\u000bonclick=alert(1)>b</p><p \u2028onclick=alert(1)>c</p>',
    expected: 'a<p></p>b<p></p><p>c</p>',
  },
  {
    title: 'an event with a NUL inside',
    payload: '<p on\u0000click=alert(1) st\u0000yle="color:red">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event in letters that look alike',
    payload: '<p οnclick=alert(1) onclıck=alert(1) ｏｎclick=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event with a dot, a colon or an at sign',
    payload:
      '<p on.click=alert(1) on:click=alert(1) @click=alert(1) v-on:click=alert(1) (click)=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event with a namespace',
    payload: '<p xlink:onclick=alert(1) svg:onload=alert(1) xmlns:onclick=x>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event of one letter and of many',
    payload: '<p ona=alert(1) on=alert(1) on' + 'xx'.repeat(20) + 'x=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event with digits and hyphens',
    payload: '<p on1=alert(1) on-click=alert(1) onclick2=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an event before the end of the text',
    payload: '<p>a</p><p onclick',
    expected: '<p>a</p>',
  },
  {
    title: 'an event in a tag that begins in a tag',
    payload: '<p <b onclick=alert(1)>a</p><p title=<b onclick=alert(1)>b</p>',
    expected: '<p>a</p><p title="&lt;b">b</p>',
  },
  {
    title: 'an event in a comment that ends in a tag',
    payload:
      '<!-- <p --><p onclick=alert(1)>a</p><!-- onclick=alert(1) -- ><p onclick=alert(1)>b</p>-->',
    expected: '<p>a</p>',
  },
  {
    title: 'an event in a text area and a title',
    payload: '<textarea><p onclick="x" style="y"></textarea><p>a</p>',
    expected: '&lt;p onclick="x" style="y"&gt;<p>a</p>',
  },
  {
    title: 'an event in CDATA of a drawing',
    payload:
      '<svg><![CDATA[ onclick=alert(1) ]]></svg><math><mtext><![CDATA[ onclick="x" ]]>y</mtext></math>',
    expected: '<math><mtext> onclick="x" y</mtext></math>',
    // WebKit takes CDATA in text of a formula for a comment, as it is in HTML.
    orElse: '<math><mtext>y</mtext></math>',
  },
  {
    title: 'a style in a style',
    payload: '<style>a{} /style onclick=x </style x><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an end of a style with a slash and a name',
    payload: '<style>p{}</style/onclick=alert(1) style=x><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style whose end is split by a mark',
    payload: '<style>p{}</ style></styl\u0000e></style\u000b></style ><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a mark of ours in a text',
    payload: '<p>data-x-ichei-style</p><p title="data-x-ichei-onclick">a</p>',
    expected: '<p>style</p><p title="onclick">a</p>',
  },
  {
    title: 'a mark of ours as an attribute',
    payload: '<p data-x-ichei-onclick=alert(1) data-x-ichei-data-x-ichei-onclick=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a mark of ours before a style that is bold',
    payload:
      '<p><span data-x-ichei-style="font-weight:bold">a</span> <span data-x-ichei-data-x-ichei-style="font-weight:bold">b</span></p>',
    expected: '<p><span><strong>a</strong></span> <span>b</span></p>',
  },
  {
    title: 'a mark of ours split by a mark',
    payload: '<p title="data-x-idata-x-ichei-chei-onclick">a</p>',
    expected: '<p title="data-x-ichei-onclick">a</p>',
  },
  {
    title: 'an attribute that has another in its value',
    payload:
      '<p title="&quot; onclick=alert(1) x=&quot;">a</p><p title=\'" onclick="alert(1)\'>b</p>',
    expected:
      '<p title="&quot; onclick=alert(1) x=&quot;">a</p><p title="&quot; onclick=&quot;alert(1)">b</p>',
  },
  {
    title: 'an attribute with a greater sign in its value',
    payload: '<p title=">" onclick=alert(1)>a</p><p title=\'><img src=x onerror=alert(1)>\'>b</p>',
    expected: '<p title="&gt;">a</p><p title="&gt;&lt;img src=x onerror=alert(1)&gt;">b</p>',
  },
  {
    title: 'a value whose quote never ends',
    payload: '<p title="a>b</p><p onclick=alert(1)>c</p>',
    expected: '',
  },
  {
    title: 'an attribute that comes later once more',
    payload: '<img src="/a.png" onerror=a alt=a onerror=b ONERROR=c style=d STYLE=e>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
];
