import type { HtmlVector } from './vector.js';

/** Addresses that no click may lead to, and what links do beside leading there. */
export const ADDRESSES: readonly HtmlVector[] = [
  {
    title: 'a vbscript address',
    payload: '<a href="vbscript:msgbox(1)">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a data address with a page',
    payload: '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a blob address',
    payload: '<a href="blob:https://news.example/1">a</a>',
    expected: '<a>a</a>',
  },
  { title: 'a file address', payload: '<a href="file:///etc/passwd">a</a>', expected: '<a>a</a>' },
  {
    title: 'a view-source address',
    payload: '<a href="view-source:https://news.example/">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a data address of a drawing',
    payload: '<a href="data:image/svg+xml,<svg onload=alert(1)>">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a data address in mixed case with parameters',
    payload: '<a href="DaTa:text/html;charset=utf-8;x=y,<script>alert(1)</script>">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a blob address as a picture',
    payload:
      '<img src="blob:https://news.example/0b1c" alt=a><video src="blob:null/1"></video><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'a file system address',
    payload: '<a href="filesystem:https://news.example/temporary/x.html">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'addresses of applications',
    payload:
      '<a href="ms-settings:">a</a><a href="intent://x#Intent;scheme=https;end">b</a><a href="search-ms:query=x">c</a><a href="steam://run/1">d</a>',
    expected: '<a>a</a><a>b</a><a>c</a><a>d</a>',
  },
  {
    title: 'addresses of the browser',
    payload:
      '<a href="chrome://settings">a</a><a href="about:blank">b</a><a href="about:srcdoc">c</a><a href="jar:https://evil.example/x!/">d</a>',
    expected: '<a>a</a><a>b</a><a>c</a><a>d</a>',
  },
  {
    title: 'addresses of sockets and files elsewhere',
    payload:
      '<a href="ws://evil.example/">a</a><a href="ftp://evil.example/">b</a><a href="\\\\evil.example\\share">c</a>',
    expected: '<a>a</a><a>b</a><a href="https://evil.example/share">c</a>',
  },
  {
    title: 'a user name that looks like a host',
    payload: '<a href="https://news.example@evil.example/login">a</a>',
    expected: '<a href="https://evil.example/login">a</a>',
  },
  {
    title: 'an address with back slashes',
    payload: '<a href="https:\\\\news.example\\a">a</a><a href="/\\news.example/a">b</a>',
    expected: '<a href="https://news.example/a">a</a><a href="https://news.example/a">b</a>',
  },
  {
    title: 'an address of three slashes',
    payload: '<a href="https:///news.example/a">a</a><a href="////news.example/a">b</a>',
    expected: '<a href="https://news.example/a">a</a><a href="https://news.example/a">b</a>',
  },
  {
    title: 'an address of two schemes',
    payload: '<a href="https:javascript:alert(1)">a</a>',
    expected: '<a href="https://news.example/a/javascript:alert(1)">a</a>',
  },
  {
    title: 'an address that ends its attribute',
    payload: '<a href="https://news.example/&quot; onclick=&quot;alert(1)">a</a>',
    expected: '<a href="https://news.example/%22%20onclick=%22alert(1)">a</a>',
  },
  {
    title: 'an address with markup',
    payload: '<a href="https://news.example/<script>alert(1)</script>">a</a>',
    expected: '<a href="https://news.example/%3Cscript%3Ealert(1)%3C/script%3E">a</a>',
  },
  {
    title: 'an address that cannot be one',
    payload: '<a href="https://[::1">a</a><a href="https://news.example:99999/">c</a>',
    expected: '<a>a</a><a>c</a>',
  },
  {
    title: 'a telephone number with a script',
    payload: '<a href="tel:+86<script>alert(1)</script>">a</a>',
    expected: '<a>a</a>',
  },
  {
    title: 'a letter to many with a text',
    payload:
      '<a href="mailto:a@mail.example?cc=b@mail.example&body=%0d%0aBcc:c@mail.example">a</a>',
    expected:
      '<a href="mailto:a@mail.example?cc=b@mail.example&amp;body=%0d%0aBcc:c@mail.example">a</a>',
  },
  {
    title: 'a link that tells others',
    payload:
      '<a href="/x" ping="https://evil.example/p" target="evil" rel="opener" referrerpolicy="unsafe-url" attributionsrc="https://evil.example/s">a</a>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'a link that opens frames of a name',
    payload: '<a href="/x" target="_top">a</a><a href="/y" target="javascript:alert(1)">b</a>',
    expected: '<a href="https://news.example/x">a</a><a href="https://news.example/y">b</a>',
  },
  {
    title: 'a link that saves a program',
    payload: '<a href="/x" download="x.exe" type="text/html">a</a>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'an anchor in a map and an area',
    payload: '<map name=m><area href="javascript:alert(1)" shape=default onclick=alert(1)>a</map>',
    expected: 'a',
  },
  {
    title: 'a link with two addresses',
    payload: '<a href="/x" href="javascript:alert(1)" HREF="javascript:alert(1)">a</a>',
    expected: '<a href="https://news.example/x">a</a>',
  },
  {
    title: 'a link in a link',
    payload: '<a href="/x">a<a href="javascript:alert(1)">b</a></a>',
    expected: '<a href="https://news.example/x">a</a><a>b</a>',
  },
  {
    title: 'a mark over the direction in a link',
    payload: '<a href="https://evil.example/\u202egpj.exe">\u202egnp.elpmaxe\u202c</a>',
    expected: '<a href="https://evil.example/%E2%80%AEgpj.exe">\u202egnp.elpmaxe\u202c</a>',
  },
];
