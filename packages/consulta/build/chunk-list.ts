import type {Plugin} from 'vite';

import {typeChunk, wordsChunk} from './type-chunk.js';

const SCRIPT = 'consulta.js';

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** The form is in the file that all surveys share. */
const SURVEYS = new Set(['self-assessment', 'priority-ranking']);

/** The part of what `consulta.js` asks for ahead to which a module belongs: `begin`, `words-fr`, a survey, a type of question. */
function partOf(id: string): string | null {
  // What makes modules of chunks is in a file of its own, which all of them need.
  if (/\/consulta\/src\/begin\.ts$|rolldown\/runtime/.test(id)) return 'begin';
  const [, survey] = /elements\/src\/survey\/([\w-]+)\/\1\.ts$/.exec(id) ?? [];
  return (survey !== undefined && SURVEYS.has(survey) ? survey : wordsChunk(id)) ?? typeChunk(id);
}

/** The files of each part, its own last, after what they import; what comes with the beginning is named there only. */
function chunkList(chunks: readonly Chunk[]): {readonly [part: string]: string} {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (name: string): string[] => [...(byName.get(name)?.imports ?? []).flatMap(withImports), name];
  const parts = new Map<string, Set<string>>();
  // The largest first, and what imports it last.
  const ordered = [...chunks].sort(
    (one, other) => withImports(one.fileName).length - withImports(other.fileName).length,
  );
  for (const {fileName, moduleIds} of ordered) {
    for (const part of new Set(moduleIds.map(partOf)))
      if (part !== null) parts.set(part, new Set([...(parts.get(part) ?? []), ...withImports(fileName)]));
  }
  const beginning = parts.get('begin') ?? new Set();
  const namesOf = ([part, files]: [string, Set<string>]): [string, string] => {
    const own = [...files].filter((file) => part === 'begin' || !beginning.has(file));
    return [part, own.map((file) => file.replace(/^chunks\/(.*)\.js$/, '$1')).join(' ')];
  };
  return Object.fromEntries([...parts].map(namesOf).sort());
}

/** Writes the list of these files into `consulta.js`, which runs without importing anything. */
export function writeChunkList(): Plugin {
  return {
    name: 'consulta-chunk-list',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const script = bundle[SCRIPT];
      if (script?.type !== 'chunk') return;
      if (script.imports.length > 0)
        this.error(`${SCRIPT} has to run before anything else is there: it cannot import.`);
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      script.code = script.code.replaceAll('__CONSULTA_CHUNKS__', JSON.stringify(chunkList(chunks)));
    },
  };
}
