import {fileURLToPath} from 'node:url';

import {defineConfig} from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The command line, with all that it needs in it: who installs the tarball needs no registry. */
export default defineConfig({
  root: path('packages/consulta'),
  publicDir: false,
  resolve: {conditions: ['@consulta/source', 'module', 'node', 'import', 'default']},
  ssr: {noExternal: true, resolve: {conditions: ['@consulta/source', 'module', 'node', 'import', 'default']}},
  build: {
    ssr: true,
    outDir: path('packages/consulta/dist-cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {consulta: path('packages/consulta/src/cli/main.ts')},
      output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
    },
  },
});
