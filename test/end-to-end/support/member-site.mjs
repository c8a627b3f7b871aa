import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that a webmaster uploads. */
const BUILT = process.env.CONSULTA_DIST ?? fileURLToPath(new URL('../../../packages/consulta/dist', import.meta.url));

const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A page of a member site around the markup of an embed. */
export function memberPage(
  body,
  {lang = 'en', head = '<script type="module" src="/consulta/consulta.js"></script>'} = {},
) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Member</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Member</h1>${body}</main></body></html>`;
}

/**
 * A static member site under the strict policy: the built folder under `/consulta/`, and the pages given.
 * `reports` are the violations that browsers sent, `online(false)` cuts the network.
 */
export async function openMemberSite(pages = {}, built = BUILT) {
  const reports = [];
  let isOnline = true;
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://member.test');
    if (!isOnline) return request.socket.destroy();
    if (pathname === '/report') return receive(request, response, reports);
    response.setHeader('Content-Security-Policy', `${STRICT_CSP}; report-uri /report`);
    const file = pathname.startsWith('/consulta/')
      ? join(built, normalize(pathname.slice('/consulta/'.length)))
      : undefined;
    const page = pages[pathname];
    if (page !== undefined) return send(response, page, extname(pathname) || '.html');
    if (file && existsSync(file) && statSync(file).isFile()) return send(response, readFileSync(file), extname(file));
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    reports,
    online: (value) => {
      isOnline = value;
      if (!value) server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response, content, extension) {
  response.writeHead(200, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  response.end(content);
}

function receive(request, response, reports) {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    reports.push(body);
    response.writeHead(204).end();
  });
}
