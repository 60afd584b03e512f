import type { HtmlVector } from './vector.js';

/** Parts of a page, forms and what opens things: none of the feed’s business. */
export const DOCUMENTS: readonly HtmlVector[] = [
  {
    title: 'a base element',
    payload: '<base href="https://evil.example/"><a href="/x">a</a>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'a meta refresh',
    payload: '<meta http-equiv="refresh" content="0;url=https://evil.example/"><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a style sheet link',
    payload: '<link rel="stylesheet" href="https://evil.example/x.css"><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a form with a submitting button',
    payload:
      '<form action="https://evil.example/"><input name=a value=b><button formaction="javascript:alert(1)">Send</button></form>',
    expected: '<div>Send</div>',
  },
  {
    title: 'a select and a text area keep their text',
    payload: '<select><option>one</select><textarea>two</textarea>',
    expected: 'onetwo',
  },
  {
    title: 'a dialog and a popover',
    payload:
      '<dialog open><p>a</p></dialog><div popover id=p>b</div><button popovertarget=p>c</button>',
    expected: '<p>a</p><div>b</div>c',
  },
  {
    title: 'a frameset',
    payload: '<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>a',
    expected: '',
  },
  {
    title: 'a whole document',
    payload:
      '<!doctype html><html onload=alert(1) manifest="https://evil.example/m"><head><title>a</title><base target=evil></head><body background="https://evil.example/x.png" onpageshow=alert(1)><p>b</p></body></html>',
    expected: '<p>b</p>',
  },
  {
    title: 'a meta with a policy and a referrer',
    payload:
      '<meta http-equiv="Content-Security-Policy" content="script-src *"><meta name=referrer content=unsafe-url><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a meta refresh to a script',
    payload: '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a meta that sets a cookie',
    payload:
      '<meta http-equiv=Set-Cookie content="a=b"><meta charset=utf-7><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>',
    expected: '<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>',
  },
  {
    title: 'a base with a script address',
    payload: '<base href="javascript:alert(1)//"><a href="x">a</a>',
    expected: '<a href="https://news.example/a/x">a</a>',
  },
  {
    title: 'a link that loads ahead',
    payload:
      '<link rel=preload as=image href="https://evil.example/x.png"><link rel=prefetch href="https://evil.example/"><link rel=prerender href="https://evil.example/"><link rel=dns-prefetch href="//evil.example"><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a link that imports',
    payload:
      '<link rel=import href="https://evil.example/x.html"><link rel=modulepreload href="https://evil.example/x.js"><link rel=manifest href="https://evil.example/m.json"><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a link to a script in the style of one',
    payload:
      '<link rel=stylesheet href="javascript:alert(1)" onload=alert(1) onerror=alert(1)><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a title and a head in the text',
    payload: '<p>a</p><title>b</title><head><script>alert(1)</script></head>',
    expected: '<p>a</p>',
  },
  {
    title: 'a form with an address of its own in a field',
    payload:
      '<form id=f></form><input form=f type=submit formaction="javascript:alert(1)" value=a><input type=image form=f src="https://evil.example/x.png" formaction="https://evil.example/">b',
    expected: '<div></div>b',
  },
  {
    title: 'a form that validates',
    payload:
      '<form action="javascript:alert(1)" oninvalid=alert(1) onsubmit=alert(1)><input required oninvalid=alert(1)><button type=submit formtarget=_blank formmethod=post>a</button></form>',
    expected: '<div>a</div>',
  },
  {
    title: 'a button with a command',
    payload:
      '<button commandfor=d command=show-modal>a</button><dialog id=d oncommand=alert(1)>b</dialog>',
    expected: 'ab',
  },
  {
    title: 'an invoker and its target',
    payload:
      '<button invoketarget=d invokeaction=showModal>a</button><p id=d popover=auto onbeforetoggle=alert(1) ontoggle=alert(1)>b</p>',
    expected: 'a<p>b</p>',
  },
  {
    title: 'a popover that shows interest',
    payload:
      '<a href="/x" interestfor=p interesttarget=p popovertarget=p popovertargetaction=show>a</a><p id=p popover=hint anchor=q>b</p>',
    expected: '<a href="https://news.example/x">a</a><p>b</p>',
  },
  {
    title: 'a dialog that is open and closes by any click',
    payload: '<dialog open closedby=any onclose=alert(1) oncancel=alert(1)>a</dialog>',
    expected: 'a',
  },
  {
    title: 'a menu and a search',
    payload:
      '<menu type=context><menuitem onclick=alert(1) label=x>a</menuitem></menu><search>b</search>',
    expected: 'ab',
  },
  {
    title: 'a progress and a meter',
    payload:
      '<progress value=1 onclick=alert(1)>a</progress><meter value=1>b</meter><output for=x>c</output>',
    expected: 'abc',
  },
  {
    title: 'a canvas and what would be drawn',
    payload: '<canvas onclick=alert(1)>a</canvas><bgsound src="https://evil.example/x.wav">b',
    expected: 'ab',
  },
  {
    title: 'an element with a key and a hint of reading',
    payload:
      '<p accesskey=x onclick=alert(1) inert draggable=true spellcheck=true enterkeyhint=go translate=no>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'old elements that hold text',
    payload: '<plaintext>a <b onclick=alert(1)>b</b>',
    expected: '',
  },
  {
    title: 'a listing and an old frame',
    payload:
      '<listing>a <b onclick=alert(1)>b</b></listing><noframes><p onclick=alert(1)>c</p></noframes><noembed><img src=x onerror=alert(1)></noembed>d',
    expected:
      'a <b>b</b><p>c</p><img src="https://news.example/a/x" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer">d',
  },
  {
    title: 'data of a page',
    payload:
      '<p itemscope itemtype="https://schema.org/Person" itemprop=url itemid="javascript:alert(1)" about="x" typeof="y">a</p>',
    expected: '<p>a</p>',
  },
];
