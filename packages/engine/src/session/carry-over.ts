import {type Answer, contentOf, type Draft, type Note, type Question, type Survey} from '@consulta/schema';

import {behaviourOf} from '../question-types/registry.js';
import {copyOf, type DraftOrigin} from './new-drafts.js';

/**
 * What did not come along as it was. `gone`: the question is not asked any more. `other-type`: it is asked in another
 * way. `not-offered`: what was answered, or a part of it, cannot be answered any more.
 */
export interface LeftBehind {
  /** As it was asked. */
  readonly question: Question;
  readonly answer?: Answer;
  readonly note?: Note;
  readonly reason: 'gone' | 'other-type' | 'not-offered';
}
export interface CarriedOver {
  /** On the other definition, under an id of its own: what was there stays as it is. */
  readonly draft: Draft;
  /** In the order of the questions as they were asked. */
  readonly left: readonly LeftBehind[];
}

/** What is known of the other definition. */
export interface OtherDefinition {
  readonly survey: Survey;
  readonly surveyHash: string;
}

/** Brings unfinished answers to another definition of their survey: what is still valid comes along, the rest is listed. */
export function carryOver(draft: Draft, from: Survey, to: OtherDefinition, origin?: DraftOrigin): CarriedOver {
  const asked = new Map(questionsOf(to.survey).map((question) => [question.id, question]));
  const results = questionsOf(from).map((before) => carryQuestion(draft, before, asked.get(before.id)));
  const {notes: _notes, paradata: _paradata, ...frame} = draft;
  const kept = <K extends 'answer' | 'note' | 'paradata' | 'edits'>(part: K) =>
    Object.fromEntries(
      results.flatMap((result) => (result[part] === undefined ? [] : [[result.id, result[part]] as const])),
    );
  const notes = kept('note');
  const paradata = kept('paradata');
  return {
    draft: copyOf(
      {
        ...frame,
        surveyVersion: to.survey.version,
        surveyHash: to.surveyHash,
        sectionId: to.survey.sections.some(({id}) => id === draft.sectionId) ? draft.sectionId : '',
        answers: kept('answer'),
        ...(Object.keys(notes).length > 0 && {notes}),
        ...(Object.keys(paradata).length > 0 && {paradata}),
        edits: kept('edits'),
      },
      origin,
    ),
    left: results.flatMap(({left}) => left ?? []),
  };
}

interface Carried {
  readonly id: string;
  readonly answer?: Answer | undefined;
  readonly note?: Note | undefined;
  readonly paradata?: NonNullable<Draft['paradata']>[string] | undefined;
  readonly edits?: number | undefined;
  readonly left?: LeftBehind;
}

function carryQuestion(draft: Draft, before: Question, after: Question | undefined): Carried {
  const {id} = before;
  const answer = own(draft.answers, id);
  const note = own(draft.notes, id);
  const left = (reason: LeftBehind['reason']): {left?: LeftBehind} =>
    answer === undefined && note === undefined
      ? {}
      : {left: {question: before, reason, ...(answer !== undefined && {answer}), ...(note && {note})}};
  if (!after) return {id, ...left('gone')};
  if (after.type !== before.type) return {id, ...left('other-type')};
  const valid = answer === undefined ? undefined : stillValid(after, answer);
  // One of several choices is what the one choice was.
  const isWhole = contentOf([valid].flat()) === contentOf([answer].flat());
  return {
    id,
    answer: valid,
    note,
    // What was shown and chosen on the way speaks of items: it goes with the same ones only.
    paradata: isWhole && samePartIds(before, after) ? own(draft.paradata, id) : undefined,
    edits: own(draft.edits, id),
    ...(isWhole ? {} : left('not-offered')),
  };
}

/** What of an answer this question can still be answered with. */
function stillValid(question: Question, answer: Answer): Answer | undefined {
  const behaviour = behaviourOf(question);
  const read = behaviour.read(question, answer);
  if (read === undefined) return undefined;
  const isAllowed = (value: Answer) =>
    behaviour.problems(question, value, {required: false}).every(({code}) => code !== 'not-allowed');
  if (isAllowed(read)) return read;
  const part = behaviour.allowedPart && behaviour.read(question, behaviour.allowedPart(question, read));
  return part !== undefined && isAllowed(part) ? part : undefined;
}

function samePartIds(one: Question, other: Question): boolean {
  return contentOf(partIds(one)) === contentOf(partIds(other));
}

/** The ids of items, options or rows, whatever the type calls them, and those in the questions of a repeat. */
function partIds(question: object): readonly unknown[] {
  const lists: readonly unknown[] = Object.values(question).filter((value) => Array.isArray(value));
  return lists
    .flat()
    .flatMap((part) => (typeof part === 'object' && part !== null && 'id' in part ? [part.id, ...partIds(part)] : []));
}

function questionsOf({sections}: Survey): readonly Question[] {
  return sections.flatMap(({questions}) => questions);
}

/** Question ids may be words that every object inherits. */
function own<V>(record: {readonly [id: string]: V} | undefined, id: string): V | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
