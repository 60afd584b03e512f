/** Pages whose scripts have added to the built-ins, taken some away, or frozen them. */
import { expect } from 'chai';
import { visit, type Visit } from '../../support/commands.js';
import { feedUrl } from '../../support/feed-server-client.js';
import { inPage } from '../pages.js';
import { expectBearable, expectSame, expectUnchanged, openHost, publishHost } from './host-page.js';
import { watchPage, type Seen } from './watch-page.js';

/** Names that our code, Lit or DOMPurify would read as their own. */
const OUR_NAMES =
  `url id title items item image people event language summary tags date label name src text
  author authors cause status source type style key attribute converter hasChanged reflect state wrapped
  noAccessor useDefault ALLOWED_TAGS ALLOWED_ATTR ADD_TAGS ADD_ATTR FORBID_TAGS RETURN_DOM IN_PLACE
  WHOLE_DOCUMENT SAFE_FOR_TEMPLATES USE_PROFILES NAMESPACE tagNameCheck attributeNameCheck search
  filter more empty loading close year month day hour once capture each extend clone`.split(/\s+/);
/** Those that nobody assigns to. */
const READ_NAMES = `url item type language attribute converter hasChanged ALLOWED_TAGS RETURN_DOM
  once capture state`.split(/\s+/);

function addNames(names: readonly string[], descriptor: string): string {
  return `for (const name of ${JSON.stringify(names)}) Object.defineProperty(Object.prototype, name,
    { __proto__: null, configurable: true, ${descriptor} });`;
}

const INTRINSICS = `const frozen = [Math, JSON, Reflect, Intl, globalThis.console,
  [][Symbol.iterator](), new Map().entries(), new Set().entries(), ''[Symbol.iterator](),
  'a'.matchAll(/a/g), function* () {}, async () => {}, async function* () {}, new Uint8Array()]
  .flatMap((one) => [one, Object.getPrototypeOf(one), Object.getPrototypeOf(Object.getPrototypeOf(one))])
  .concat(Object.values(Object.getOwnPropertyDescriptors(Intl)).map(({ value }) => value));`;
const FREEZE = `for (const one of frozen.filter(Boolean)) {
  Object.freeze(one); if (typeof one === 'function') Object.freeze(one.prototype); }`;
const LANGUAGE = /^(?!HTML|SVG|DOM|Web|RTC)[A-Z]/;

const scripts = {
  'whose browser has no custom states': 'delete ElementInternals.prototype.states',
  'whose browser has no element internals': 'delete HTMLElement.prototype.attachInternals',
  'whose browser has no Trusted Types': 'delete window.trustedTypes',
  'that adds to the prototype of lists':
    'Array.prototype.each = function () {}; Array.prototype.last = 1',
  'that adds to the prototype of everything': 'Object.prototype.extend = function () {}',
  'that adds to the prototypes of functions, texts, numbers and promises': `for (const one of
    [Function, String, Number, Boolean, Date, RegExp, Promise, Map, Set, Symbol, Error])
    Object.assign(one.prototype, { extend() {}, bind2() {}, url: 'x', length2: 1, item: true })`,
  'that replaces JSON of lists': 'Array.prototype.toJSON = function () { return "x" }',
  'that has its own names of ours':
    'window.litElementVersions = window.litHtmlVersions = window.reactiveElementVersions = ["0"]',
  'that hides values of our names behind everything': addNames(
    OUR_NAMES,
    'enumerable: false, writable: true, value: "x"',
  ),
  'that has texts of our names in everything': addNames(
    OUR_NAMES,
    'enumerable: true, writable: true, value: "x"',
  ),
  'that has flags of our names in everything': addNames(
    OUR_NAMES,
    'enumerable: true, writable: true, value: true',
  ),
  'that has functions of our names in everything': addNames(
    OUR_NAMES,
    'enumerable: true, writable: true, value() { return "x" }',
  ),
  'that has accessors of our names in everything': addNames(
    READ_NAMES,
    'enumerable: true, get() { return "x" }, set() {}',
  ),
  'that freezes the built-ins of the language': `{ ${INTRINSICS} for (const name of
    Object.getOwnPropertyNames(window)) if (${LANGUAGE}.test(name)) frozen.push(window[name]); ${FREEZE} }`,
  'that freezes every class of the browser too': `{ ${INTRINSICS} for (const { value } of
    Object.values(Object.getOwnPropertyDescriptors(window)))
    if (typeof value === 'function') frozen.push(value); frozen.push(customElements); ${FREEZE} }`,
};

/** Names that the browser reads where somebody calls it: the page's own calls fail as well. */
const breaking = {
  'that posts whatever is fetched': 'Object.prototype.method = "POST"',
  'that sends headers with whatever is fetched': 'Object.prototype.headers = "x"',
  'that sends a body with whatever is fetched': 'Object.prototype.body = "x"',
  'that has a signal in everything': 'Object.prototype.signal = "x"',
  'that has a root and a threshold in everything':
    'Object.prototype.root = Object.prototype.threshold = "x"',
  'that has a getter in everything': 'Object.prototype.get = function () {}',
  'that has a setter in everything': 'Object.prototype.set = function () {}',
  'that has a value in everything': 'Object.prototype.value = "x"',
  'that has “writable” in everything': 'Object.prototype.writable = true',
  'that replaces JSON of everything': 'Object.prototype.toJSON = function () {}',
};

describe('on a page that changed what is built in', () => {
  let plain: Visit<Seen>;

  before(async () => {
    plain = await openHost();
    expect(plain.result.shown).to.have.length(5).and.not.to.include('');
    expect(plain.result.jsonLd).to.have.length(2);
    expectUnchanged(plain.result);
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`host: ${name}`, async () => {
      expectSame(await openHost({ script }), plain);
    });
  }

  for (const [name, script] of Object.entries(breaking)) {
    it(`host: ${name}`, async () => {
      expectBearable(await openHost({ script, mayFail: true }), plain);
    });
  }

  it('tells what went wrong where errors are frozen', async () => {
    const src = feedUrl({ status: 404 });
    const elements = `<news-list src="${src}" loading="eager"><a href="/">News</a></news-list>`;

    const url = await publishHost({
      script: `Object.freeze(Error.prototype); addEventListener('ichei-error', (event) => {
        document.title = event.detail.error.name + ' ' + event.detail.error.code; })`,
      elements,
    });

    const page = await visit({
      url,
      init: inPage(watchPage),
      waitFor: 'watched.isSettled()',
      evaluate: 'document.title',
    });

    expect(page.result).to.equal('FeedError http');
  });
});
