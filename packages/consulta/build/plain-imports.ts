import type {BuildOptions, Plugin} from 'vite';

/** The module through which Vite loads every `import()` of the built folder. */
const HELPER = '\0vite/preload-helper.js';
/** The chunk that loads the controls of a survey's questions, which a person waits for. */
const LOADS_CONTROLS = /^chunks\/control-/;
/** What is there already when that chunk is. */
const ALREADY_THERE = /^chunks\/(control|begin|rolldown-runtime)-/;

/**
 * Vite lists with every `import()` all chunks that it leads to: a twentieth of the script before the first answer, most
 * of it for what comes much later. Here only the pages and the controls of questions name what they need besides.
 */
export const modulePreload: BuildOptions['modulePreload'] = {
  polyfill: false,
  resolveDependencies: (file, needed, {hostId, hostType}) => {
    if (hostType === 'html') return needed;
    return LOADS_CONTROLS.test(hostId) ? needed.filter((other) => other !== file && !ALREADY_THERE.test(other)) : [];
  },
};

/** Vite's own helper waits for styles too, of which there are none here, and writes `<link>` elements. */
export function plainImports(): Plugin {
  return {
    name: 'consulta-plain-imports',
    enforce: 'pre',
    load: {
      filter: {id: /vite\/preload-helper\.js$/},
      handler: (id) =>
        id === HELPER
          ? `export function __vitePreload(load, besides, from) {
               besides?.forEach((file) => import(/* @vite-ignore */ new URL(file, from).href).catch(() => undefined));
               return load();
             }`
          : undefined,
    },
  };
}
