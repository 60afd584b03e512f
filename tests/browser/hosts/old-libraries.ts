/** What libraries of another time put in place of what browsers have; each works, in its own way. */

/** As Prototype.js 1.6 and 1.7 do: all of it is enumerable. */
const PROTOTYPE_JS = `
  Object.extend = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
  Array.from = window.$A = function (list) {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    var length = list.length || 0, results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  };
  Object.extend(Array.prototype, {
    each: function (run) { for (var i = 0; i < this.length; i++) run(this[i], i); return this; },
    map: function (run, context) { var all = []; run = run || function (one) { return one; };
      for (var i = 0; i < this.length; i++) all.push(run.call(context, this[i], i)); return all; },
    filter: function (run, context) { var all = [];
      for (var i = 0; i < this.length; i++) if (run.call(context, this[i], i)) all.push(this[i]); return all; },
    find: function (run) { for (var i = 0; i < this.length; i++) if (run(this[i], i)) return this[i]; },
    some: function (run) { for (var i = 0; i < this.length; i++) if (run(this[i], i)) return true; return false; },
    every: function (run) { for (var i = 0; i < this.length; i++) if (!run(this[i], i)) return false; return true; },
    include: function (one) { return this.indexOf(one) !== -1; },
    includes: function (one) { return this.indexOf(one) !== -1; },
    entries: function () { return this.slice(0); },
    toArray: function () { return this.slice(0); },
    reverse: function (inline) { var all = inline === false ? this.slice(0) : this;
      for (var i = 0, j = all.length - 1; i < j; i++, j--) { var one = all[i]; all[i] = all[j]; all[j] = one; }
      return all; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; }, flatten: function () { return [].concat.apply([], this); },
    toJSON: function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; }
  });
  Object.toJSON = function (one) { return one && one.toJSON ? one.toJSON() : String(one); };`;

const STRINGS = `
  var texts = {
    trim: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    startsWith: function (part) { return this.lastIndexOf(part, 0) === 0; },
    endsWith: function (part) { return this.slice(-part.length) === part; },
    include: function (part) { return this.indexOf(part) > -1; },
    replaceAll: function (part, by) { return this.split(part).join(by); },
    stripTags: function () { return this.replace(/<[^>]+>/g, ''); },
    toJSON: function () { return '"' + this + '"'; }
  };
  for (var name in texts) String.prototype[name] = texts[name];
  Function.prototype.bind = function (context) { var run = this, own = [].slice.call(arguments, 1);
    return function () { return run.apply(context, own.concat([].slice.call(arguments))); }; };`;

/** A class of the page's own, without what came after ES2015. */
const PROMISE = `
  window.Promise = (function () {
    function Own(run) {
      var self = this; self.state = 0; self.waiting = [];
      function settle(state, value) { if (self.state) return; self.state = state; self.value = value;
        self.waiting.forEach(function (one) { one(); }); }
      function resolve(value) { if (value && typeof value.then === 'function') value.then(resolve, reject);
        else settle(1, value); }
      function reject(reason) { settle(2, reason); }
      try { run(resolve, reject); } catch (error) { reject(error); }
    }
    Own.prototype.then = function (done, failed) { var self = this;
      return new Own(function (resolve, reject) {
        function run() { setTimeout(function () { try { var next = self.state === 1 ? done : failed;
          if (typeof next === 'function') resolve(next(self.value));
          else self.state === 1 ? resolve(self.value) : reject(self.value); } catch (error) { reject(error); } }); }
        self.state ? run() : self.waiting.push(run); }); };
    Own.prototype.catch = function (failed) { return this.then(null, failed); };
    Own.resolve = function (value) { return new Own(function (resolve) { resolve(value); }); };
    Own.reject = function (reason) { return new Own(function (_, reject) { reject(reason); }); };
    Own.race = function (all) { return new Own(function (resolve, reject) {
      Array.from(all).forEach(function (one) { Own.resolve(one).then(resolve, reject); }); }); };
    Own.all = function (all) { return new Own(function (resolve, reject) {
      var values = [], left = Array.from(all).length; if (!left) resolve(values);
      Array.from(all).forEach(function (one, at) { Own.resolve(one).then(function (value) {
        values[at] = value; if (!--left) resolve(values); }, reject); }); }); };
    return Own;
  })();`;

const MOOTOOLS = `
  window.Element = (function (native) { function Own(name) { return document.createElement(name); }
    Own.prototype = native.prototype; return Own; })(window.Element);
  window.Class = window.Type = window.Hash = function () {};
  Element.prototype.$family = function () { return 'element'; };
  Array.prototype.$family = function () { return 'array'; };
  Function.prototype.extend = Function.prototype.implement = Function.prototype.overloadSetter =
    function () { return this; };
  Array.prototype.erase = Array.prototype.empty = Array.prototype.combine = function () { return this; };`;

const ELEMENTS = `
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Element.prototype.closest = function (selector) { var one = this;
    while (one && one.nodeType === 1 && !one.matches(selector)) one = one.parentNode; return one; };
  ['hide', 'show', 'update', 'select', 'load', 'toggle', 'get', 'set', 'render', 'observe', 'fire', 'status',
    'items', 'feed', 'view'].forEach(function (name) { Element.prototype[name] = function () { return this; }; });`;

const EVENTS = `
  window.Event = (function (native) { function Own(type, options) { var event = document.createEvent('Event');
    event.initEvent(type, !!(options && options.bubbles), !!(options && options.cancelable)); return event; }
    Own.prototype = native.prototype; return Own; })(window.Event);
  window.CustomEvent = (function (native) { function Own(type, options) { options = options || {};
    var event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, !!options.bubbles, !!options.cancelable, options.detail); return event; }
    Own.prototype = native.prototype; return Own; })(window.CustomEvent);`;

const STRINGIFY = `
  JSON.stringify = function own(one) {
    if (one === null || one === undefined) return 'null';
    if (typeof one === 'string') return '"' + one.replace(/["\\\\]/g, '\\\\$&').replace(/\\n/g, '\\\\n') + '"';
    if (typeof one !== 'object') return String(one);
    if (one instanceof Array) return '[' + one.map(own).join(', ') + ']';
    var fields = [];
    for (var key in one) if (one[key] !== undefined) fields.push(own(key) + ': ' + own(one[key]));
    return '{' + fields.join(', ') + '}';
  };`;

const OBSERVER = `
  window.IntersectionObserver = function (callback) { this.callback = callback; };
  IntersectionObserver.prototype = {
    observe: function (element) { var self = this; setTimeout(function () {
      self.callback([{ target: element, intersectionRatio: 1 }], self); }); },
    unobserve: function () {}, disconnect: function () {} };`;

/** By what the page is: the library's script. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  'with the lists of Prototype.js': PROTOTYPE_JS,
  'with the texts and functions of an old library': STRINGS,
  'with all of Prototype.js': PROTOTYPE_JS + STRINGS + ELEMENTS,
  'with the elements of an old library': ELEMENTS,
  'with a class of promises of its own': PROMISE,
  'with the classes of MooTools': MOOTOOLS,
  'with events of its own': EVENTS,
  'with a JSON writer of its own': STRINGIFY,
  'with a JSON reader that evaluates': 'JSON.parse = (text) => eval("(" + text + ")")',
  'with flags of a polyfill for symbols':
    'Symbol.useSimple = Symbol.sham = true; Symbol.metadata = Symbol("metadata")',
  'with dates without milliseconds': `Date.prototype.toISOString = Date.prototype.toJSON = function () {
    var two = (value) => ('0' + value).slice(-2);
    return this.getUTCFullYear() + '-' + two(this.getUTCMonth() + 1) + '-' + two(this.getUTCDate()) + 'T' +
      two(this.getUTCHours()) + ':' + two(this.getUTCMinutes()) + ':' + two(this.getUTCSeconds()) + 'Z'; };`,
  'that wraps how elements are made': `(function (native) { document.createElement = function (name) {
    return native.call(document, String(name).toLowerCase()); }; })(document.createElement)`,
  'that wraps how elements are defined': `(function (native) {
    customElements.define = function (name, type, options) {
      native.call(customElements, name, class extends type {}, options); }; })(customElements.define)`,
  'that opens every shadow root': `(function (native) { Element.prototype.attachShadow = function (init) {
    return native.call(this, Object.assign({}, init, { mode: 'open' })); }; })(Element.prototype.attachShadow)`,
  'that wraps every listener': `(function (native) {
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return native.call(this || window, type, function (event) {
        return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
      }, !!(options && options.capture)); }; })(EventTarget.prototype.addEventListener)`,
  'with timers and frames of its own': `(function (start, stop) {
    window.setTimeout = function (run, time) { return { id: start(run, time) }; };
    window.clearTimeout = function (timer) { stop(timer && timer.id); };
    window.requestAnimationFrame = function (run) { return start(run, 16); };
    window.queueMicrotask = function (run) { start(run); }; })(setTimeout, clearTimeout)`,
  'with an early polyfill of IntersectionObserver': OBSERVER,
  'without IntersectionObserver': 'delete window.IntersectionObserver',
  'without ResizeObserver': 'delete window.ResizeObserver',
  'with flags of polyfills for shadow roots':
    'window.ShadyDOM = { inUse: true }; window.ShadyCSS = { nativeShadow: false, nativeCss: true }',
  'without style sheets made by scripts':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
  'whose names are all taken': Array.from(
    'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_',
    (name) => `const ${name} = 0;`,
  ).join(''),
};

/** By what the page is: a script after which something we need does not work. */
export const BREAKAGES: Readonly<Record<string, string>> = {
  'whose IntersectionObserver throws': 'window.IntersectionObserver = function () { throw 1; }',
  'whose IntersectionObserver cannot observe': `window.IntersectionObserver = function () {
    this.observe = function () { throw new Error('no'); }; this.disconnect = function () {}; }`,
  'whose fetch throws': 'window.fetch = function () { throw new Error("no"); }',
  'without fetch': 'delete window.fetch',
  'whose fetch brings nothing': 'window.fetch = function () { return Promise.resolve(); }',
  'whose JSON cannot be read': 'JSON.parse = function () { throw new SyntaxError("no"); }',
  'whose JSON is written as nothing': 'JSON.stringify = function () {}',
  'that keeps its storage and cookies to itself': `['localStorage', 'sessionStorage', 'indexedDB'].forEach(
    (name) => Object.defineProperty(window, name, { get() { throw new Error('no'); } }));
    Object.defineProperty(document, 'cookie', { get() { throw new Error('no'); } })`,
  'whose Trusted Types throw':
    'Object.defineProperty(window, "trustedTypes", { get() { throw new Error("no"); } })',
  'without a console': 'window.console = undefined',
  'whose console has one method': 'window.console = { log() {} }; delete window.fetch',
  'without a clock': 'window.performance = undefined',
  'without signals that time out': 'delete AbortSignal.any; delete AbortSignal.timeout',
  'whose signals are a polyfill': `window.AbortController = function () { this.abort = function () {};
    this.signal = { aborted: false, addEventListener() {}, removeEventListener() {} }; }`,
  'whose languages are a polyfill': 'delete Intl.Locale; delete Intl.PluralRules',
  'without the newer methods of lists':
    'delete Object.hasOwn; delete Array.prototype.at; delete Array.prototype.flatMap',
};
