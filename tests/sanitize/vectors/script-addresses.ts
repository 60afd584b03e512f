import type { HtmlVector } from './vector.js';

/** `javascript:` in all spellings. */
export const SCRIPT_ADDRESSES: readonly HtmlVector[] = [
  {
    title: 'a link with a script address',
    payload: '<a href="javascript:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address in mixed case',
    payload: '<a href="JaVaScRiPt:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with a tab and a line break inside',
    payload: '<a href="jav&#x09;ascr&#10;ipt:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address after control characters',
    payload: '<a href="&#1;&#2; javascript:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address in entities without semicolons',
    payload: '<a href=&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)>a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with a named colon',
    payload: '<a href="javascript&colon;alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with entities of every letter',
    payload:
      '<a href="&#x6A;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3A;alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with zeros in its entities',
    payload: '<a href="&#0000106avascript&#0000058alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with named blanks inside',
    payload: '<a href="java&Tab;script&NewLine;:alert&lpar;1&rpar;">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with line breaks as they are',
    payload: '<a href="java\nscr\ript\t:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address after blanks of other kinds',
    payload:
      '<a href="\u00a0javascript:alert(1)">a</a><a href="\u2003javascript:alert(1)">b</a><a href="\ufeffjavascript:alert(1)">c</a>',
    expected: '<a>a</a><a>b</a><a>c</a>',
  },
  {
    title: 'a script address after a form feed and an escape',
    payload: '<a href="\f\u001bjavascript:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address in letters that look alike',
    payload: '<a href="ｊａｖａｓｃｒｉｐｔ:alert(1)">a</a><a href="javaſcript:alert(1)">b</a>',
    expected:
      '<a href="https://news.example/a/%EF%BD%8A%EF%BD%81%EF%BD%96%EF%BD%81%EF%BD%93%EF%BD%83%EF%BD%92%EF%BD%89%EF%BD%90%EF%BD%94:alert(1)">a</a><a href="https://news.example/a/java%C5%BFcript:alert(1)">b</a>',
  },
  {
    title: 'a script address with a NUL',
    payload: '<a href="java\u0000script:alert(1)">a</a>',
    expected: '<a href="https://news.example/a/java%EF%BF%BDscript:alert(1)">a</a>',
  },
  {
    title: 'a script address with a soft hyphen',
    payload: '<a href="java\u00adscript:alert(1)">a</a><a href="java\u200bscript:alert(1)">b</a>',
    expected:
      '<a href="https://news.example/a/java%C2%ADscript:alert(1)">a</a><a href="https://news.example/a/java%E2%80%8Bscript:alert(1)">b</a>',
  },
  {
    title: 'a script address without quotes',
    payload: '<a href=javascript:alert(1)>a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address in back quotes',
    payload: '<a href=`javascript:alert(1)`>a</a>',
    expected: '<a href="https://news.example/a/%60javascript:alert(1)%60">a</a>',
  },
  {
    title: 'a script address that looks like a page',
    payload: '<a href="javascript://news.example/%0aalert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address with a mark of ours inside',
    payload: '<a href="javadata-x-ichei-script:alert(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a script address in percent signs',
    payload: '<a href="javascript%3Aalert(1)">a</a><a href="%6Aavascript:alert(1)">b</a>',
    expected:
      '<a href="https://news.example/a/javascript%3Aalert(1)">a</a><a href="https://news.example/a/%6Aavascript:alert(1)">b</a>',
  },
  {
    title: 'a script address as a source of a quotation',
    payload:
      '<blockquote cite="javascript:alert(1)">a</blockquote><q cite="data:text/html,x">b</q><ins cite="vbscript:x">c</ins>',
    expected: '<blockquote>a</blockquote><q>b</q><ins>c</ins>',
  },
  {
    title: 'a feed and a pseudo address in one',
    payload:
      '<a href="feed:javascript:alert(1)">a</a><a href="view-source:javascript:alert(1)">b</a>',
    expected: '<a>a</a><a>b</a>',
  },
];
