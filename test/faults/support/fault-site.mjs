import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that a webmaster uploads, and the pages of the fault table. */
const PLACES = {
  '/consulta/': process.env.CONSULTA_DIST ?? fileURLToPath(new URL('../../../packages/consulta/dist', import.meta.url)),
  '/faults/': fileURLToPath(new URL('../', import.meta.url)),
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A page that says nothing for so long, in milliseconds, has failed. */
const SILENCE = 120_000;

/** The pages did not go on. */
class Silence extends Error {}

/** A browser that stops in the middle, as a headless Firefox does once in a while, says nothing: it is tried again, once. */
export async function onceMore(engine, run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Silence)) throw error;
    console.log(`Once more in ${engine}: ${error.message}`);
    return run();
  }
}

/**
 * A site whose pages work by themselves and tell what came of it: browsers are started as people start them, with no
 * program that drives them, so that every engine can be killed, given several tabs, or put into private mode.
 */
export async function openFaultSite() {
  const waiting = new Set();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://faults.test');
    if (request.method === 'POST') return receive(request, response, waiting);
    const [prefix, folder] = Object.entries(PLACES).find(([start]) => pathname.startsWith(start)) ?? [];
    const file = prefix && join(folder, normalize(pathname.slice(prefix.length)));
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    // A page that is opened again has its files already, as those of any site.
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
    };
    response.writeHead(200, headers);
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    page: (name, options = {}) => `${origin}/faults/page/${name}.html?${new URLSearchParams(options)}`,
    /** Calls `hear` with everything that pages tell from now on, until it answers with something else than undefined. */
    listen: (hear) => hearUntil(waiting, hear),
    /** Whoever still listens hears no more. */
    endListening: () => {
      for (const listener of [...waiting]) listener({isOver: true});
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function hearUntil(waiting, hear) {
  let timer;
  let listener;
  const heard = [];
  return new Promise((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      const last = () => JSON.stringify(heard.at(-1) ?? 'nothing');
      timer = setTimeout(
        () => reject(new Silence(`The pages fell silent; the last that was heard: ${last()}`)),
        SILENCE,
      );
      // It alone is no reason to go on.
      timer.unref();
    };
    listener = (said) => {
      heard.push(said);
      wait();
      if ('error' in said) return reject(new Error(said.error));
      const answer = hear(said);
      if (answer !== undefined) resolve(answer);
    };
    waiting.add(listener);
    wait();
  }).finally(() => {
    clearTimeout(timer);
    waiting.delete(listener);
  });
}

function receive(request, response, waiting) {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    response.writeHead(204).end();
    for (const listener of [...waiting]) listener(JSON.parse(body));
  });
}
