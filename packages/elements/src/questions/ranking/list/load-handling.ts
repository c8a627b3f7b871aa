import {LazyModule} from '../../../base/lazy-module.js';
import {handlingWords} from '../handling/words/handling-words.js';

/** What is done with a ranking: a list in which nothing is ranked yet is drawn without it. */
export const handling = new LazyModule(() => import('../handling/handling.js'));

/** Loads it with its words, once the list is drawn; undefined when they are there. */
export function loadHandling(language: string): Promise<unknown> | undefined {
  const loads = [handling.load(), handlingWords.load(language)].filter((load) => load !== undefined);
  return loads.length > 0 ? Promise.all(loads) : undefined;
}
