import { QUIET, type HtmlVector } from './vector.js';

/** Scripts, and what runs one without being one: events, animations, the focus. */
export const SCRIPTS: readonly HtmlVector[] = [
  {
    title: 'a script goes with its text',
    payload: '<p>a</p><script>alert(1)</script>',
    expected: '<p>a</p>',
  },
  {
    title: 'a script in upper case with junk in its end tag',
    payload: '<SCRIPT SRC=https://evil.example/x.js></SCRIPT foo><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a script split by a script',
    payload: '<scr<script>ipt>alert(1)</scr</script>ipt>',
    expected: 'ipt&gt;alert(1)ipt&gt;',
  },
  {
    title: 'an onerror of a picture',
    payload: '<img src=x onerror=alert(1)>',
    expected: `<img src="https://news.example/a/x" alt=""${QUIET}>`,
  },
  {
    title: 'an onerror without quotes or blanks',
    payload: '<img/src="/x.png"/onerror=alert(1)>',
    expected: `<img src="https://news.example/x.png" alt=""${QUIET}>`,
  },
  {
    title: 'an onload of a drawing',
    payload: '<svg onload=alert(1)><circle r="1"/></svg><p>a</p>',
    expected: '<p>a</p>',
  },
  { title: 'an onload after a slash', payload: '<svg/onload=alert(1)>', expected: '' },
  {
    title: 'a drawing with a script',
    payload: '<svg><script>alert(1)</script></svg>b',
    expected: 'b',
  },
  {
    title: 'a drawing with an animated address',
    payload:
      '<svg><a><animate attributeName=href values=javascript:alert(1) /><text x=20 y=20>Click</text></a></svg>',
    expected: '',
  },
  {
    title: 'a drawing that uses another file',
    payload:
      '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x"></use></svg>',
    expected: '',
  },
  {
    title: 'a marquee with events',
    payload: '<marquee onstart=alert(1)>a</marquee>',
    expected: 'a',
  },
  {
    title: 'an audio with events',
    payload: '<audio src=/a.mp3 onerror=alert(1) autoplay></audio>',
    expected: '<audio src="https://news.example/a.mp3" controls="" preload="none"></audio>',
  },
  {
    title: 'a video with a script source',
    payload: '<video autoplay><source src="javascript:alert(1)" onerror="alert(1)"></video>',
    expected: '',
  },
  {
    title: 'details with ontoggle',
    payload: '<details open ontoggle=alert(1)><summary>a</summary>b</details>',
    expected: '<details open=""><summary>a</summary>b</details>',
  },
  { title: 'a body with onload', payload: '<body onload=alert(1)><p>a</p>', expected: '<p>a</p>' },
  {
    title: 'an image element by its old name',
    payload: '<image src=/x.png alt=a onerror=alert(1)>',
    expected: `<img src="https://news.example/x.png" alt="a"${QUIET}>`,
  },
  {
    title: 'a script with its address in a namespace',
    payload: '<svg><script xlink:href="https://evil.example/x.js"></script></svg><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a script of another kind',
    payload: '<script type="module">import "https://evil.example/x.js"</script><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a map of imports',
    payload:
      '<script type="importmap">{"imports":{"lit":"https://evil.example/x.js"}}</script><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'speculation rules',
    payload:
      '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://evil.example/"]}]}</script><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a script that never ends',
    payload: '<p>a</p><script>alert(1)//',
    expected: '<p>a</p>',
  },
  {
    title: 'a script whose end tag is in a string',
    payload: '<script>"</script>"; <p onclick=alert(1)>a</p>',
    expected: '"; <p>a</p>',
  },
  {
    title: 'a script in a comment in a script',
    payload: '<script><!--<script></script>--></script><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an animation that sets an event',
    payload: '<svg><set attributeName=onmouseover to=alert(1) /></svg>a',
    expected: 'a',
  },
  {
    title: 'an animation that begins at once',
    payload: '<svg><animate onbegin=alert(1) attributeName=x dur=1s>a',
    expected: '',
  },
  {
    title: 'an animated motion',
    payload: '<svg><animateMotion onend=alert(1)><animateTransform onbegin=alert(1)></svg>a',
    expected: 'a',
  },
  {
    title: 'a handler of XML events',
    payload:
      '<svg xmlns:ev="http://www.w3.org/2001/xml-events"><handler ev:event="load">alert(1)</handler></svg>a',
    expected: 'a',
  },
  {
    title: 'events of animations and transitions',
    payload: '<p style="animation:x" onanimationstart=alert(1) ontransitionend=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'events of the pointer and the keyboard',
    payload: '<p onpointerover=alert(1) onkeydown=alert(1) onbeforeinput=alert(1) tabindex=0>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an element that takes the focus',
    payload: '<a href="/x" autofocus onfocus=alert(1) tabindex=1>a</a>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'text that takes the focus',
    payload: '<p contenteditable autofocus onfocusin=alert(1) onbeforeinput=alert(1)>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a text field that takes the focus',
    payload:
      '<input autofocus onfocus=alert(1) value=a><textarea autofocus onfocus=alert(1)>b</textarea>',
    expected: 'b',
  },
  {
    title: 'a select that takes the focus',
    payload: '<select autofocus onfocus=alert(1)><option>a</option></select>',
    expected: 'a',
  },
  {
    title: 'text that comes into sight',
    payload:
      '<p hidden=until-found onbeforematch=alert(1)>a</p><p oncontentvisibilityautostatechange=alert(1) style="content-visibility:auto">b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'an event of scrolling that snaps',
    payload: '<p onscrollend=alert(1) onscrollsnapchange=alert(1) style="overflow:scroll">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a nonce',
    payload: '<script nonce="r4nd0m">alert(1)</script><p nonce="r4nd0m">a</p>',
    expected: '<p>a</p>',
  },
];
