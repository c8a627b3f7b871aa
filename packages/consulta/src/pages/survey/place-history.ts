import type {SurveyPlace} from '@consulta/elements';

/** The survey elements, as far as the address of the page is about them. */
interface SurveyWithPlaces extends HTMLElement {
  readonly place: SurveyPlace | undefined;
  goTo(where: string | SurveyPlace): void;
}

/** An entry of the browser's history: the page of the survey, and how many pages of it come before. */
interface PlaceState {
  readonly place: SurveyPlace;
  readonly depth: number;
}

/** Opens the survey at the section or question that the address names after `#`. */
export function openNamedPlace(element: SurveyWithPlaces): void {
  whenShown(element, () => goToNamed(element));
}

/**
 * Makes each page of the survey an entry of the browser's history, so that its back button leads to the page before. An
 * entry says which page, and nothing of what was answered there. Returns what ends it.
 */
export function keepPlaceHistory(element: SurveyWithPlaces): () => void {
  // The page was loaded again, or somebody came back to it from another.
  const earlier = placeState();
  let depth = earlier?.depth ?? 0;
  let isBegun = false;
  const controller = new AbortController();
  const {signal} = controller;
  const shown = (): void => {
    if (earlier) element.goTo(earlier.place);
    if (element.place) history.replaceState(stateAt(element.place, depth), '');
    isBegun = true;
  };
  const moved = (): void => {
    const {place} = element;
    if (!isBegun || !place || isSame(place, placeState()?.place)) return;
    depth += 1;
    // Without the question that was named: loaded again, the page is where the person was last.
    history.pushState(stateAt(place, depth), '', location.pathname + location.search);
  };
  const travelled = (): void => {
    const state = placeState();
    depth = state?.depth ?? depth + 1;
    if (state) element.goTo(state.place);
    else goToNamed(element);
    // Somebody wrote another name after `#`.
    if (!state && element.place) history.replaceState(stateAt(element.place, depth), '');
  };
  // What is submitted is not gone back into: the next step back leaves.
  const submitted = (): void => {
    const steps = stepsBack(depth, history.length);
    if (steps > 0) history.go(-steps);
    depth = 0;
  };
  whenShown(element, shown, signal);
  element.addEventListener('consulta-place', moved, {signal});
  element.addEventListener('consulta-submitted', submitted, {signal});
  addEventListener('popstate', travelled, {signal});
  return () => controller.abort();
}

/**
 * Once the first page of the survey is there. `consulta-ready` is later, or without a network never: it waits for the
 * store, and by then the person may be somewhere else.
 */
function whenShown(element: SurveyWithPlaces, action: () => void, signal?: AbortSignal): void {
  const look = (): void => {
    if (!element.place) return;
    element.removeEventListener('consulta-place', look);
    queueMicrotask(action); // It is told of in the middle of being drawn.
  };
  element.addEventListener('consulta-place', look, {...(signal && {signal})});
}

function goToNamed(element: SurveyWithPlaces): void {
  const name = location.hash.slice(1);
  // Ids need no escapes: what has any names nothing.
  if (name !== '' && placeState() === undefined) element.goTo(name);
}

function stateAt(place: SurveyPlace, depth: number): {readonly survey: PlaceState} {
  return {survey: {place, depth}};
}
function placeState(): PlaceState | undefined {
  return (history.state as {readonly survey?: PlaceState} | null)?.survey;
}
function isSame(one: SurveyPlace, other: SurveyPlace | undefined): boolean {
  return one.phase === other?.phase && one.section === other.section && one.question === other.question;
}

/**
 * How far back the first page is. A browser keeps so many entries and no more (50 in Chromium): where it has dropped the
 * first pages, the oldest left is as far as it goes, and further it does not go at all.
 */
export function stepsBack(depth: number, entries: number): number {
  return Math.max(0, Math.min(depth, entries - 1));
}
