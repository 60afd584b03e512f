import type { HtmlVector } from './vector.js';

/** What styles and old markup mean, and jumps. */
export const MEANING: readonly HtmlVector[] = [
  {
    title: 'bold and italic styles',
    payload:
      '<p><span style="font-weight:bold">a</span> <span style="font-style: italic">b</span> <span style="font-weight:700;font-style:oblique">c</span></p>',
    expected:
      '<p><span><strong>a</strong></span> <span><em>b</em></span> <span><em><strong>c</strong></em></span></p>',
  },
  {
    title: 'bold by importance',
    payload: '<p><span style="font-weight: bold !important">a</span></p>',
    expected: '<p><span><strong>a</strong></span></p>',
  },
  {
    title: 'a b styled normal',
    payload: '<b style="font-weight:normal"><p>a</p></b>',
    expected: '<p>a</p>',
  },
  {
    title: 'a strong that inherits its weight stays',
    payload: '<p><strong style="font-weight: inherit">a</strong></p>',
    expected: '<p><strong>a</strong></p>',
  },
  {
    title: 'an i styled normal',
    payload: '<p><i style="font-style:normal">a</i></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'bold around blocks',
    payload: '<div style="font-weight:bold"><p>a</p></div>',
    expected: '<div><p><strong>a</strong></p></div>',
  },
  {
    title: 'bold around blocks and what stands between them',
    payload:
      '<div style="font-weight:bold">a<p>b <i>c</i></p> <p style="font-weight:normal">d</p><div style="color:red"><p>e</p></div><h3>f</h3><ul><li>g</li></ul></div>',
    expected:
      '<div><strong>a</strong><p><strong>b <i>c</i></strong></p> <p>d</p><div><p><strong>e</strong></p></div><h4>f</h4><ul><li><strong>g</strong></li></ul></div>',
  },
  {
    title: 'bold within bold around blocks',
    payload:
      '<div style="font-weight:bold"><div style="font-weight:bold"><p>a</p></div><p><b>b</b></p></div>',
    expected: '<div><div><p><strong>a</strong></p></div><p><strong><b>b</b></strong></p></div>',
  },
  {
    title: 'bold and italic in one word for all of a font',
    payload:
      '<p><span style="font: italic bold 14px/1.2 Arial">a</span> <span style="font:700 1em x">b</span> <b style="font:12pt Arial Bold">c</b> <b style="font:inherit">d</b> <span style="font: bold 1em x; font-weight: normal">e</span></p>',
    expected:
      '<p><span><em><strong>a</strong></em></span> <span><strong>b</strong></span> c <b>d</b> <span>e</span></p>',
  },
  {
    title: 'a font of endless digits',
    payload: `<p style="font:${'1'.repeat(100_000)}">a</p>`,
    expected: '<p>a</p>',
  },
  {
    title: 'a bold row of a table',
    payload: '<table><tr style="font-weight:bold"><td>a</td></tr></table>',
    expected:
      '<div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td><strong>a</strong></td></tr></tbody></table></div>',
  },
  {
    title: 'a bold list',
    payload: '<ul style="font-weight:bold"><li>a</li></ul>',
    expected: '<ul><li><strong>a</strong></li></ul>',
  },
  {
    title: 'a hidden text by style',
    payload:
      '<p style="display:none">a</p><p style="color:red;display: NONE !important">b</p><p>c</p>',
    expected: '<p>c</p>',
  },
  {
    title: 'a style whose last word shows the text',
    payload: '<p style="display:none;display:block">a</p>',
    expected: '<p>a</p>',
  },
  { title: 'a hidden attribute', payload: '<p hidden>a</p><p>b</p>', expected: '<p>b</p>' },
  {
    title: 'three empty paragraphs',
    payload: '<p>a</p><p>&nbsp;</p><p><br></p> <p></p><p>b</p>',
    expected: '<p>a</p> <p></p><p>b</p>',
  },
  {
    title: 'an emoji picture',
    payload: '<p>a <img class="emoji" alt="😀" src="https://s.example/1f600.svg"></p>',
    expected: '<p>a 😀</p>',
  },
  {
    title: 'a heading of each level',
    payload: '<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>',
    expected: '<h3>a</h3><h3>b</h3><h4>c</h4><h6>d</h6>',
  },
  {
    title: 'sections and their kin',
    payload: '<article><header>a</header><section>b</section><footer>c</footer></article>',
    expected: '<div><div>a</div><div>b</div><div>c</div></div>',
  },
  {
    title: 'an unknown element keeps its children',
    payload: '<font color=red>a</font> <blink>b</blink> <o:p>c</o:p>',
    expected: 'a b c',
  },
  {
    title: 'language and direction',
    payload: '<section lang="ar" dir="rtl"><p lang="en" dir="ltr">a</p></section>',
    expected: '<div lang="ar" dir="rtl"><p lang="en" dir="ltr">a</p></div>',
  },
  {
    title: 'a link to mail and telephone',
    payload: '<a href="mailto:a@mail.example?subject=Q%26A">a</a><a href="tel:+867550000">b</a>',
    expected: '<a href="mailto:a@mail.example?subject=Q%26A">a</a><a href="tel:+867550000">b</a>',
  },
  {
    title: 'a relative link',
    payload:
      '<a href="../b?c#d" download ping="https://evil.example/" target="_top" rel="opener">a</a>',
    expected: '<a href="https://news.example/b?c#d">a</a>',
  },
  {
    title: 'a jump',
    payload: '<h2 id="aims">a</h2><a href="#aims">b</a>',
    expected:
      '<h3 id="jump-0">a</h3><a href="https://news.example/a/item#aims" data-jump="jump-0">b</a>',
  },
  {
    title: 'a jump by the item’s own address',
    payload: '<h2 id="aims">a</h2><a href="https://news.example/a/item#aims">b</a>',
    expected:
      '<h3 id="jump-0">a</h3><a href="https://news.example/a/item#aims" data-jump="jump-0">b</a>',
  },
  {
    title: 'a jump to the name of a link',
    payload: '<a name="aims"></a><p>a</p><a href="#aims">b</a>',
    expected:
      '<a id="jump-0"></a><p>a</p><a href="https://news.example/a/item#aims" data-jump="jump-0">b</a>',
  },
  {
    title: 'a jump to an id that the page has a property for',
    payload:
      '<h2 id="title">a</h2><h2 id="links">b</h2><a href="#links">c</a><a href="#title">d</a>',
    expected:
      '<h3 id="jump-1">a</h3><h3 id="jump-0">b</h3><a href="https://news.example/a/item#links" data-jump="jump-0">c</a><a href="https://news.example/a/item#title" data-jump="jump-1">d</a>',
  },
  {
    title: 'a jump to an id with other letters',
    payload: '<h2 id="Ünï çödé">a</h2><a href="#%C3%9Cn%C3%AF%20%C3%A7%C3%B6d%C3%A9">b</a>',
    expected:
      '<h3 id="jump-0">a</h3><a href="https://news.example/a/item#%C3%9Cn%C3%AF%20%C3%A7%C3%B6d%C3%A9" data-jump="jump-0">b</a>',
  },
  {
    title: 'a jump to nowhere',
    payload: '<a href="#nowhere">a</a><p id="unused">b</p>',
    expected: '<a href="https://news.example/a/item#nowhere">a</a><p>b</p>',
  },
  {
    title: 'a link whose picture went',
    payload: '<a href="/x"><img src="data:image/gif;base64,R0lGOD"></a><p>a</p>',
    expected: '<p>a</p>',
  },
];
