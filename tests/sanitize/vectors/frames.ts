import type { HtmlVector } from './vector.js';

/** Frames, objects and players: nothing is embedded unasked. */
export const FRAMES: readonly HtmlVector[] = [
  {
    title: 'a frame with a script address',
    payload: '<iframe src="javascript:alert(1)"></iframe>',
    expected: '',
  },
  {
    title: 'a frame with its page in an attribute',
    payload: '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    expected: '',
  },
  {
    title: 'an object with a script address',
    payload: '<object data="javascript:alert(1)"></object>',
    expected: '',
  },
  {
    title: 'an embed with a data address',
    payload: '<embed src="data:text/html,<script>alert(1)</script>">',
    expected: '',
  },
  {
    title: 'a frame with a script in entities',
    payload: '<iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;" src="/x"></iframe>',
    expected: '<a href="https://news.example/x">news.example</a>',
  },
  {
    title: 'a frame with a data address',
    payload: '<iframe src="data:text/html,<script>parent.alert(1)</script>" title=a></iframe>',
    expected: '',
  },
  {
    title: 'a frame with all permissions',
    payload:
      '<iframe src="/x" title=a allow="camera *" sandbox="allow-scripts" csp="x" name=opener credentialless></iframe>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'a frame with a lazy script address',
    payload:
      '<iframe data-src="javascript:alert(1)" title=a></iframe><iframe src="about:blank" data-src="https://maps.example/b" title=b></iframe>',
    expected: '<a href="https://maps.example/b">b</a>',
  },
  {
    title: 'a frame with markup for a title',
    payload: '<iframe src="/x" title="<img src=x onerror=alert(1)>"></iframe>',
    expected: '<a href="https://news.example/x">&lt;img src=x onerror=alert(1)&gt;</a>',
  },
  {
    title: 'a frame that never ends',
    payload: '<p>a</p><iframe src="/x" title=b><p onclick=alert(1)>c</p>',
    expected: '<p>a</p><a href="https://news.example/x">b</a>',
  },
  {
    title: 'a portal and a fenced frame',
    payload:
      '<portal src="https://evil.example/">a</portal><fencedframe src="https://evil.example/">b</fencedframe>',
    expected: 'ab',
  },
  {
    title: 'an object with a page and parameters',
    payload:
      '<object data="data:text/html,<script>alert(1)</script>" type="text/html"><param name=src value="javascript:alert(1)">a</object>',
    expected: 'a',
  },
  {
    title: 'an object with a class of its own',
    payload:
      '<object classid="clsid:x" codebase="https://evil.example/x.cab" data="https://docs.example/a.swf" archive="x.jar" title=a></object>',
    expected: '<a href="https://docs.example/a.swf">a</a>',
  },
  {
    title: 'an embed with events and a plug-in',
    payload:
      '<embed src="https://docs.example/a.swf" allowscriptaccess=always onload=alert(1) code="x.class" pluginspage="https://evil.example/">',
    expected: '<a href="https://docs.example/a.swf">docs.example</a>',
  },
  {
    title: 'an applet and a key generator',
    payload:
      '<applet code="x.class" archive="https://evil.example/x.jar">a</applet><keygen autofocus onfocus=alert(1)>',
    expected: 'a',
  },
  {
    title: 'a new media wrapper with a script address',
    payload: '<figure><oembed url="javascript:alert(1)"></oembed></figure><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a bare address with a user name in a figure',
    payload: '<figure><div>https://news.example@evil.example/x</div></figure>',
    expected:
      '<figure><div><a href="https://evil.example/x">https://news.example@evil.example/x</a></div></figure>',
  },
  {
    title: 'a bare script address in a figure',
    payload: '<figure><div>javascript:alert(1)</div></figure>',
    expected: '<figure><div>javascript:alert(1)</div></figure>',
  },
  {
    title: 'a video whose number leaves its place',
    payload:
      '<iframe src="https://www.youtube.com/embed/..%2f..%2fx" title=a></iframe><iframe src="https://player.vimeo.com/video/1?h=%22%3E%3Cscript%3E" title=b></iframe>',
    expected:
      '<a href="https://www.youtube.com/embed/..%2f..%2fx">a</a><button type="button" data-video="https://player.vimeo.com/video/1?dnt=1">Play video: b</button>',
  },
  {
    title: 'a video of a host that only looks like one',
    payload:
      '<iframe src="https://youtube.com.evil.example/embed/EXAMPLE0001" title=a></iframe><iframe src="https://evil.example/www.youtube.com/embed/EXAMPLE0001" title=b></iframe>',
    expected:
      '<a href="https://youtube.com.evil.example/embed/EXAMPLE0001">a</a><a href="https://evil.example/www.youtube.com/embed/EXAMPLE0001">b</a>',
  },
  {
    title: 'a video with another port and a user name',
    payload: '<iframe src="https://x:y@www.youtube.com:8443/embed/EXAMPLE0001" title=a></iframe>',
    expected:
      '<button type="button" data-video="https://www.youtube-nocookie.com/embed/EXAMPLE0001">Play video: a</button>',
  },
  {
    title: 'a button that says it is a player',
    payload:
      '<button data-video="https://evil.example/" onclick=alert(1)>a</button><a data-video="javascript:alert(1)" href="/x">b</a>',
    expected: 'a<a href="https://news.example/x">b</a>',
  },
  {
    title: 'a title that is a pattern of replacement',
    payload:
      '<iframe src="https://www.youtube.com/embed/EXAMPLE0001" title="$&$1{title}$`"></iframe>',
    expected:
      '<button type="button" data-video="https://www.youtube-nocookie.com/embed/EXAMPLE0001">Play video: $&amp;$1{title}$`</button>',
  },
];
