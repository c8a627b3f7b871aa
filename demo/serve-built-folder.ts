import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

import type {Connect, Plugin} from 'vite';

const CONTENT_TYPES: {readonly [extension: string]: string} = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** What a careful site sends with its pages; nothing of Consulta may need more. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'";

/** Serves the built folder under `/consulta/` as a plain host would, and `strict.html` under a strict policy. */
export function serveBuiltFolder(folder: string): Plugin {
  return {
    name: 'consulta-serve-built-folder',
    configureServer({config, middlewares}) {
      middlewares.use('/consulta', files(folder, {}));
      middlewares.use('/strict.html', files(join(config.root, 'strict.html'), {'Content-Security-Policy': STRICT}));
    },
  };
}

/** Answers with a file of a folder, or with the one file. */
function files(root: string, headers: {readonly [name: string]: string}): Connect.NextHandleFunction {
  return ({url = '/'}, response, next) => {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
    const file = extname(root) === '' ? join(root, path) : root;
    readFile(file).then(
      (content) => {
        const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, {'Content-Type': type, 'Cache-Control': 'no-store', ...headers});
        response.end(content);
      },
      () => next(),
    );
  };
}
