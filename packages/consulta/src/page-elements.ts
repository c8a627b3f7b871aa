/** What a page may use beside the surveys, each a chunk that is loaded when its tag appears: few pages need two. */
const ELEMENTS: {readonly [tag: string]: () => Promise<unknown>} = {
  'consulta-scale': () => import('@consulta/elements/scale'),
  'consulta-choice': () => import('@consulta/elements/choice'),
  'consulta-text': () => import('@consulta/elements/text'),
  'consulta-ranking': () => import('@consulta/elements/ranking'),
  'consulta-points': () => import('@consulta/elements/points'),
  'consulta-assessment-report': () => import('@consulta/elements/assessment-report'),
  'consulta-ranking-results': () => import('@consulta/elements/ranking-results'),
  'consulta-responses': () => import('@consulta/elements/responses'),
};
const SELECTOR = Object.keys(ELEMENTS).join(',');

/** Loads the elements that stand in the page, now and whenever one is added. */
export function loadElementsOfPage(): void {
  load(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) load(node);
  }).observe(document, {childList: true, subtree: true});
}

function load(root: Document | Element): void {
  const found = [
    ...root.querySelectorAll(SELECTOR),
    ...(root instanceof Element && root.matches(SELECTOR) ? [root] : []),
  ];
  for (const tag of new Set(found.map(({localName}) => localName))) {
    // A failed load is tried again when the next such tag appears, or the page is loaded again.
    ELEMENTS[tag]?.().catch((error: unknown) => console.warn(`<${tag}> could not be loaded.`, error));
  }
}
