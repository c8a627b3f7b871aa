import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * A static host that compresses (gzip, level 6, as most do): `folders` by the path under which they lie, and `pages`
 * by theirs. Everything is compressed once, so that no visit waits for it. `sent` lists what was transferred.
 */
export async function openSite({folders, pages}) {
  const sent = [];
  const compressed = new Map();
  const bytesOf = (key, content) => {
    if (!compressed.has(key)) compressed.set(key, gzipSync(content(), {level: 6}));
    return compressed.get(key);
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://bench.test');
    const page = pages[pathname];
    const file = page === undefined ? fileIn(folders, pathname) : undefined;
    if (page === undefined && file === undefined) return response.writeHead(404).end();
    const body = bytesOf(pathname, () => page ?? readFileSync(file));
    const type = TYPES[extname(file ?? pathname) || '.html'] ?? 'application/octet-stream';
    sent.push({path: pathname, type: type.split(';')[0], bytes: body.length});
    response.writeHead(200, {'Content-Type': type, 'Content-Encoding': 'gzip', 'Cache-Control': 'no-cache'});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileIn(folders, pathname) {
  const [prefix, folder] = Object.entries(folders).find(([path]) => pathname.startsWith(path)) ?? [];
  if (folder === undefined) return undefined;
  const file = join(folder, normalize(pathname.slice(prefix.length)));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
