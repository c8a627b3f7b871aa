import type {ScoreDefinition, Survey} from '@consulta/schema';

import {hasChecklists} from '../question-types/checklists.js';
import type {Outline, OutlinedQuestion} from './outline.js';

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

/** What never changes about the scores of one definition. */
export interface ScoreOutline {
  readonly scores: ReadonlyMap<string, ScoreDefinition>;
  readonly members: ReadonlyMap<string, readonly OutlinedMember[]>;
  /** What scores count of a question: its own id, or `id/row` for each row; nothing for one that no score counts. */
  readonly refs: ReadonlyMap<string, readonly PartRef[]>;
  /** Questions with a level that has a checklist: what is ticked of it is noted beside the answer. */
  readonly gated: ReadonlySet<string>;
}

const outlines = new WeakMap<Outline, ScoreOutline>();

/** The scores of a definition, taken apart once. */
export function scoreOutlineOf(survey: Survey, outline: Outline): ScoreOutline {
  const known = outlines.get(outline) ?? makeOutline(survey, outline);
  outlines.set(outline, known);
  return known;
}

function makeOutline(survey: Survey, {questions}: Outline): ScoreOutline {
  const scores = new Map((survey.scores ?? []).map((score) => [score.id, score]));
  const members = new Map([...scores.values()].map((score) => [score.id, membersOf(score, scores, questions)]));
  const above = scoresAbove(members);
  const refs = new Map([...questions].map(([id, outlined]) => [id, refsOf(outlined, above)]));
  const gated = new Set([...questions].flatMap(([id, {question}]) => (hasChecklists(question) ? [id] : [])));
  return {scores, members, refs, gated};
}

function membersOf(
  {of}: ScoreDefinition,
  scores: ReadonlyMap<string, ScoreDefinition>,
  questions: ReadonlyMap<string, OutlinedQuestion>,
): readonly OutlinedMember[] {
  return of.flatMap((id): readonly OutlinedMember[] => {
    if (scores.has(id)) return [{kind: 'score', id}];
    const questionId = id.split('/')[0] ?? '';
    const outlined = questions.get(questionId);
    if (outlined === undefined) return [];
    const parts = id === questionId ? partsOf(outlined) : undefined;
    return (
      parts?.map((part) => ({kind: 'question', id: `${id}/${part}`, questionId})) ?? [
        {kind: 'question', id, questionId},
      ]
    );
  });
}

function partsOf({question, behaviour}: OutlinedQuestion): readonly string[] | undefined {
  return behaviour.scoreParts?.(question);
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

function refsOf(outlined: OutlinedQuestion, above: ReadonlyMap<string, readonly string[]>): readonly PartRef[] {
  const {question} = outlined;
  const parts = partsOf(outlined);
  const refs: {ref: string; part: string | undefined}[] =
    parts === undefined
      ? [{ref: question.id, part: undefined}]
      : parts.map((part) => ({ref: `${question.id}/${part}`, part}));
  return refs.flatMap(({ref, part}) => {
    const scoreIds = above.get(ref);
    return scoreIds === undefined ? [] : [{ref, part, scoreIds}];
  });
}
