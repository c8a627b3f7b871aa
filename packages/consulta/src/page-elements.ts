import {CONTROL_LOADERS, whenIdle} from '@consulta/elements';

type Loaders = {readonly [tag: string]: () => Promise<unknown>};

/** What organisers use: loaded when its tag appears, or else once the page is at rest; its inside waits for its use. */
const FOR_ORGANISERS: Loaders = {
  'consulta-assessment-report': () => import('@consulta/elements/assessment-report'),
  'consulta-ranking-results': () => import('@consulta/elements/ranking-results'),
  'consulta-feedback-results': () => import('@consulta/elements/feedback-results'),
  'consulta-responses': () => import('@consulta/elements/responses'),
};
/** Question controls too, each a chunk that is loaded when its tag appears or a survey asks such a question. */
const ELEMENTS: Loaders = {...CONTROL_LOADERS, ...FOR_ORGANISERS};
const SELECTOR = Object.keys(ELEMENTS).join(',');

let isWatching = false;

/** Loads the elements that stand in the page, now and whenever one is added; once, however often it is called. */
export function loadElementsOfPage(): void {
  if (isWatching) return;
  isWatching = true;
  load(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) load(node);
  }).observe(document, {childList: true, subtree: true});
}

/** Inside the shadow root of a host page no tag is seen from here, so that these are all defined, a little later. */
export function defineForOrganisers(): void {
  whenIdle(() => Object.keys(FOR_ORGANISERS).forEach(define));
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
