import { QUIET, type HtmlVector } from './vector.js';

/** Markup that is broken, or none. */
export const BROKEN_MARKUP: readonly HtmlVector[] = [
  {
    title: 'conditional comments',
    payload: '<!--[if gte IE 4]><script>alert(1)</script><![endif]--><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a comment that ends early',
    payload: '<!--><img src=x onerror=alert(1)>--><p>a</p>',
    expected: `<img src="https://news.example/a/x" alt=""${QUIET}>--&gt;<p>a</p>`,
  },
  {
    title: 'a processing instruction',
    payload: '<?xml-stylesheet href="javascript:alert(1)"?><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a CDATA section outside foreign content',
    payload: '<![CDATA[<img src=x onerror=alert(1)>]]>a',
    expected: ']]&gt;a',
  },
  {
    title: 'nothing but text',
    payload: 'a < b & c > d "e"',
    expected: 'a &lt; b &amp; c &gt; d "e"',
  },
  { title: 'an empty text', payload: '', expected: '' },
  {
    title: 'a NUL in a tag name',
    payload: '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
    expected: 'alert(1)',
  },
  {
    title: 'a NUL before an event name',
    payload: '<p \u0000onclick=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  { title: 'a tag that never ends', payload: '<img src=x onerror=alert(1) ', expected: '' },
  { title: 'an attribute that never ends', payload: '<p>a</p><a title="b', expected: '<p>a</p>' },
];
