import { QUIET, type HtmlVector } from './vector.js';

/** Pictures, sounds and films. */
export const MEDIA: readonly HtmlVector[] = [
  {
    title: 'a data picture',
    payload: '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="a"><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'a data picture in srcset',
    payload: '<img src="/a.png" srcset="data:image/png;base64,AAAA 1x, /b.png 2x" alt="">',
    expected: `<img src="https://news.example/a.png" srcset="https://news.example/b.png 2x" alt=""${QUIET}>`,
  },
  {
    title: 'a script address in srcset',
    payload: '<img src="/a.png" srcset="javascript:alert(1) 2x" alt="">',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'a script address behind data-src',
    payload: '<img data-src="javascript:alert(1)" alt="a">',
    expected: '',
  },
  {
    title: 'a pixel that counts readers',
    payload: '<p>a<img src="https://count.example/p.gif" width="1" height="1"></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a picture that is hidden',
    payload: '<p>a<img src="https://count.example/p.gif" style="display:none"></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'trackers of one pixel, however that is said, and a picture whose style says more',
    payload: `<p>a<img src="/1.gif" width="1px" height="1px"><img src="/2.gif" style="width:1px;height:1px"><img
      src="/3.gif" style="width: 0 !important; height:1px"><img src="/4.gif" width=" 1" height="1.0"><img
      src="/5.gif" width="1" height="1" style="width:100%;height:auto"></p>`,
    expected:
      '<p>a<img src="https://news.example/5.gif" width="1" height="1" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>',
  },
  {
    title: 'films and sound that a script would load later',
    payload:
      '<video data-src="/a.mp4" src=""></video><audio><source data-src="/a.mp3" type="audio/mpeg"></audio><video data-src="javascript:alert(1)">None</video>',
    expected:
      '<video src="https://news.example/a.mp4" controls="" preload="none"></video><audio controls="" preload="none"><source type="audio/mpeg" src="https://news.example/a.mp3"></audio>None',
  },
  {
    title: 'a poster with a script address',
    payload: '<video poster="javascript:alert(1)" src="/a.mp4"></video>',
    expected: '<video src="https://news.example/a.mp4" controls="" preload="none"></video>',
  },
  {
    title: 'a source for another kind of parent',
    payload: '<picture><source src="/a.mp4"><img src="/a.png" alt=a></picture>',
    expected: `<picture><img src="https://news.example/a.png" alt="a"${QUIET}></picture>`,
  },
  {
    title: 'a background by attribute',
    payload:
      '<table background="javascript:alert(1)"><tr><td background="https://evil.example/x.png">a</table>',
    expected:
      '<div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  },
  {
    title: 'a lowsrc and a dynsrc',
    payload: '<img src="/a.png" lowsrc="javascript:alert(1)" dynsrc="javascript:alert(1)" alt="">',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'an image map',
    payload:
      '<img src="/a.png" usemap="#m" ismap alt=""><map name=m><area href="javascript:alert(1)"></map>',
    expected: `<img src="https://news.example/a.png" alt=""${QUIET}>`,
  },
  {
    title: 'a srcset of script addresses',
    payload:
      '<img src="/a.png" srcset="javascript:alert(1) 1x, data:image/svg+xml,x 2x, blob:x 3x" alt=a>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a srcset with brackets and commas',
    payload:
      '<img src="/a.png" srcset="/b,c.png 1x, (javascript:alert(1)) 2x, /d.png (2x), /e.png 3x" alt=a>',
    expected: `<img src="https://news.example/a.png" srcset="https://news.example/b,c.png 1x, https://news.example/a/(javascript:alert(1)) 2x, https://news.example/e.png 3x" alt="a"${QUIET}>`,
  },
  {
    title: 'a srcset with blanks of all kinds',
    payload: '<img src="/a.png" srcset="\t\n/b.png\f1x\r,\u00a0/c.png 2x,,,/d.png" alt=a>',
    expected: `<img src="https://news.example/a.png" srcset="https://news.example/b.png 1x, https://news.example/c.png 2x, https://news.example/d.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a srcset with descriptors that are none',
    payload:
      '<img src="/a.png" srcset="/b.png -1x, /c.png 1e3x, /d.png 1w 2h, /e.png NaNx, /f.png 2X" alt=a>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a srcset whose addresses end in commas',
    payload: '<img src="/a.png" srcset="/b.png,, 1x, /c.png,,,, /d.png" alt=a>',
    expected: `<img src="https://news.example/a.png" srcset="https://news.example/b.png, https://news.example/a/1x, https://news.example/c.png, https://news.example/d.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a source of a picture with a script address',
    payload:
      '<picture><source srcset="javascript:alert(1)" onerror=alert(1)><source srcset="data:image/png;base64,AA 1x"><img src="/a.png" alt=a></picture>',
    expected: `<picture><img src="https://news.example/a.png" alt="a"${QUIET}></picture>`,
  },
  {
    title: 'a source of a picture that looks at the reader',
    payload:
      '<picture><source srcset="/b.png" media="(prefers-color-scheme:dark)" type="image/png" sizes="100vw"><img src="/a.png" alt=a></picture>',
    expected: `<picture><source srcset="https://news.example/b.png" media="(prefers-color-scheme:dark)" type="image/png" sizes="100vw"><img src="https://news.example/a.png" alt="a"${QUIET}></picture>`,
  },
  {
    title: 'a picture with an address that ends its attribute',
    payload: '<img src="/a.png&quot; onerror=&quot;alert(1)" alt=a>',
    expected: `<img src="https://news.example/a.png%22%20onerror=%22alert(1)" alt="a"${QUIET}>`,
  },
  {
    title: 'a picture of another size than it says',
    payload:
      '<img src="/a.png" width="1e9" height="-5" alt=a><img src="/b.png" width="99999999" height=0 alt=b>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}><img src="https://news.example/b.png" alt="b"${QUIET}>`,
  },
  {
    title: 'a picture that is eager and tells its referrer',
    payload:
      '<img src="/a.png" loading=eager fetchpriority=high decoding=sync referrerpolicy=unsafe-url crossorigin=use-credentials alt=a>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a picture that registers a source',
    payload:
      '<img src="/a.png" attributionsrc="https://evil.example/x" sharedstoragewritable browsingtopics alt=a>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a picture whose alternative text is markup',
    payload:
      '<img src="/a.png" alt="<script>alert(1)</script>" title="<img src=x onerror=alert(1)>" longdesc="javascript:alert(1)">',
    expected: `<img src="https://news.example/a.png" title="&lt;img src=x onerror=alert(1)&gt;" alt=""${QUIET}>`,
  },
  {
    title: 'a picture by a form field',
    payload: '<input type=image src="https://evil.example/x.png" onerror=alert(1)>a',
    expected: 'a',
  },
  {
    title: 'a picture that stands for an emoji with markup',
    payload: '<img class=emoji alt="<b onclick=alert(1)>" src="/emoji/x.png">',
    expected: '&lt;b onclick=alert(1)&gt;',
  },
  {
    title: 'a lazy picture with each script address',
    payload:
      '<img src="data:,x" data-src="javascript:alert(1)" data-original="vbscript:x" data-lazy-src="/a.png" alt=a>',
    expected: `<img alt="a" src="https://news.example/a.png"${QUIET}>`,
  },
  {
    title: 'a pixel in no script',
    payload:
      '<p>a<noscript><img src="https://count.example/p.gif" width=1 height=1 alt=""></noscript></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a pixel of no size',
    payload: '<p>a<img src="https://count.example/p.gif" width=0 height=0></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a video that plays and repeats',
    payload:
      '<video src="/a.mp4" autoplay loop muted playsinline preload=auto disableremoteplayback controlslist=nodownload onplay=alert(1)></video>',
    expected: '<video src="https://news.example/a.mp4" controls="" preload="none"></video>',
  },
  {
    title: 'a video with a poster of each kind',
    payload:
      '<video src="/a.mp4" poster="data:image/svg+xml,<svg onload=alert(1)>"></video><video src="/b.mp4" poster="/p.png&quot; onerror=&quot;alert(1)"></video>',
    expected:
      '<video src="https://news.example/a.mp4" controls="" preload="none"></video><span data-poster=""><img src="https://news.example/p.png%22%20onerror=%22alert(1)" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"><video src="https://news.example/b.mp4" controls="" preload="none"></video></span>',
  },
  {
    title: 'a sound with a script source',
    payload:
      '<audio controls><source src="javascript:alert(1)" onerror=alert(1)><source src="/a.mp3" type="audio/mpeg"></audio>',
    expected:
      '<audio controls="" preload="none"><source src="https://news.example/a.mp3" type="audio/mpeg"></audio>',
  },
  {
    title: 'a track of subtitles by default',
    payload:
      '<video src="/a.mp4"><track default src="/a.vtt" kind=metadata onload=alert(1) oncuechange=alert(1)><track src="javascript:alert(1)"></video>',
    expected:
      '<video src="https://news.example/a.mp4" controls="" preload="none"><track src="https://news.example/a.vtt" kind="metadata"><track></video>',
  },
  {
    title: 'a video in a video',
    payload:
      '<video src="/a.mp4"><video src="javascript:alert(1)"><source src="/b.mp4" onerror=alert(1)></video></video>',
    expected:
      '<video src="https://news.example/a.mp4" controls="" preload="none"><video controls="" preload="none"><source src="https://news.example/b.mp4"></video></video>',
  },
  {
    title: 'a picture with two sources',
    payload: '<img src="/a.png" src="javascript:alert(1)" SRC="x" alt=a>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}>`,
  },
];
