import {placeholdersIn, type Survey} from '@consulta/schema';

import type {TextPart} from '../calculation/calculation-parts.js';
import {nodeKey} from '../calculation/graph.js';
import {TextFiller} from './text-filler.js';

/** Texts that repeat answers, for a survey that has any. */
export const textPart: TextPart = {
  nodes: (survey) => [...repeatedIn(survey)].map(([id, on]) => ({id, on})),
  filler: (survey, input) => new TextFiller(survey, input),
};

/** By id, the answers that texts repeat, and the texts (of options, say) which these are read out with. */
function repeatedIn({id: surveyId, sections, title, description, thanks, consent, return: back}: Survey) {
  const repeated = new Map<string, readonly string[]>();
  const add = (id: string, part: unknown): void => {
    const on = placeholdersIn(part).flatMap((name) => [nodeKey('answer', name), nodeKey('text', name)]);
    // The survey may have the id of one of its sections.
    if (on.length > 0) repeated.set(id, [...(repeated.get(id) ?? []), ...on]);
  };
  for (const section of sections) {
    add(section.id, [section.title, section.description]);
    for (const question of section.questions) add(question.id, question);
  }
  add(surveyId, [title, description, thanks, consent, back?.text]);
  return repeated;
}
