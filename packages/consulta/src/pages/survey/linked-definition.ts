import {isInstrumentName} from '@consulta/elements';

/** Why a link leads to no questionnaire. */
export type LinkProblem = 'missing' | 'unknown' | 'elsewhere' | 'unreachable' | 'unreadable';

/** What the link names: a definition, still unchecked, or why there is none. */
export type LinkedDefinition = {readonly definition: object} | {readonly problem: LinkProblem; readonly named: string};

/** Copies of definitions given by `src`, for the time without a network. The worker keeps the instruments. */
const COPIES = 'consulta-definitions';

/** Loads the definition that the address of the page names. */
export async function linkedDefinition(query: URLSearchParams): Promise<LinkedDefinition> {
  const src = query.get('src');
  if (src) {
    const address = sameOrigin(src);
    return address ? read(address, src, 'unreachable') : {problem: 'elsewhere', named: src};
  }
  const instrument = query.get('instrument');
  if (!instrument) return {problem: 'missing', named: ''};
  if (!isInstrumentName(instrument)) return {problem: 'unknown', named: instrument};
  return read(new URL(`instruments/${instrument}.json`, document.baseURI), instrument, 'unknown');
}

/** A link that shows questions of a stranger under the name of this site would be a trap. */
function sameOrigin(src: string): URL | undefined {
  try {
    const address = new URL(src, document.baseURI);
    return address.origin === location.origin && address.protocol.startsWith('http') ? address : undefined;
  } catch {
    return undefined;
  }
}

async function read(address: URL, named: string, notFound: 'unknown' | 'unreachable'): Promise<LinkedDefinition> {
  const answer = await fetchOrCopy(address);
  if (!answer) return {problem: 'unreachable', named};
  if (!answer.ok) return {problem: answer.status === 404 ? notFound : 'unreachable', named};
  try {
    const definition: unknown = await answer.json();
    if (typeof definition === 'object' && definition !== null && !Array.isArray(definition)) return {definition};
  } catch {
    // Some hosts answer everything with their home page.
  }
  return {problem: notFound === 'unknown' ? 'unknown' : 'unreadable', named};
}

/** From the network, else the copy of the last visit. */
async function fetchOrCopy(address: URL): Promise<Response | undefined> {
  // On plain http, and where storage is refused, there are no copies.
  const copies = await globalThis.caches?.open(COPIES).catch(() => undefined);
  try {
    const answer = await fetch(address, {cache: 'no-cache'});
    if (answer.ok) await copies?.put(address, answer.clone()).catch(() => undefined);
    return answer;
  } catch {
    return copies?.match(address);
  }
}
