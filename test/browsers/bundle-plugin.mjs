import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

import {build} from 'esbuild';

/**
 * Serves every test with all it imports in few scripts: its modules, up to 800, one by one took longer than most tests.
 * What several tests import stands in scripts that they share, so that one build of some seconds does for all. Any
 * other TypeScript that a page asks for by its address, such as a worker, is built when it is asked for.
 *
 * A module still runs once a page, in its order, and one behind `import()` only when it is asked for.
 */
export function bundlePlugin({root, tests, conditions}) {
  const scripts = new Map();
  const add = async (files) => {
    for (const [address, script] of await bundled({root, files, conditions})) scripts.set(address, script);
  };
  const ofTests = add(tests);
  return {
    name: 'bundle',
    resolveMimeType: ({path}) => (path.endsWith('.ts') ? 'js' : undefined),
    async serve({path}) {
      const address = decodeURI(path).slice(1);
      await ofTests;
      if (!scripts.has(address) && existsSync(join(root, address)) && address.endsWith('.ts')) await add([address]);
      return scripts.get(address) && {body: scripts.get(address).text, type: address.endsWith('.ts') ? 'js' : 'json'};
    },
  };
}

/** The scripts by the address, without its first slash, that they are asked for by. */
async function bundled({root, files, conditions}) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: files,
    bundle: true,
    splitting: true,
    write: false,
    outdir: root,
    outbase: root,
    entryNames: '[dir]/[name]',
    chunkNames: '__bundled/[hash]',
    outExtension: {'.js': '.ts'},
    format: 'esm',
    target: 'esnext',
    tsconfig: 'tsconfig.base.json',
    conditions,
    mainFields: ['browser', 'module', 'main'],
    external: ['/__web-*'],
    // Nothing that is imported may be left out: elements are there because their module ran.
    ignoreAnnotations: true,
    treeShaking: false,
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [ownAddress(root)],
  });
  return new Map(outputFiles.map((file) => [relative(root, file.path).replaceAll(sep, '/'), file]));
}

/** `import.meta.url` stays the address of the file that says it, as for a module that is loaded by itself. */
function ownAddress(root) {
  return {
    name: 'own-address',
    setup({onLoad}) {
      onLoad({filter: /\.ts$/}, async ({path}) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const address = `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.href).href`;
        return {contents: text.replaceAll('import.meta.url', address), loader: 'ts'};
      });
    },
  };
}
