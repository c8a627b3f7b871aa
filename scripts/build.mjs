/**
 * `npm run build`: the packages (JavaScript and declarations), the manifest of the elements, the folder to upload,
 * and the command line.
 */
import {join} from 'node:path';

import {ROOT, runNode} from './run.mjs';

const tool = (path) => join(ROOT, 'node_modules', path);

const STEPS = [
  ['packages', [tool('typescript/bin/tsc'), '-b', 'packages/consulta']],
  ['manifest', [tool('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet']],
  ['folder to upload', [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn']],
  ['command line', [tool('vite/bin/vite.js'), 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']],
];

for (const [name, options] of STEPS) {
  const code = await runNode(options);
  if (code !== 0) {
    console.error(`The build stopped at: ${name}.`);
    process.exit(code);
  }
}
