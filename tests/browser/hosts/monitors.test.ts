/** Pages that watch, change or keep what is fetched. */
import type { Visit } from '../../support/commands.js';
import { expectBearable, expectSame, openHost } from './host-page.js';
import type { Seen } from './watch-page.js';

/** A page's own `fetch`, around the browser's. */
function wrapped(body: string): string {
  return `(function (native) { window.fetch = function (input, init) { ${body} }; })(window.fetch.bind(window))`;
}

const monitors = {
  'that reads addresses as if each were a request': wrapped(`
    var url = arguments[0].url || String(arguments[0]); window.addresses = (window.addresses || 0) + url.length;
    return native.apply(this, arguments)`),
  'that makes a request of each address': wrapped('return native(new Request(input, init))'),
  'that clones each response': wrapped(`return native(input, init).then(function (response) {
    response.clone().text().then(function (text) { document.title = text.length; }); return response; })`),
  'that adds headers': wrapped(`init = init || {}; var headers = new Headers(init.headers || {});
    headers.set('x-trace', '1'); return native(input, Object.assign({}, init, { headers: headers }))`),
  'that looks at what options are the caller’s own': wrapped(`var own = {};
    for (var name in init) if (init.hasOwnProperty(name)) own[name] = init[name]; return native(input, own)`),
  'that answers with a promise of its own': wrapped(`var answer = native(input, init);
    return { then: function (done, failed) { answer.then(done, failed); } }`),
  'that answers with a response of its own':
    wrapped(`return native(input, init).then(function (response) {
    return response.text().then(function (text) { return new Response(text, response); }); })`),
  'that answers without a stream': wrapped(`return native(input, init).then(function (response) {
    return response.text().then(function (text) { return { ok: true, status: 200, url: response.url, body: null,
      headers: response.headers, text: function () { return Promise.resolve(text); } }; }); })`),
  'that answers by a proxy': wrapped(`return native(input, init).then(function (response) {
    return new Proxy(response, { get: function (target, name) { var value = target[name];
      return typeof value === 'function' ? value.bind(target) : value; } }); })`),
  'whose polyfill knows no streams and signals': `window.fetch = function (url) {
    return new Promise(function (resolve, reject) { var request = new XMLHttpRequest();
      request.open('GET', url); request.onerror = reject; request.onload = function () {
        resolve({ ok: request.status < 400, status: request.status, url: request.responseURL,
          headers: new Headers(), text: function () { return Promise.resolve(request.responseText); } }); };
      request.send(); }); }`,
};

const broken = {
  'that answers with nothing readable': wrapped(
    'return native(input, init).then(function () { return { ok: true, headers: new Headers() }; })',
  ),
  'that has read what it passes on': wrapped(`return native(input, init).then(function (response) {
    return response.text().then(function () { return response; }); })`),
};

describe('on a page that watches what is fetched', () => {
  let plain: Visit<Seen>;

  before(async () => {
    plain = await openHost();
  });

  for (const [name, script] of Object.entries(monitors)) {
    it(`host: ${name}`, async () => {
      expectSame(await openHost({ script }), plain, 'window.addresses');
    });
  }

  for (const [name, script] of Object.entries(broken)) {
    it(`host: ${name}`, async () => {
      expectBearable(await openHost({ script, mayFail: true }), plain);
    });
  }
});
