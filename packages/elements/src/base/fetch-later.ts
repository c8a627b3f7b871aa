import {whenIdle} from './when-idle.js';

/** Something that is loaded for a language; undefined when it is there. */
export interface Fetched {
  load(language: string): Promise<unknown> | undefined;
}

const languages = new WeakMap<object, string>();

/** Fetches what elements of this kind need after their first drawing, once the page is at rest; in another language again. */
export function fetchLater(kind: {readonly later: readonly Fetched[]}, language: string): void {
  if (languages.get(kind) === language) return;
  languages.set(kind, language);
  if (kind.later.length > 0)
    whenIdle(() => {
      // Without the network it is fetched when it is needed.
      for (const fetched of kind.later) fetched.load(language)?.catch(() => undefined);
    });
}
