import type {ConsultaElement} from './consulta-element.js';

/** Loads the words and the insides of elements that will be shown later, so that they are there when the network is not. */
export async function loadWords(tags: readonly string[], language: string): Promise<void> {
  const elements = tags
    .map((tag) => customElements.get(tag) as typeof ConsultaElement | undefined)
    .filter((element) => element !== undefined);
  const loads = elements.flatMap(({words, inside, later}) => [
    inside?.load(),
    ...[...words, ...later].map((one) => one.load(language)),
  ]);
  await Promise.all(loads.filter((load) => load !== undefined));
}
