/** What Rolldown says of a chunk before it has a name. */
interface Chunk {
  readonly name: string;
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
}

/**
 * A name that says what is in a chunk: `scale` for `questions/scale/define.ts`, `words-page-rest-fr` for
 * `page-rest/words/fr.ts`, `storage` for the package. The limits of the sizes name chunks by these.
 */
export function chunkName({name, facadeModuleId, moduleIds}: Chunk): string {
  // Rolldown calls every chunk of a `define.ts` by that name; only a group has a name that says something.
  const defining = name === 'define' ? moduleIds.findLast((id) => id.endsWith('/define.ts')) : undefined;
  const main = facadeModuleId ?? defining ?? '';
  const path = main.split(/[\\/]/);
  const [file = '', folder = '', above = ''] = path.toReversed();
  if (folder === 'words') return `words-${above}-${file.replace(/\.ts$/, '')}`;
  if (file === 'define.ts') return folder;
  if (file === 'index.ts' && folder === 'src') return above;
  return name;
}
