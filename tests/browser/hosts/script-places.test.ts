/** Where and how a page brings the script in, besides a plain tag. */
import type { Visit } from '../../support/commands.js';
import { expectSame, openHost } from './host-page.js';
import type { Seen } from './watch-page.js';

const SRC = '/dist/ichei-widgets.js';

/** Adds the script when something has happened. */
const ADD = `var own = function () { var script = document.createElement('script'); script.src = '${SRC}';
  document.body.appendChild(script); };`;

/** What stands in place of the tag; `BUNDLE` is the script itself. */
const tags = {
  'once the document is parsed': `<script>${ADD} addEventListener('DOMContentLoaded', own)</script>`,
  'after everything else': `<script>${ADD} addEventListener('load', function () { setTimeout(own); })</script>`,
  'when its reader allows it': `<script>${ADD} addEventListener('load', function () {
    document.querySelector('button').addEventListener('click', own); document.querySelector('button').click(); })</script>`,
  'by document.write': `<script>document.write('<script src="${SRC}"><\\/script>')</script>`,
  'by import()': `<script>import('${SRC}')</script>`,
  'in a module of its own': `<script type="module">import '${SRC}'</script>`,
  'in its HTML': '<script>BUNDLE</script>',
  'in its HTML, as a module': '<script type="module">BUNDLE</script>',
  'behind code without a semicolon': '<script>var own = 1 BUNDLE</script>',
  'between code in lines': '<script>var own = function () {}\nBUNDLE\n(function () {})()</script>',
  'in a function': '<script>(function () { BUNDLE\n })()</script>',
  'in strict code': '<script>"use strict"; BUNDLE</script>',
  'by eval': `<script>fetch('${SRC}').then((one) => one.text()).then((text) => eval(text))</script>`,
  'once an optimiser lets it': `<script type="text/rocketscript" data-src="${SRC}"></script><script>
    addEventListener('load', function () { var waiting = document.querySelector('[type="text/rocketscript"]');
      var script = document.createElement('script'); script.src = waiting.dataset.src;
      waiting.replaceWith(script); })</script>`,
  'moved to the end': `<script id="moved" async src="${SRC}"></script><script>
    document.body.append(document.getElementById('moved'))</script>`,
  'as a script and a module': `<script defer src="${SRC}"></script><script type="module" src="${SRC}"></script>`,
  'with a nonce, a query and a fragment': `<script nonce="x" async src="${SRC}?ver=6.5#x"></script>`,
};

describe('the script, wherever it is', () => {
  let plain: Visit<Seen>;
  let bundle: string;

  before(async () => {
    plain = await openHost();
    bundle = await (await fetch(SRC)).text();
  });

  for (const [name, tag] of Object.entries(tags)) {
    it(`host: that includes it ${name}`, async () => {
      const page = await openHost({ tag: tag.replace('BUNDLE', () => bundle) });

      expectSame(page, plain, 'window.own is new');
    });
  }

  const loaders = {
    'with globals of CommonJS': `var module = { exports: {} }, exports = module.exports;
      function require() { throw new Error('require was called'); }`,
    'with globals of Node': `var global = window, process = { env: {}, versions: {} }, Buffer = function () {};`,
    'with a bundler’s globals': `var webpackChunk = [], parcelRequire = {}, System = { register: function () {
      throw new Error('registered'); } }, __webpack_require__ = {};`,
  };
  for (const [name, script] of Object.entries(loaders)) {
    it(`host: ${name}`, async () => {
      expectSame(await openHost({ script }), plain);
    });
  }

  it('host: that breaks what is built in once it is there (R15)', async () => {
    const names = ['URL', 'URLSearchParams', 'Intl', 'AbortController', 'TextDecoder', 'fetch'];
    const tag = `<script src="${SRC}"></script><script>for (const name of ${JSON.stringify(names)})
      window[name] = function () { throw new Error(name + ' was called'); }</script>`;

    expectSame(await openHost({ tag }), plain, 'window.');
  });
});
