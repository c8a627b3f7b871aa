import {fileURLToPath} from 'node:url';

import {build} from 'vite';

const inPage = (name) => fileURLToPath(new URL(`in-page/${name}.mjs`, import.meta.url));

/** Builds a page's script as the embed is built, minified, into memory or into a folder. */
async function bundle(name, outDir) {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: {conditions: ['@consulta/source', 'module', 'browser', 'import', 'default']},
    build: {
      write: outDir !== undefined,
      outDir,
      emptyOutDir: false,
      target: ['chrome111', 'safari16.4', 'firefox115'],
      modulePreload: {polyfill: false},
      rolldownOptions: {
        input: {[name]: inPage(name)},
        output: {entryFileNames: '[name].js'},
        // A page's entry exports nothing that is used; without this all of it would be dropped.
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

/** The smallest script that draws with Lit, as text. */
export async function litAlone() {
  const {output} = await bundle('lit-alone');
  return output.map(({code}) => code).join('');
}

/** A page that measures in its own script, such as `storage`, as `storage.js` in a folder. */
export async function measuringPage(name, folder) {
  await bundle(name, folder);
}
