import type { HtmlVector } from './vector.js';

/** Custom elements, ours too; shadow roots; parts and slots. */
export const CUSTOM_ELEMENTS: readonly HtmlVector[] = [
  {
    title: 'a template',
    payload: '<template><img src=x onerror=alert(1)></template><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a slot and a custom element',
    payload: '<slot name="header">a</slot><news-list src="/x">b</news-list>',
    expected: 'ab',
  },
  {
    title: 'an element that would become a custom one goes',
    payload: '<p is="evil-element">a</p>',
    expected: '',
  },
  {
    title: 'a declarative shadow root',
    payload: '<div><template shadowrootmode="open"><script>alert(1)</script></template>a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'an element of ours in the text',
    payload:
      '<event-card src="https://evil.example/feed.json" loading=eager>a</event-card><ichei-news-article src="//evil.example/x" json-ld>b</ichei-news-article>',
    expected: 'ab',
  },
  {
    title: 'all elements of ours, one in the other',
    payload:
      '<news-list src="//evil.example/1"><news-article src="//evil.example/2"><event-list src="//evil.example/3"><speaker-gallery src="//evil.example/4">a</speaker-gallery></event-list></news-article></news-list>',
    expected: 'a',
  },
  {
    title: 'an element of ours by another name',
    payload: '<div is="news-list" src="//evil.example/1">a</div><p>b</p>',
    expected: '<p>b</p>',
  },
  {
    title: 'an element of ours in foreign content',
    payload:
      '<svg><news-list src="//evil.example/1"></news-list></svg><math><news-list src="//evil.example/1">a</news-list></math><p>b</p>',
    expected: '<math>a</math><p>b</p>',
  },
  {
    title: 'an element that asks for a custom one inside',
    payload: '<ul><li is="x-y">a</li><li>b</li></ul>',
    expected: '<ul><li>b</li></ul>',
  },
  {
    title: 'a custom element in upper case with a colon',
    payload: '<X-EVIL onclick=alert(1)>a</X-EVIL><x:evil-y>b</x:evil-y><x-é>c</x-é>',
    expected: 'abc',
  },
  {
    title: 'a declarative shadow root that is closed',
    payload:
      '<div><template shadowrootmode=closed shadowrootdelegatesfocus shadowrootclonable shadowrootserializable><slot></slot><p>x</p></template>a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'a declarative shadow root on an article',
    payload:
      '<article><template shadowrootmode=open><style>*{display:none}</style><a href="javascript:alert(1)">x</a></template><p>a</p></article>',
    expected: '<div><p>a</p></div>',
  },
  {
    title: 'a declarative shadow root by its old name',
    payload: '<div><template shadowroot=open><script>alert(1)</script></template>a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'a declarative shadow root in a shadow root',
    payload:
      '<div><template shadowrootmode=open><div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div></template>a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'a declarative shadow root with a registry',
    payload:
      '<div><template shadowrootmode=open shadowrootcustomelementregistry><news-list src="//evil.example/1"></news-list></template>a</div>',
    expected: '<div>a</div>',
  },
  {
    title: 'a template in a template',
    payload: '<template><template><script>alert(1)</script></template><p>x</p></template><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a template in a table',
    payload: '<table><template><tr><td onclick=alert(1)>x</template><tr><td>a</table>',
    expected:
      '<div data-scroll="" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  },
  {
    title: 'a slot of ours',
    payload:
      '<p slot=header>a</p><p slot=error>b</p><slot name=empty onslotchange=alert(1)>c</slot>',
    expected: '<p>a</p><p>b</p>c',
  },
  {
    title: 'parts of ours',
    payload: '<p part="container body" exportparts="body: container" class="content dialog">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a thing of ours to jump to and to play',
    payload: '<p data-jump=jump-0 data-scroll data-theme=dark data-broken data-tint=1>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'an element with a role and a description',
    payload: '<p role=alert aria-live=assertive aria-label=x aria-owns=y aria-describedby=z>a</p>',
    expected: '<p>a</p>',
  },
];
