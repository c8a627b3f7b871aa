import {type EntryQuestion, type Problem, shuffled} from '@consulta/engine';
import type {Answer, Question, QuestionParadata} from '@consulta/schema';

import {loadedBehaviourOf} from '../loaded-behaviours.js';
import {createControl, fillControl, type QuestionControl} from '../question-control.js';
import type {EntryRow} from './entry-list.js';

/** What a control of an entry is filled from. */
export interface InnerState {
  readonly question: Question;
  readonly state: EntryQuestion;
  readonly languages: readonly string[];
  readonly showsProblems: boolean;
}

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * The controls of all entries. They are made once per entry and question and come back with an entry that was removed,
 * or a question that was hidden: with what was half written in them.
 */
export class EntryControls {
  readonly #byRow = new WeakMap<EntryRow, Map<string, QuestionControl>>();

  /** The control of a question in an entry, as it is to be drawn now. */
  control(row: EntryRow, {question, state, languages, showsProblems}: InnerState): QuestionControl | undefined {
    const {id} = question;
    const control = this.#controlOf(row, question);
    if (!control) return undefined;
    if ('paradata' in control) control.paradata = row.paradata.get(id) ?? this.#drawOrder(row, question);
    if ('unread' in control) control.unread = row.unread.get(id);
    const said = row.answer[id] as Answer | undefined;
    const problems = showsProblems ? state.problems : NO_PROBLEMS;
    fillControl(control, {
      name: id,
      question,
      languages,
      required: state.required === true,
      value: said ?? state.answer ?? null,
      // Made anew with every change of an answer; the control draws again only when they say something else.
      problems: JSON.stringify(problems) === JSON.stringify(control.problems) ? control.problems : problems,
    });
    return control;
  }

  /** A control that is there already. */
  find(row: EntryRow, questionId: string): QuestionControl | undefined {
    return this.#byRow.get(row)?.get(questionId);
  }

  /** Which question of which of these entries a control asks. */
  placeOf(control: EventTarget | null, rows: readonly EntryRow[]): {row: EntryRow; questionId: string} | undefined {
    for (const row of rows) {
      for (const [questionId, one] of this.#byRow.get(row) ?? []) if (one === control) return {row, questionId};
    }
    return undefined;
  }

  /** The order in which this is shown in this entry from now on, kept once the entry says something. */
  #drawOrder(row: EntryRow, question: Question): QuestionParadata | undefined {
    const ids = loadedBehaviourOf(question).shuffled?.(question);
    if (!ids) return undefined;
    const paradata = {shown: shuffled(ids, Math.random)};
    row.paradata.set(question.id, paradata);
    return paradata;
  }

  #controlOf(row: EntryRow, question: Question): QuestionControl | undefined {
    const controls = this.#byRow.get(row) ?? new Map<string, QuestionControl>();
    this.#byRow.set(row, controls);
    const control = controls.get(question.id) ?? createControl(question);
    if (control) controls.set(question.id, control);
    return control;
  }
}
