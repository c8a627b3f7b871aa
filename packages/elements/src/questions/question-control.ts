import type {Entries, Problem} from '@consulta/engine';
import type {Answer, Question, QuestionParadata} from '@consulta/schema';

import type {Unread} from '../base/unread.js';
import {viewOf} from './registry.js';

/** What every question control is given by what stands around it. */
export interface ControlState {
  name: string;
  question: Question;
  /** Languages of the definition's texts, best first. */
  languages: readonly string[];
  required: boolean;
  value: Answer | null;
  problems: readonly Problem[] | undefined;
}

/** A question control, as a survey and a repeat know it. */
export interface QuestionControl extends HTMLElement, ControlState {
  /** Moves the focus to the part of the question that a problem names. */
  focusPart(part: string): void;
  /** What the person wrote that is no answer, where a control can meet that. */
  unread?: Unread | undefined;
  /** The same of the questions inside, where a control holds others. */
  unreadParts?: readonly Unread[];
  /** Items that the person has no opinion on, where a control asks for that. */
  noOpinion?: readonly string[];
  /** What was shown and chosen on the way to the answer, where a control keeps that. */
  paradata?: QuestionParadata | undefined;
  /** What is asked in each entry, where a control holds other questions. */
  entries?: Entries | undefined;
  /** The control is answered part by part: what the others lack is shown when the person goes on, not with the first. */
  readonly isAnsweredInParts?: boolean;
}

/** The control that a question is drawn with; undefined for a type that cannot be drawn. */
export function createControl(question: Question): QuestionControl | undefined {
  const view = viewOf(question);
  return view && (document.createElement(view.tag) as QuestionControl);
}

/** Sets properties only: Lit compares, so that an unchanged one costs nothing. */
export function fillControl(control: QuestionControl, state: ControlState): void {
  Object.assign(control, state);
}
