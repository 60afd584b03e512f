import { QUIET, type HtmlVector } from './vector.js';

/** Words that only look like such attributes. */
export const ATTRIBUTE_WORDS: readonly HtmlVector[] = [
  {
    title: 'the words one and on',
    payload: '<p>one two on = off style = modern once only</p>',
    expected: '<p>one two on = off style = modern once only</p>',
  },
  {
    title: 'a code sample with an event',
    payload: '<pre><code>&lt;p onclick="x" style="y"&gt;\n\'onload\' /onerror= </code></pre>',
    expected:
      '<div data-scroll="" role="group" aria-label="Code" tabindex="0"><pre><code>&lt;p onclick="x" style="y"&gt;\n\'onload\' /onerror= </code></pre></div>',
  },
  {
    title: 'a title with such words',
    payload: '<p title="one two">a</p>',
    expected: '<p title="one two">a</p>',
  },
  {
    title: 'a title with a whole sample',
    payload: '<p title=\'say onclick="x" style=y /onload=\'>a</p>',
    expected: '<p title="say onclick=&quot;x&quot; style=y /onload=">a</p>',
  },
  {
    title: 'an address with such words',
    payload: '<a href="/one/two">a</a><a href=/on/style/once/ title=x>b</a>',
    expected:
      '<a href="https://news.example/one/two">a</a><a href="https://news.example/on/style/once/" title="x">b</a>',
  },
  {
    title: 'an address with such words in its query',
    payload: '<a href="/x?style=1&amp;a= onclick=2">a</a>',
    expected: '<a href="https://news.example/x?style=1&amp;a=%20onclick=2">a</a>',
  },
  {
    title: 'an alternative text with such words',
    payload: '<img src="/a.png" alt="one on top, style on">',
    expected: `<img src="https://news.example/a.png" alt="one on top, style on"${QUIET}>`,
  },
  {
    title: 'a picture with such words in its address',
    payload:
      '<img src="/one/style/a.png" srcset="/one/style/a.png 1x, /once/ontop/b.png 2x" alt="">',
    expected: `<img src="https://news.example/one/style/a.png" srcset="https://news.example/one/style/a.png 1x, https://news.example/once/ontop/b.png 2x" alt=""${QUIET}>`,
  },
  {
    title: 'a language named once',
    payload: '<p lang=on>a</p><p lang="one">b</p>',
    expected: '<p lang="on">a</p><p lang="one">b</p>',
  },
  {
    title: 'a comment with such names',
    payload: '<!-- <p onclick="x" style="y"> --><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an element whose name begins like an event',
    payload: '<onfoo>a</onfoo> <style-x>b</style-x>',
    expected: 'a b',
  },
  {
    title: 'an end tag after a slash and a name',
    payload: 'and/or, on/off, style/content',
    expected: 'and/or, on/off, style/content',
  },
];
