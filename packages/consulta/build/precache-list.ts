import {createHash} from 'node:crypto';

import type {Plugin} from 'vite';

const WORKER = 'service-worker.js';
/** Not asked for by any page. */
const LEFT_OUT = new Set([WORKER, 'README.txt', 'survey.schema.json']);

/** Writes into the service worker which files the built folder has, and a version that changes with any of them. */
export function precacheList(): Plugin {
  return {
    name: 'consulta-precache-list',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return;
        if (worker.imports.length > 0) this.error(`${WORKER} is loaded as a classic script: it cannot import.`);
        const files = Object.keys(bundle)
          .filter((file) => !LEFT_OUT.has(file))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) {
          const output = bundle[file];
          hash.update(file).update((output?.type === 'chunk' ? output.code : output?.source) ?? '');
        }
        worker.code = worker.code
          .replaceAll('__CONSULTA_FILES__', JSON.stringify(files))
          .replaceAll('__CONSULTA_VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
      },
    },
  };
}
