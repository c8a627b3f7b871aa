import {whenIdle} from '@consulta/elements';

type Loaders = {readonly [tag: string]: () => Promise<unknown>};

/** Question controls, each a chunk that is loaded when its tag appears or a survey asks such a question. */
const CONTROLS: Loaders = {
  'consulta-scale': () => import('@consulta/elements/scale'),
  'consulta-choice': () => import('@consulta/elements/choice'),
  'consulta-text': () => import('@consulta/elements/text'),
  'consulta-ranking': () => import('@consulta/elements/ranking'),
  'consulta-points': () => import('@consulta/elements/points'),
  'consulta-matrix': () => import('@consulta/elements/matrix'),
  'consulta-number': () => import('@consulta/elements/number'),
  'consulta-date': () => import('@consulta/elements/date'),
  'consulta-computed': () => import('@consulta/elements/computed'),
  'consulta-note': () => import('@consulta/elements/note'),
  'consulta-consent': () => import('@consulta/elements/consent'),
  'consulta-yes-no': () => import('@consulta/elements/yes-no'),
  'consulta-repeat': () => import('@consulta/elements/repeat'),
};
/** What organisers use: loaded when its tag appears, or else once the page is at rest; its inside waits for its use. */
const FOR_ORGANISERS: Loaders = {
  'consulta-assessment-report': () => import('@consulta/elements/assessment-report'),
  'consulta-ranking-results': () => import('@consulta/elements/ranking-results'),
  'consulta-feedback-results': () => import('@consulta/elements/feedback-results'),
  'consulta-responses': () => import('@consulta/elements/responses'),
};
const ELEMENTS: Loaders = {...CONTROLS, ...FOR_ORGANISERS};
const SELECTOR = Object.keys(ELEMENTS).join(',');

/** Loads the elements that stand in the page, now and whenever one is added. */
export function loadElementsOfPage(): void {
  load(document);
  // Inside the shadow root of a host page no tag is seen from here, so that these are all defined a little later.
  atRest(() => Object.keys(FOR_ORGANISERS).forEach(define));
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) load(node);
  }).observe(document, {childList: true, subtree: true});
}

function load(root: Document | Element): void {
  const found = [
    ...root.querySelectorAll(SELECTOR),
    ...(root instanceof Element && root.matches(SELECTOR) ? [root] : []),
  ];
  new Set(found.map(({localName}) => localName)).forEach(define);
}

function define(tag: string): void {
  // A failed load is tried again when the next such tag appears, or the page is loaded again.
  ELEMENTS[tag]?.().catch((error: unknown) => console.warn(`<${tag}> could not be loaded.`, error));
}

/** After everything that the page itself needs. */
function atRest(action: () => void): void {
  if (document.readyState === 'complete') whenIdle(action);
  else addEventListener('load', () => whenIdle(action), {once: true});
}
