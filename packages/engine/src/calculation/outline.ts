import type {Question, Section, Survey} from '@consulta/schema';

import type {TypeBehaviour} from '../question-types/type-behaviour.js';

/** A question with what never changes about it. */
export interface OutlinedQuestion {
  readonly question: Question;
  readonly behaviour: TypeBehaviour;
  readonly section: Section;
}

/** Sections and questions of one definition, by id. */
export interface Outline {
  readonly sections: ReadonlyMap<string, Section>;
  readonly questions: ReadonlyMap<string, OutlinedQuestion>;
}

/** How the behaviour of a question's type is found. */
export type BehaviourOf = (question: Question) => TypeBehaviour;

const outlines = new WeakMap<Survey, Outline>();

/** The outline of a definition, made once. */
export function outlineOf(survey: Survey, behaviourOf: BehaviourOf): Outline {
  const known = outlines.get(survey) ?? makeOutline(survey, behaviourOf);
  outlines.set(survey, known);
  return known;
}

function makeOutline(survey: Survey, behaviourOf: BehaviourOf): Outline {
  const sections = new Map(survey.sections.map((section) => [section.id, section]));
  const questions = new Map<string, OutlinedQuestion>();
  for (const section of survey.sections) {
    for (const question of section.questions) {
      questions.set(question.id, {question, behaviour: behaviourOf(question), section});
    }
  }
  return {sections, questions};
}
