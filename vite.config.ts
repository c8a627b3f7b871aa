import {resolve} from 'node:path';

import {defineConfig} from 'vite';

import {writeChunkList} from './packages/consulta/build/chunk-list.js';
import {copiedFiles} from './packages/consulta/build/copied-files.js';
import {chunkName} from './packages/consulta/build/chunk-name.js';
import {plainDecorators} from './packages/consulta/build/plain-decorators.js';
import {plainJsonLogic} from './packages/consulta/build/plain-json-logic.js';
import {modulePreload, plainImports} from './packages/consulta/build/plain-imports.js';
import {precacheList} from './packages/consulta/build/precache-list.js';
import {smallMarkup} from './packages/consulta/build/small-markup.js';
import {smallStyles} from './packages/consulta/build/small-styles.js';
import {typeChunk, wordsChunk} from './packages/consulta/build/type-chunk.js';
import {serveBuiltFolder} from './demo/serve-built-folder.js';

const path = (relative: string): string => resolve(import.meta.dirname, relative);
const CONSULTA = path('packages/consulta');
const DIST = path('packages/consulta/dist');

/** Everything that may be imported one by one from the built folder: `elements/scale.js` … */
const ELEMENTS = [
  'scale',
  'choice',
  'text',
  'ranking',
  'points',
  'matrix',
  'number',
  'date',
  'computed',
  'note',
  'consent',
  'yes-no',
  'repeat',
  'assessment-report',
  'ranking-results',
  'feedback-results',
  'responses',
  'self-assessment',
  'feedback-form',
  'priority-ranking',
];
const PAGES = ['survey', 'organiser', 'preview'];

/** Names that people write into their pages stay as they are; all the rest carries a hash. */
const STABLE = /^(consulta|service-worker|elements\/[\w-]+)$/;

/** What is always loaded together is one chunk: fewer requests, and what repeats itself is compressed once. */
const OF_CONTROLS =
  /elements\/src\/base\/(answer-control|form-member|base\.styles|field-template|field\.styles|text-template|marked-text|marks)\.ts$/;
const TOGETHER = [
  // Helpers of Lit's directives too, or a control alone would bring the survey's chunk for them.
  {
    name: 'control',
    test: (id: string) =>
      OF_CONTROLS.test(id) ||
      // Small things that several controls share.
      /elements\/src\/base\/(add-styles|announcer|lazy-module|shown-order|submit-on-enter)\.ts$/.test(id) ||
      // A survey and a repeat both find the controls of questions, and how these are judged.
      /elements\/src\/questions\/(registry|load-controls|loaded-behaviours|question-control|ranking\/items-in-markup)\.ts$/.test(
        id,
      ) ||
      /engine\/src\/calculation\/in-order\.ts$/.test(id) ||
      /engine\/src\/comparing\/(shuffled|points-to-rank-with)\.ts$/.test(id) ||
      /engine\/src\/question-types\/(plain-object|problems-by|scale-answer|type-behaviour)\.ts$/.test(id) ||
      /@lit\/reactive-element\/decorators\/|rolldown\/runtime/.test(id) ||
      /lit(-html)?\/(async-directive|directive|directive-helpers|directives\/(guard|live|repeat))\.js$/.test(id),
    priority: 3,
  },
  // Of what is done with a ranking, of a repeat and of a matrix, which do not load each other.
  {name: 'in-rows', test: /elements\/src\/base\/(direction-key|surface-behind)\.ts$/, priority: 2},
  // A matrix is scales in rows.
  {name: 'scale', test: /questions\/scale\/(scale-options|level-meaning|scale-parts\.styles|define)\.ts$/, priority: 2},
  // Not before something is saved.
  {
    name: 'survey-hash',
    test: /@noble\/hashes\/(?!hmac|pbkdf2)|schema\/src\/(survey-hash|canonical-json)\.ts$/,
    priority: 3,
  },
  // Right after the questions, or with them in a survey with rules; a repeat has some of it too.
  {name: 'session', test: /engine\/src\/session\/prepare-session\.ts$/, priority: 1},
  // What counting reads of the schema stays out of the parser's chunk, which has all that zod needs.
  {name: 'ranking-rules', test: /schema\/src\/(ranking-method|question-types\/order-of-points)\.ts$/, priority: 2},
  // Of a survey with rules and of a repeat: the chunk of a type would take along whatever it reads first.
  {name: 'rules', test: /\/json-logic-js\/|engine\/src\/rules\//, priority: 2},
  // A survey says both from its first screen on.
  {name: wordsChunk, debugName: 'words', priority: 1},
  {name: typeChunk, debugName: 'question types', priority: 1},
  {name: 'parse-survey', test: /\/zod\/|schema\/src\/(parse-survey|question-types\/[\w-]+)\.ts$/, priority: 1},
  // What `consulta.js` begins with is the survey itself.
  {
    name: 'begin',
    test: /elements\/src\/(survey\/define-surveys|store\/desk-address)\.ts$|consulta\/src\/begin\.ts$/,
    priority: 2,
  },
];

/** `vite build` makes the folder to upload; `vite` shows the demo site with that folder under `/consulta/`. */
export default defineConfig(({command}) => ({
  root: command === 'build' ? `${CONSULTA}/pages` : path('demo'),
  base: './',
  publicDir: false,
  appType: 'mpa',
  resolve: {conditions: ['@consulta/source', 'module', 'browser', 'import', 'default']},
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: ['chrome111', 'safari16.4', 'firefox115'],
    modulePreload,
    rolldownOptions: {
      // What `consulta.js` calls by name once it has loaded it.
      preserveEntrySignatures: 'allow-extension',
      input: {
        consulta: `${CONSULTA}/src/consulta.ts`,
        begin: `${CONSULTA}/src/begin.ts`,
        'service-worker': `${CONSULTA}/src/service-worker.ts`,
        ...Object.fromEntries(ELEMENTS.map((name) => [`elements/${name}`, `${CONSULTA}/src/elements/${name}.ts`])),
        ...Object.fromEntries(PAGES.map((name) => [`${name}-page`, `${CONSULTA}/pages/${name}.html`])),
      },
      output: {
        entryFileNames: ({name}) => (STABLE.test(name) ? '[name].js' : 'chunks/[name]-[hash:7].js'),
        chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash:7].js`,
        codeSplitting: {groups: TOGETHER},
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  plugins:
    command === 'build'
      ? [
          plainDecorators(),
          plainJsonLogic(),
          plainImports(),
          smallStyles(),
          smallMarkup(),
          copiedFiles(),
          writeChunkList(),
          precacheList(),
        ]
      : [serveBuiltFolder(DIST)],
  // The demo is served as it lies there: no script of it goes through Vite.
  server: {preTransformRequests: false},
  optimizeDeps: {noDiscovery: true},
}));
