import type {Question, ScoreDefinition, Section, Survey} from '@consulta/schema';

import {behaviourOf} from '../question-types/registry.js';
import type {TypeBehaviour} from '../question-types/type-behaviour.js';

/** A question with what never changes about it. */
export interface OutlinedQuestion {
  readonly question: Question;
  readonly behaviour: TypeBehaviour;
  readonly section: Section;
  /** What scores count of it: its own id, or `id/row` for each row. Empty when no score does. */
  readonly refs: readonly PartRef[];
}

/** One countable part of a question and every score above it. */
export interface PartRef {
  readonly ref: string;
  readonly part: string | undefined;
  readonly scoreIds: readonly string[];
}

/** A member of a score, matrices taken apart into their rows. */
export type OutlinedMember =
  | {readonly kind: 'score'; readonly id: string}
  | {readonly kind: 'question'; readonly id: string; readonly questionId: string};

/** Everything that is found by id in one definition. */
export interface Outline {
  readonly sections: ReadonlyMap<string, Section>;
  readonly questions: ReadonlyMap<string, OutlinedQuestion>;
  readonly scores: ReadonlyMap<string, ScoreDefinition>;
  readonly members: ReadonlyMap<string, readonly OutlinedMember[]>;
}

const outlines = new WeakMap<Survey, Outline>();

/** The outline of a definition, made once. */
export function outlineOf(survey: Survey): Outline {
  const known = outlines.get(survey) ?? makeOutline(survey);
  outlines.set(survey, known);
  return known;
}

function makeOutline(survey: Survey): Outline {
  const sections = new Map(survey.sections.map((section) => [section.id, section]));
  const scores = new Map((survey.scores ?? []).map((score) => [score.id, score]));
  const plain = new Map(survey.sections.flatMap(({questions}) => questions.map((question) => [question.id, question])));
  const members = new Map([...scores.values()].map((score) => [score.id, membersOf(score, scores, plain)]));
  const above = scoresAbove(members);
  const questions = new Map<string, OutlinedQuestion>();
  for (const section of survey.sections) {
    for (const question of section.questions) {
      questions.set(question.id, {question, behaviour: behaviourOf(question), section, refs: refsOf(question, above)});
    }
  }
  return {sections, questions, scores, members};
}

function membersOf(
  {of}: ScoreDefinition,
  scores: ReadonlyMap<string, ScoreDefinition>,
  questions: ReadonlyMap<string, Question>,
): readonly OutlinedMember[] {
  return of.flatMap((id): readonly OutlinedMember[] => {
    if (scores.has(id)) return [{kind: 'score', id}];
    const questionId = id.split('/')[0] ?? '';
    const question = questions.get(questionId);
    if (question === undefined) return [];
    const parts = id === questionId ? partsOf(question) : undefined;
    return (
      parts?.map((part) => ({kind: 'question', id: `${id}/${part}`, questionId})) ?? [
        {kind: 'question', id, questionId},
      ]
    );
  });
}

function partsOf(question: Question): readonly string[] | undefined {
  return behaviourOf(question).scoreParts?.(question);
}

/** For every part, the scores it is beneath, each once however many ways lead up. */
function scoresAbove(members: ReadonlyMap<string, readonly OutlinedMember[]>): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const [scoreId, list] of members) {
    for (const {id} of list) parents.set(id, [...(parents.get(id) ?? []), scoreId]);
  }
  const refs = [...members.values()].flat().filter(({kind}) => kind === 'question');
  return new Map(refs.map(({id}) => [id, ancestorsOf(id, parents)]));
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of parents.get(next) ?? []) {
      if (!found.has(parent)) waiting.push(parent);
      found.add(parent);
    }
  }
  return [...found];
}

function refsOf(question: Question, above: ReadonlyMap<string, readonly string[]>): readonly PartRef[] {
  const parts = partsOf(question);
  const refs: {ref: string; part: string | undefined}[] =
    parts === undefined
      ? [{ref: question.id, part: undefined}]
      : parts.map((part) => ({ref: `${question.id}/${part}`, part}));
  return refs.flatMap(({ref, part}) => {
    const scoreIds = above.get(ref);
    return scoreIds === undefined ? [] : [{ref, part, scoreIds}];
  });
}
