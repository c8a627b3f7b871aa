import type {Question, RepeatAnswer, RepeatQuestion} from '@consulta/schema';

import {viewOf} from '../registry.js';

type Inner = RepeatQuestion['questions'][number];

const known = new WeakMap<object, RepeatQuestion>();

/**
 * A repeat with only what can be asked in each entry; the same object for the same one. What a question keeps beside
 * its answer has no place in an entry, and is not asked for.
 */
export function askedIn(question: RepeatQuestion): RepeatQuestion {
  const asked = known.get(question) ?? {...question, questions: askable(question.questions)};
  known.set(question, asked);
  return asked;
}

/** The questions among what a page or a survey says. */
export function askable(questions: readonly unknown[]): Inner[] {
  return questions.filter(isInner).map(withoutNotes);
}

/** The questions in a `<script type="application/json">` child of the element; none when it holds something else. */
export function questionsInMarkup(host: Element): readonly unknown[] {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
  if (text.trim() === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    console.warn('<consulta-repeat> needs a list of questions in its script.', host);
  } catch (error) {
    console.warn('<consulta-repeat> cannot read the questions in its script.', host, error);
  }
  return [];
}

/** An answer out of the text of an attribute; null when it is none. */
export function answerInMarkup(text: string): RepeatAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 ? (value as RepeatAnswer) : null;
  } catch {
    // What is no list of entries is no answer.
    return null;
  }
}

function isInner(value: unknown): value is Inner {
  if (typeof value !== 'object' || value === null) return false;
  const {id, type, title} = value as Partial<Question>;
  return (
    typeof id === 'string' && typeof type === 'string' && title !== undefined && viewOf(value as Question) !== undefined
  );
}

function withoutNotes<Q extends object>(question: Q): Q {
  return 'noOpinion' in question ? {...question, noOpinion: undefined} : question;
}
