import { QUIET, type HtmlVector } from './vector.js';

/** Names and ids that would stand in for properties. */
export const CLOBBERING: readonly HtmlVector[] = [
  {
    title: 'a form that hides its attributes',
    payload:
      '<form><fieldset id=attributes></fieldset><fieldset id=getAttribute></fieldset><p>a</p></form>',
    expected: '',
  },
  {
    title: 'a form that hides its children',
    payload: '<form id=f><object id=childNodes></object><object id=parentNode></object>a</form>',
    expected: '',
  },
  {
    title: 'names of globals as ids',
    payload:
      '<a id=location href="/x">a</a><img name=cookie src="/x.png" alt=b><p id=defaultView>c</p>',
    expected: `<a href="https://news.example/x">a</a><img src="https://news.example/x.png" alt="b"${QUIET}><p>c</p>`,
  },
  {
    title: 'two links of one name',
    payload: '<a id=config></a><a id=config name=url href="https://evil.example/">a</a>',
    expected: '<a></a><a href="https://evil.example/">a</a>',
  },
  {
    title: 'a form whose fields hide its methods',
    payload:
      '<form id=f><input name=getAttribute><input name=matches><input name=localName><fieldset name=append></fieldset>a</form>',
    expected: '<div><div></div>a</div>',
  },
  {
    title: 'a form whose fields hide its attributes',
    payload: '<form title=b><input name=attributes><input name=removeAttribute>a</form><p>c</p>',
    expected: '<p>c</p>',
  },
  {
    title: 'names of methods on a form of fields',
    payload:
      '<form id=f><input name=nodeName><input name=nodeType><input name=namespaceURI><input name=removeChild>a</form><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'names of lists on a form',
    payload:
      '<form><input name=childNodes><input name=firstChild><input name=nextSibling><input name=content>a</form><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'a form in a form that hides its parent',
    payload:
      '<form><div><input name=parentNode><input name=parentElement></div><p onclick=alert(1)>a</p></form><p>b</p>',
    expected: '<div><div></div><p>a</p></div><p>b</p>',
  },
  {
    title: 'a form that hides the document',
    payload:
      '<form><input name=ownerDocument><input name=isConnected><input name=getRootNode>a</form><p>b</p>',
    expected: '<div>a</div><p>b</p>',
  },
  {
    title: 'names of globals of our own',
    payload:
      '<p id=trustedTypes>a</p><img name=customElements src="/a.png" alt=b><a id=CSS>c</a><p id=alert>d</p>',
    expected: `<p>a</p><img src="https://news.example/a.png" alt="b"${QUIET}><a>c</a><p>d</p>`,
  },
  {
    title: 'a collection of two forms',
    payload: '<form id=x name=y><input id=z></form><form id=x><output id=z>a</output></form>',
    expected: '<div></div><div>a</div>',
  },
  {
    title: 'a chain of names',
    payload:
      '<a id=a></a><a id=a name=b href="cid:javascript:alert(1)">x</a><form id=c name=d><input id=e value=f></form>',
    expected: '<a></a><a>x</a><div></div>',
  },
  {
    title: 'names of the prototype as ids',
    payload:
      '<h2 id="__proto__">a</h2><h2 id=constructor>b</h2><h2 id=toString>c</h2><a href="#__proto__">d</a><a href="#constructor">e</a>',
    expected:
      '<h3 id="jump-0">a</h3><h3 id="jump-1">b</h3><h3>c</h3><a href="https://news.example/a/item#__proto__" data-jump="jump-0">d</a><a href="https://news.example/a/item#constructor" data-jump="jump-1">e</a>',
  },
  {
    title: 'an id of ours',
    payload: '<p id=jump-0>a</p><p id=x>b</p><a href="#x">c</a><a href="#jump-0">d</a>',
    expected:
      '<p id="jump-1">a</p><p id="jump-0">b</p><a href="https://news.example/a/item#x" data-jump="jump-0">c</a><a href="https://news.example/a/item#jump-0" data-jump="jump-1">d</a>',
  },
  {
    title: 'an id with a mark of ours',
    payload: '<p id=ichei-id-x>a</p><a href="#ichei-id-x">b</a><a href="#x">c</a>',
    expected:
      '<p id="jump-0">a</p><a href="https://news.example/a/item#ichei-id-x" data-jump="jump-0">b</a><a href="https://news.example/a/item#x">c</a>',
  },
  {
    title: 'an id that is written twice',
    payload: '<p id=x>a</p><p id=x>b</p><a href="#x">c</a>',
    expected:
      '<p id="jump-0">a</p><p>b</p><a href="https://news.example/a/item#x" data-jump="jump-0">c</a>',
  },
  {
    title: 'an id with quotes and brackets',
    payload:
      '<p id="x&quot;]<img src=x onerror=alert(1)>">a</p><a href="#x%22]%3Cimg%20src=x%20onerror=alert(1)%3E">b</a>',
    expected:
      '<p id="jump-0">a</p><a href="https://news.example/a/item#x%22]%3Cimg%20src=x%20onerror=alert(1)%3E" data-jump="jump-0">b</a>',
  },
  {
    title: 'an id that cannot be decoded',
    payload: '<p id="%E0%A4">a</p><a href="#%E0%A4">b</a>',
    expected:
      '<p id="jump-0">a</p><a href="https://news.example/a/item#%E0%A4" data-jump="jump-0">b</a>',
  },
  {
    title: 'a jump to the top and to nothing',
    payload: '<a href="#">a</a><a href="#top">b</a><p id="">c</p>',
    expected:
      '<a href="https://news.example/a/item#">a</a><a href="https://news.example/a/item#top">b</a><p>c</p>',
  },
  {
    title: 'a picture whose name is a property of documents',
    payload:
      '<img name=body src="/a.png" alt=a><img name=createElement src="/b.png" alt=b><img id=getElementById src="/c.png" alt=c>',
    expected: `<img src="https://news.example/a.png" alt="a"${QUIET}><img src="https://news.example/b.png" alt="b"${QUIET}><img src="https://news.example/c.png" alt="c"${QUIET}>`,
  },
  {
    title: 'a frame and an object of a name',
    payload:
      '<iframe name=top src="/x" title=a></iframe><object name=self data="/y" title=b></object><embed name=parent src="/z">',
    expected:
      '<a href="https://news.example/x">a</a><a href="https://news.example/y">b</a><a href="https://news.example/z">news.example</a>',
  },
  {
    title: 'a data list of names',
    payload:
      '<p data-id=x data-set=y data-x-ichei-style="display:none" data-x-ichei-onclick=alert(1)>a</p><p>b</p>',
    expected: '<p>b</p>',
  },
];
