/** `npm run check`: all that can be known without a browser. Every step runs, so that one look shows everything. */
import {join} from 'node:path';

import {ROOT, runNode} from './run.mjs';

const tool = (path) => join(ROOT, 'node_modules', path);

const STEPS = {
  types: [tool('typescript/bin/tsc'), '-b'],
  lint: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  format: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'architecture, manifest and size': [join(ROOT, 'scripts/test.mjs'), 'architecture', 'size'],
  unused: [tool('knip/bin/knip.js')],
};

const broken = [];
for (const [name, options] of Object.entries(STEPS)) {
  console.log(`\n── ${name}`);
  if ((await runNode(options)) !== 0) broken.push(name);
}

console.log(broken.length === 0 ? '\nEverything holds.' : `\nDoes not hold: ${broken.join('; ')}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
