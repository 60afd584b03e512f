import { QUIET, type HtmlVector } from './vector.js';

/** What honest frames and objects become. */
export const EMBEDS: readonly HtmlVector[] = [
  {
    title: 'a frame of another site',
    payload: '<iframe src="https://maps.example/embed?pb=1" title="The way"></iframe>',
    expected: '<a href="https://maps.example/embed?pb=1">The way</a>',
  },
  {
    title: 'a frame without title',
    payload: '<iframe src="https://www.maps.example/embed"></iframe>',
    expected: '<a href="https://www.maps.example/embed">maps.example</a>',
  },
  {
    title: 'a frame with an address without encryption',
    payload: '<iframe src="http://old.example/slides"></iframe>',
    expected: '<a href="https://old.example/slides">old.example</a>',
  },
  {
    title: 'a frame whose page stands in an attribute',
    payload:
      '<p>a</p><iframe srcdoc="<h1>b</h1><p style=x onclick=alert(1)>c <a href=&quot;/d&quot;>d</a></p><script>alert(1)</script><img src=x onerror=alert(1)>"></iframe><p>e</p>',
    expected:
      '<p>a</p><h3>b</h3><p>c <a href="https://news.example/d">d</a></p><img src="https://news.example/a/x" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"><p>e</p>',
  },
  {
    title: 'a frame in the attribute of a frame, and one in that of another',
    payload:
      '<iframe srcdoc="<iframe src=https://maps.example/x></iframe>a<iframe srcdoc=&quot;b&quot;></iframe>"></iframe>',
    expected: '<a href="https://maps.example/x">maps.example</a>a',
  },
  {
    title: 'a frame without a usable address, but with words',
    payload: '<iframe src="javascript:alert(1)"><b onclick=alert(1)>Words</b></iframe>',
    expected: '<b>Words</b>',
  },
  {
    title: 'frames with endless pages in their attributes',
    payload: `${'<iframe srcdoc="&lt;p>a"></iframe>'.repeat(3)}<iframe srcdoc="${'&lt;br>'.repeat(60_000)}"></iframe>b`,
    expected: '<p>a</p><p>a</p><p>a</p>b',
  },
  {
    title: 'words for those without a player',
    payload: '<embed src="/a.pdf"><noembed>Read the <a href="/a.txt">text</a>.</noembed>',
    expected:
      '<a href="https://news.example/a.pdf">news.example</a>Read the <a href="https://news.example/a.txt">text</a>.',
  },
  {
    title: 'a frame of a video',
    payload:
      '<iframe src="https://www.youtube.com/embed/EXAMPLE0001?autoplay=1" title="Talk"></iframe>',
    expected:
      '<button type="button" data-video="https://www.youtube-nocookie.com/embed/EXAMPLE0001">Play video: Talk</button>',
  },
  {
    title: 'a frame of a list of videos',
    payload:
      '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1" title="Talks"></iframe>',
    expected: '<a href="https://www.youtube.com/embed/videoseries?list=PL1">Talks</a>',
  },
  {
    title: 'an object with a picture to fall back to',
    payload: '<object data="https://docs.example/a.swf"><img src="/a.png" alt="a"></object>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'an object with an address',
    payload: '<object data="https://docs.example/a.pdf" title="Report"></object>',
    expected: '<a href="https://docs.example/a.pdf">Report</a>',
  },
  {
    title: 'an embed with an address',
    payload: '<embed src="/a.pdf">',
    expected: '<a href="https://news.example/a.pdf">news.example</a>',
  },
  {
    title: 'a video whose sources went',
    payload: '<video><source src="ftp://files.example/a.mp4"><a href="/a">The film</a></video>',
    expected: '<a href="https://news.example/a">The film</a>',
  },
  {
    title: 'an element of the new media wrapper',
    payload: '<figure class="media"><oembed url="https://youtu.be/EXAMPLE0001"></oembed></figure>',
    expected:
      '<figure><button type="button" data-video="https://www.youtube-nocookie.com/embed/EXAMPLE0001">Play video: youtu.be</button></figure>',
  },
  {
    title: 'a nested frame',
    payload: '<object data="https://docs.example/a"><embed src="https://docs.example/b"></object>',
    expected: '<a href="https://docs.example/b">docs.example</a>',
  },
  {
    title: 'a frame with markup to fall back to',
    payload:
      '<iframe src="https://maps.example/embed" title="Map"><p>Your browser shows no frames.</p></iframe>',
    expected: '<a href="https://maps.example/embed">Map</a>',
  },
];
