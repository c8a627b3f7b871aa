/**
 * Keeps every file of the built folder, so that the ready pages start without a network.
 * Built as a classic script, because Firefox 115 knows no other kind of worker: it imports nothing.
 */

/** Written in by the build: every file that a page may ask for, and a version that changes with any of them. */
declare const __CONSULTA_FILES__: readonly string[];
declare const __CONSULTA_VERSION__: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const FOLDER = worker.registration.scope;
/** Named after the folder, because two of them on one site share their caches. */
const FAMILY = `consulta-files ${FOLDER} `;
const CACHE = FAMILY + __CONSULTA_VERSION__;
const FILES = new Set(__CONSULTA_FILES__.map((file) => new URL(file, FOLDER).href));

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(kept(file, event.request));
});

/** All or nothing: a version of which a file is missing is never used. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES].map(async (file) => cache.put(file, await fresh(file))));
}

/** A file whose name carries a hash never changes, so an update does not load it again. */
async function fresh(file: string): Promise<Response> {
  const isHashed = /\/(chunks|assets)\/[^/]+$/.test(file);
  const old = isHashed ? await caches.match(file) : undefined;
  const response = old ?? (await fetch(file, {cache: isHashed ? 'default' : 'reload', credentials: 'same-origin'}));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A host that redirects `survey.html` to `survey`: browsers refuse a redirected answer to a navigation.
  return response.redirected ? new Response(await response.blob(), {headers: response.headers}) : response;
}

/**
 * Runs once no page of the older version is open any more, which is why nothing here hurries it:
 * an open page goes on finding the files that belong to it.
 */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

/** Which of our files is asked for; pages are the same whatever their query. */
function fileOf({method, mode, url}: Request): string | undefined {
  if (method !== 'GET') return undefined;
  const address = new URL(url);
  address.hash = '';
  if (mode === 'navigate') address.search = '';
  const {href} = address;
  return [href, ...(mode === 'navigate' ? [`${href}.html`] : [])].find((file) => FILES.has(file));
}

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}
