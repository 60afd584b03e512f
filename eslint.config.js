import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
// @ts-ignore it has no types
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const SRC = fileURLToPath(new URL('src', import.meta.url));

/** Data flows to the right; each folder imports itself and what stands left of it. */
const FOLDERS = [
  'url',
  'diagnostics',
  'feed',
  'model',
  'i18n',
  'calendar',
  'json-ld',
  'sanitize',
  'controllers',
  'styles',
  'templates',
  'elements',
  'define',
  'locales',
  'entries',
];

/** @type {import('eslint').Rule.RuleModule} */
const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay:
        '{{from}} may not import {{to}}: data flows {{order}}, and each folder imports only itself ' +
        'and what stands before it, so that the earlier ones stay usable alone.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === undefined) return {};
    /** @param {{ source?: import('estree').Expression | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      if (!source.value.startsWith('.')) return;
      const to = folderOf(join(dirname(context.filename), source.value));
      if (to !== undefined && FOLDERS.indexOf(to) <= FOLDERS.indexOf(from)) return;
      const order = FOLDERS.join(' → ');
      const data = { from, to: to ?? 'what lies outside src', order };
      context.report({ node: source, messageId: 'wrongWay', data });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

/**
 * The folder of src that a file is in; files of src itself are the entries, but for the version,
 * which depends on nothing.
 *
 * @param {string} file
 */
function folderOf(file) {
  const [first = '', ...rest] = relative(SRC, file).split(sep);
  if (first === '..') return undefined;
  if (/^version\.[jt]s$/.test(first)) return FOLDERS[0];
  return rest.length ? first : 'entries';
}

/**
 * @param {import('eslint').ESLint.Plugin} plugin
 * @returns {import('eslint').Linter.Config}
 */
function flatRecommended({ configs }) {
  return /** @type {import('eslint').Linter.Config} */ (configs?.['flat/recommended']);
}

const NO_DOMPURIFY = {
  name: 'dompurify',
  message: 'HTML passes one gate: use sanitizeHtml of src/sanitize/html.ts.',
};
const NO_UNSAFE_DIRECTIVES = {
  regex: '^lit(-html)?/(directives/unsafe-|static)',
  importNames: ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic'],
  message: 'It would let a feed run code: use sanitizeHtml of src/sanitize/html.ts.',
};
const NO_TRUSTED_TYPES = {
  regex: '/trusted-types\\.js$',
  allowImportNames: ['PolicyError'],
  message: 'What a policy lets pass is not checked again: only the sanitiser may ask for one.',
};

const HTML_SINKS = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|unsafeHTML';
const NO_SINK = 'It would let a feed run code: HTML comes as a fragment from src/sanitize/html.ts.';
const NO_STORAGE = 'Nothing is stored on a reader’s device: the HTTP cache is enough, and lawful.';

const RESTRICTED_SYNTAX = [
  { selector: `Identifier[name=/^(${HTML_SINKS})$/]`, message: NO_SINK },
  { selector: `Literal[value=/^(${HTML_SINKS})$/]`, message: NO_SINK },
  { selector: `TemplateElement[value.raw=/\\.(${HTML_SINKS})\\s*=/]`, message: NO_SINK },
  { selector: 'ImportExpression > Literal[value=/dompurify|trusted-types/]', message: NO_SINK },
  { selector: 'Identifier[name=/^(local|session)Storage$/]', message: NO_STORAGE },
  { selector: 'MemberExpression[property.name="cookie"]', message: NO_STORAGE },
];

export default defineConfig([
  globalIgnores(['dist/', 'lib/', 'tests/cases/', '.screenshots/', 'bench/results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js', 'bench/floors/*.js', 'bench/watch.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Asynchronous event listeners report their own errors.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // The compiler knows no group of a matched pattern and no bound of a loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types describe a browser; the code also meets Node and documents that lack this or that.
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `return report(…)` reports and leaves.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // The reason of a signal is of any type.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true }],
      // `a || b` is meant where an empty text or 0 counts as nothing.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    // Pages of the demo belong to no project of the compiler; Vite builds them.
    files: ['demo/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser, parserOptions: { projectService: false } },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      flatRecommended(litPlugin),
      flatRecommended(wcPlugin),
      { plugins: { 'lit-a11y': litA11yPlugin }, rules: litA11yPlugin.configs.recommended.rules },
    ],
    plugins: { project: { rules: { 'import-direction': importDirection } } },
    rules: {
      'project/import-direction': 'error',
      'no-console': 'error',
      // Safari takes a list without markers for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      'no-restricted-imports': [
        'error',
        { paths: [NO_DOMPURIFY], patterns: [NO_UNSAFE_DIRECTIVES, NO_TRUSTED_TYPES] },
      ],
    },
  },
  {
    files: ['src/sanitize/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [NO_UNSAFE_DIRECTIVES, NO_TRUSTED_TYPES] }],
    },
  },
  {
    files: ['src/sanitize/html.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_UNSAFE_DIRECTIVES] }] },
  },
  {
    // JSON-LD is a script to Trusted Types; its text is made here and escaped here.
    files: ['src/controllers/json-ld.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [NO_DOMPURIFY], patterns: [NO_UNSAFE_DIRECTIVES] },
      ],
    },
  },
  { files: ['src/diagnostics/console.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // What comes back from a page or from Node is JSON.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
]);
