import {defineSurvey, nextChance, SURVEY_TAGS, takeDefinitions} from '@consulta/elements';

import {resolveInstrumentsBeside} from './instruments.js';
import type * as PageElements from './page-elements.js';

/** The longest that what does not stand in the page waits for a survey that does, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Makes the elements of a page what they are; `definitions` are under way already, by their address. */
export function begin(scriptUrl: string, definitions: Map<string, Promise<Response>>): void {
  resolveInstrumentsBeside(scriptUrl);
  takeDefinitions(definitions);
  const standing = SURVEY_TAGS.filter((tag) => document.querySelector(tag));
  for (const tag of standing) void untilThere(() => defineSurvey(tag));
  // Something that is no survey stands in the page.
  const isMore = document.querySelector(`:not(:defined, ${SURVEY_TAGS.join()})`) !== null;
  if (isMore) void untilThere(others).then(({loadElementsOfPage}) => loadElementsOfPage());
  const all = (): void => {
    for (const tag of SURVEY_TAGS) void untilThere(() => defineSurvey(tag));
    void untilThere(others).then(defineAll);
  };
  if (standing.length === 0) return all();
  // What a person waits for comes first.
  for (const moment of ['consulta-ready', 'consulta-error']) addEventListener(moment, all, {once: true});
  setTimeout(all, LONGEST_WAIT);
}

function others(): Promise<typeof PageElements> {
  return import('./page-elements.js');
}

function defineAll({loadElementsOfPage, defineForOrganisers}: typeof PageElements): void {
  loadElementsOfPage();
  defineForOrganisers();
}

async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await load();
    } catch {
      await nextChance(attempt); // The network may be back by then.
    }
  }
}
