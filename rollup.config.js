import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/**
 * Lit makes its Trusted Types policy when it loads, which throws where a page does not list it, and
 * under the name of every other copy of Lit. Here it gets a policy of our own on first use.
 *
 * @returns {import('rollup').Plugin}
 */
function ownTrustedTypesPolicy() {
  const eager = /(\w+)\?(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!eager.test(code))
        this.error('lit-html makes its Trusted Types policy in another way now');
      const policy = new URL('lib/sanitize/trusted-types.js', import.meta.url).pathname;
      return {
        code: `import{litPolicy as ICHEI_POLICY}from${JSON.stringify(policy)};${code.replace(eager, 'ICHEI_POLICY')}`,
        map: null,
      };
    },
  };
}

/**
 * Lit notes its versions and decorators' metadata on the global object, for its own warnings and for
 * decorators of another dialect. A guest leaves nothing there.
 *
 * @returns {import('rollup').Plugin}
 */
function withoutGlobals() {
  const version =
    /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
  const metadata = 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;';
  const lookUp =
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}';
  return {
    name: 'without-globals',
    transform(code, id) {
      const file = /\/(lit-html|lit-element|reactive-element)\.js$/.exec(id)?.[1];
      if (!file || !id.includes('/node_modules/')) return null;
      let clean = code.replace(version, '0');
      if (file === 'reactive-element') clean = clean.replace(metadata, '').replace(lookUp, '');
      if (/Versions|litPropertyMetadata/.test(clean)) this.error(`${file} sets other globals now`);
      return { code: clean, map: null };
    },
  };
}

/**
 * The sanitiser names its own lists of what is allowed, so DOMPurify's default lists are dead weight
 * (1.9 KB brotli). Those of MathML elements stay: its namespace check reads them. Without the SVG
 * lists that check refuses every SVG element, as our list does. Nor is there an instance before we make ours:
 * most pages never need one.
 *
 * @returns {import('rollup').Plugin}
 */
function leanPurifier() {
  const lists = ['html$1', 'svg$1', 'svgFilters', 'svgDisallowed', 'html', 'svg', 'xml'];
  return {
    name: 'lean-purifier',
    transform(code, id) {
      if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return null;
      const eager =
        'var purify_default = createDOMPurify();\nexport { purify_default as default };';
      if (!code.includes(eager)) this.error('DOMPurify makes its instance in another way now');
      const lazy = code.replace(eager, 'export { createDOMPurify as default };');
      const emptied = lists.reduce((text, list) => {
        const [before, rest, ...others] = text.split(`const ${list} = freeze([`);
        if (!rest || others.length) this.error(`DOMPurify has no list ${list} any more`);
        return `${before}const ${list} = freeze([${rest.slice(rest.indexOf('])'))}`;
      }, lazy);
      return { code: emptied, map: null };
    },
  };
}

/**
 * The compiler's and Lit's helpers for decorators serve several dialects; we write one. Options
 * inherit nothing: pages add names to `Object.prototype` that Lit would read as its own.
 *
 * @returns {import('rollup').Plugin}
 */
function smallDecorators() {
  /** @param {string} options */
  const create = (options) =>
    `(prototype, name) => prototype.constructor.createProperty(name, {__proto__:null,...${options}})`;
  /** @type {Record<string, string>} */
  const helpers = {
    'tslib.es6.mjs':
      'export function __decorate(all, target, key) { for (const one of all) one(target, key); }',
    'decorators/property.js': `export const property = (options) => ${create('options')};`,
    'decorators/state.js': `export const state = () => ${create('{ state: true, attribute: false }')};`,
  };
  return {
    name: 'small-decorators',
    transform(_code, id) {
      const helper = Object.entries(helpers).find(([file]) => id.endsWith(`/${file}`));
      return helper ? { code: helper[1], map: null } : null;
    },
  };
}

/**
 * Lets the maps lead back to the TypeScript sources.
 *
 * @returns {import('rollup').Plugin}
 */
function compilerSourceMaps() {
  return {
    name: 'compiler-source-maps',
    async load(id) {
      if (!id.includes('/lib/') || id.includes('node_modules')) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return { code: code.replace(/\n\/\/# sourceMappingURL=.*/, ''), map };
    },
  };
}

/**
 * Built-ins as they are when the script, or the chunk, loads: what old libraries or polyfills put in their
 * place later does not reach it. The names become local ones, which the minifier shortens.
 */
const BUILT_INS =
  'AbortController AbortSignal Array Blob Boolean CSSStyleSheet CustomEvent Date Error ' +
  'IntersectionObserver Intl JSON Map Math MutationObserver Number Object Promise RegExp Set String ' +
  'Symbol TextDecoder TextEncoder TypeError URL URLSearchParams WeakMap WeakSet clearTimeout ' +
  'decodeURIComponent encodeURIComponent fetch getComputedStyle parseInt queueMicrotask setTimeout';

/**
 * Declares the built-ins that a chunk uses.
 *
 * @param {import('rollup').RenderedChunk} chunk
 */
function builtIns({ modules }) {
  const code = Object.values(modules)
    .map((module) => module.code)
    .join('\n');
  const used = BUILT_INS.split(' ').filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return used.length ? `const { ${used.join(', ')} } = globalThis;` : '';
}

/** With a semicolon for pages that put scripts together in one line, the one before without any. */
const PREAMBLE = '/*! ichei-widgets, MIT; lit, BSD-3-Clause; DOMPurify, Apache-2.0 or MPL-2.0 */;';
/**
 * What the loader and its chunks hold is run at once for the most part: Chromium then compiles it beside the main
 * thread while it comes, not there function by function. Has to stand first.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Fetches a chunk and all it stands on at once; a browser would find these only when it has read it.
 *
 * @returns {import('rollup').Plugin}
 */
function flatImports() {
  return {
    name: 'flat-imports',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const others = (getTargetChunkImports() ?? []).flatMap((target) =>
        target.type === 'internal' && target.fileName !== chunk.fileName
          ? `import(${target.resolvedImportPath})`
          : [],
      );
      if (!others.length) return null;
      return {
        left: 'Promise.all([import(',
        right: `), ${others.join(', ')}]).then(([it]) => it)`,
      };
    },
  };
}

/**
 * @param {string} input
 * @param {string} preamble first lines of each file
 * @param {import('rollup').OutputOptions} output
 * @returns {import('rollup').RollupOptions}
 */
function options(input, preamble, output) {
  return {
    input,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      intro: builtIns,
      sourcemap: true,
      sourcemapPathTransform: (path) => relative('..', path).replace(/^(\.\.\/)+/, ''),
      ...output,
    },
    plugins: [
      compilerSourceMaps(),
      withoutGlobals(),
      ownTrustedTypesPolicy(),
      leanPurifier(),
      smallDecorators(),
      nodeResolve({ exportConditions: ['production'] }),
      minifyTemplateLiterals({ include: 'lib/**' }),
      terser({
        ecma: 2021,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
        // A classic script is read in the encoding of its page, unless the server says another.
        format: { comments: /^!/, preamble, ascii_only: output.format === 'iife' },
      }),
    ],
  };
}

export default [
  options('lib/bundle.js', PREAMBLE, {
    format: 'iife',
    entryFileNames: 'ichei-widgets.js',
    inlineDynamicImports: true,
    // What a page did to the built-ins must not become an error of the page.
    banner: 'try{',
    footer: '}catch(error){console.warn("[ichei-widgets]",error)}',
  }),
  options('lib/loader.js', COMPILE_AT_ONCE + PREAMBLE, {
    format: 'es',
    entryFileNames: 'loader.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    plugins: [flatImports()],
  }),
];
