import { QUIET, type HtmlVector } from './vector.js';

/** What honest lazy pictures become. */
export const LAZY_PICTURES: readonly HtmlVector[] = [
  {
    title: 'a lazy picture in a picture element',
    payload:
      '<picture><source srcset="/a.webp 1x" type="image/webp"><img src="data:image/gif;base64,R0lGOD" alt="a"></picture>',
    expected: `<picture><source srcset="https://news.example/a.webp 1x" type="image/webp"><img alt="a" src="https://news.example/a.webp"${QUIET}></picture>`,
  },
  {
    title: 'a picture with sizes only',
    payload: '<img srcset="/a.png 300w, /b.png 600w" sizes="100vw" alt="a">',
    expected: `<img srcset="https://news.example/a.png 300w, https://news.example/b.png 600w" sizes="100vw" alt="a" src="https://news.example/a.png"${QUIET}>`,
  },
  {
    title: 'a placeholder with the picture in noscript',
    payload:
      '<img class="lazy" src="data:image/gif;base64,R0lGOD" alt="a"><noscript><img src="/a.png" alt="a"></noscript>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a lazy picture and the same in noscript',
    payload: '<img data-src="/a.png" alt="a"><noscript><img src="/a.png" alt="a"></noscript>',
    expected: `<img alt="a" src="https://news.example/a.png"${QUIET}>`,
  },
  {
    title: 'a noscript before its placeholder',
    payload:
      '<noscript><img src="/a.png" alt="a"></noscript><img class="lazy" src="data:image/gif;base64,R0lGOD" alt="a">',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a noscript before the same lazy picture',
    payload: '<noscript><img src="/a.png" alt="a"></noscript><img data-src="/a.png" alt="a">',
    expected: `<img alt="a" src="https://news.example/a.png"${QUIET}>`,
  },
  {
    title: 'a noscript before another picture',
    payload: '<noscript><img src="/a.png" alt="a"></noscript><img src="/b.png" alt="b">',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}><img src="https://news.example/b.png" alt="b"${QUIET}>`,
  },
  {
    title: 'a noscript with words',
    payload: '<noscript>Please see the <b>table</b>.</noscript>',
    expected: 'Please see the <b>table</b>.',
  },
  {
    title: 'a noscript inside a paragraph',
    payload: '<p>x<noscript><img src="/a.png" alt="a"></noscript></p>',
    expected: `<p>x<img src="https://news.example/a.png" alt="a"${QUIET}></p>`,
  },
  {
    title: 'a width in per cent',
    payload: '<img src="/a.png" width="100%" height="50%" alt="">',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'an empty figure',
    payload: '<figure><div></div></figure><figure><a href="/x"></a></figure><p>a</p>',
    expected: '<p>a</p>',
  },
];
