/** Written in by the build (`chunk-list.ts`): the files of each part, its own last. */
declare const __CONSULTA_CHUNKS__: {readonly [part: string]: string};

const FILES = new Map(Object.entries(__CONSULTA_CHUNKS__));

/** Loads the files of a part, all at the same time, and resolves with its own; undefined where there is no such part. */
export function load<T>(part: string): Promise<T> | undefined {
  const files = FILES.get(part)?.split(' ').map(importFile);
  return files && Promise.all(files).then((modules) => modules.at(-1) as T);
}

function importFile(name: string): Promise<unknown> {
  const address = `./chunks/${name}.js`;
  return import(/* @vite-ignore */ address) as Promise<unknown>;
}
