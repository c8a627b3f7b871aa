import {readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';

import {defineConfig, type Plugin} from 'vite';

const path = (relative: string): string => resolve(import.meta.dirname, relative);
const DIST = path('packages/consulta/dist');

/** Everything that may be imported one by one from the built folder: `elements/scale.js` … */
const ELEMENTS = ['scale', 'choice', 'text', 'assessment-report', 'responses', 'self-assessment', 'feedback-form'];
const PAGES = ['survey', 'organiser', 'preview'];
const INSTRUMENTS = ['city-to-city'];

/** `vite build` makes the folder to upload; `vite` shows the demo site with that folder under `/consulta/`. */
export default defineConfig(({command}) => ({
  root: path(command === 'build' ? 'packages/consulta/pages' : 'demo'),
  base: './',
  publicDir: false,
  resolve: {conditions: ['@consulta/source', 'module', 'browser', 'import', 'default']},
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: ['chrome111', 'safari16.4', 'firefox115'],
    modulePreload: {polyfill: false},
    rolldownOptions: {
      input: {
        consulta: path('packages/consulta/src/consulta.ts'),
        ...Object.fromEntries(
          ELEMENTS.map((name) => [`elements/${name}`, path(`packages/consulta/src/elements/${name}.ts`)]),
        ),
        ...Object.fromEntries(PAGES.map((name) => [`pages/${name}`, path(`packages/consulta/pages/${name}.html`)])),
      },
      output: {
        entryFileNames: ({name}) => (name.startsWith('pages/') ? 'chunks/[name]-[hash].js' : '[name].js'),
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  plugins: [],
}));
