import {configs as lit} from 'eslint-plugin-lit';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Each rule names what to do instead, because a ban that does not is a riddle. */
const MARKUP = 'Text reaches the page as text nodes, or as Lit templates made from Markdown tokens.';
const INLINE_STYLE = 'A strict CSP blocks it: use a class or a part, or set a property of element.style.';

const syntax = {
  defaultExport: {selector: 'ExportDefaultDeclaration', message: 'Export by name: one thing, one name, everywhere.'},
  markup: [
    {
      selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
      message: MARKUP,
    },
    {
      selector:
        'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
      message: MARKUP,
    },
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\sstyle\\s*=/]',
      message: INLINE_STYLE,
    },
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/<(style|script)\\b/]',
      message: INLINE_STYLE,
    },
    {selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: INLINE_STYLE},
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
      message: MARKUP,
    },
  ],
  titles: [
    "CallExpression[callee.name='it'] > Literal:first-child[value=/\\bshould\\b/]",
    "CallExpression[callee.name='it'] > TemplateLiteral:first-child > TemplateElement[value.raw=/\\bshould\\b/]",
  ].map((selector) => ({selector, message: 'Say what happens, in the present tense.'})),
};

/** `eslint` takes the last setting of a rule for a file, so every layer states its whole list. */
function restrictedImports(...more) {
  return [
    'error',
    {
      paths: [
        {name: 'zod', message: "'zod' carries every locale (92 kB): @consulta/schema uses 'zod/mini'."},
        {name: 'lit/directives/style-map.js', message: INLINE_STYLE},
        {name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: MARKUP},
      ],
      patterns: [{group: ['lit/directives/unsafe-*.js', 'lit-html/directives/unsafe-*.js'], message: MARKUP}, ...more],
    },
  ];
}

const NO_ZOD = {group: ['zod', 'zod/*'], message: 'Parsing belongs to @consulta/schema.'};
const NO_IDB = {group: ['idb', 'idb/*'], message: 'The database belongs to @consulta/storage.'};

/** Present in workers, and so in the types of the pure packages, but not theirs to use. */
const PURE_GLOBALS = ['indexedDB', 'fetch', 'self', 'location', 'navigator', 'caches', 'postMessage'];
const PURE = 'A pure package gets what it needs from its caller.';

const TESTS = '**/*.test.{ts,mjs}';
const BROWSER_TESTS = ['**/*.test.ts', 'test/support/**/*.ts'];
const LONELY = ['only', 'skip'].flatMap((property) =>
  ['describe', 'it', 'test'].map((object) => ({object, property, message: 'Every test runs, always.'})),
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/dist-cli/', '.cache/', 'coverage/', 'test-results/', '**/*.generated.*']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.recommended,
  {
    files: ['packages/*/src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/consulta/tsconfig.cli.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // Lit listens with asynchronous methods, and mocha waits for them.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      // Lit binds the listeners of a template to its element.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may be asynchronous where one of its implementations has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Noise in messages for authors, where anything may be quoted.
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx'], location: 'anywhere'}],
      'no-restricted-imports': restrictedImports(),
      'no-restricted-syntax': ['error', syntax.defaultExport, ...syntax.markup],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description'},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended']],
  },
  {
    files: ['packages/{schema,engine,analysis,exchange}/src/**/*.ts'],
    ignores: [TESTS],
    rules: {
      'no-restricted-globals': ['error', ...PURE_GLOBALS.map((name) => ({name, message: PURE}))],
      'no-restricted-properties': [
        'error',
        ...PURE_GLOBALS.map((property) => ({object: 'globalThis', property, message: PURE})),
      ],
    },
  },
  {
    files: ['packages/{engine,analysis,exchange,elements}/src/**/*.ts'],
    ignores: [TESTS],
    rules: {'no-restricted-imports': restrictedImports(NO_ZOD, NO_IDB)},
  },
  {
    files: [TESTS],
    rules: {
      'no-restricted-properties': ['error', ...LONELY],
      'no-restricted-globals': ['error', 'xit', 'xdescribe', 'fit', 'fdescribe'],
      'no-restricted-syntax': ['error', syntax.defaultExport, ...syntax.titles],
      // chai asserts with properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: BROWSER_TESTS,
    rules: {
      // A plug-in of @open-wc/testing wrongly types equal() as a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: ['Equal', 'Assertion']}]},
      ],
    },
  },
  {
    // The tools read a default export.
    files: ['*.config.{mjs,ts}', 'test/wtr.config.mjs', 'scripts/node-test-counts.mjs'],
    rules: {'no-restricted-syntax': ['error', ...syntax.markup]},
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {sourceType: 'commonjs'},
  },
);
