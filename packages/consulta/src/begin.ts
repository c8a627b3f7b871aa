import {defineSurveys, nextChance, SURVEY_TAGS, takeDefinitions, whenIdle} from '@consulta/elements';

import {resolveInstrumentsBeside} from './instruments.js';
import type * as PageElements from './page-elements.js';

/** The longest that what does not stand in the page waits for a survey that does, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Makes the elements of a page what they are; `definitions` are under way already, by their address. */
export function begin(scriptUrl: string, definitions: Map<string, Promise<Response>>): void {
  resolveInstrumentsBeside(scriptUrl);
  takeDefinitions(definitions);
  defineSurveys();
  // Something that is no survey stands in the page.
  if (document.querySelector(':not(:defined)')) void withOthers(({loadElementsOfPage}) => loadElementsOfPage());
  afterFirstScreen(() => {
    void withOthers((others) => {
      others.loadElementsOfPage();
      others.defineForOrganisers();
    });
  });
}

/** What a person waits for comes first. */
function afterFirstScreen(action: () => void): void {
  if (!document.querySelector(SURVEY_TAGS)) return whenIdle(action);
  for (const moment of ['consulta-ready', 'consulta-error']) addEventListener(moment, action, {once: true});
  setTimeout(action, LONGEST_WAIT);
}

/** Controls on their own, and what organisers use. */
async function withOthers(use: (others: typeof PageElements) => void): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const others = await import('./page-elements.js').catch(() => undefined);
    if (others) return use(others);
    await nextChance(attempt);
  }
}
