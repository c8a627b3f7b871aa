/**
 * Which package may import what. `packages` are ours, `types` ours but only their types,
 * `libraries` are everything else. What is not listed is forbidden.
 */
export const PACKAGES = {
  schema: {packages: [], types: [], libraries: ['zod/mini', '@noble/hashes']},
  engine: {packages: ['schema'], types: [], libraries: ['json-logic-js']},
  analysis: {packages: ['schema', 'engine'], types: [], libraries: ['@noble/hashes']},
  storage: {packages: ['schema'], types: ['engine'], libraries: ['idb']},
  exchange: {packages: ['schema', 'engine', 'analysis'], types: [], libraries: ['csv-parse', 'fflate']},
  elements: {
    packages: ['schema', 'engine', 'analysis'],
    types: ['storage', 'exchange'],
    libraries: ['lit', '@lit/context', 'marked'],
  },
  instruments: {packages: [], types: [], libraries: []},
  consulta: {
    packages: ['schema', 'engine', 'analysis', 'storage', 'exchange', 'elements', 'instruments'],
    types: [],
    libraries: ['lit'],
  },
};

/**
 * The rooms of `elements`: `may` are those it imports, `lazily` those it reaches only by `import()` or for types,
 * so that a respondent does not load the results before the first answer. `beyond` are packages that only
 * the two rooms which deal with stored responses may import.
 */
export const ROOMS = {
  base: {may: [], lazily: [], beyond: []},
  questions: {may: ['base'], lazily: [], beyond: []},
  charts: {may: ['base'], lazily: [], beyond: []},
  store: {may: ['base'], lazily: [], beyond: ['storage', 'exchange']},
  results: {may: ['base', 'charts', 'store'], lazily: [], beyond: []},
  survey: {may: ['base', 'questions', 'store'], lazily: ['charts', 'results'], beyond: []},
  desk: {may: ['base', 'charts', 'results', 'store'], lazily: ['survey'], beyond: ['storage', 'exchange']},
};
