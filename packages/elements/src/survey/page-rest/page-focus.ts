import type {Problem} from '@consulta/engine';
import type {LitElement} from 'lit';

import type {QuestionControl} from '../../questions/question-control.js';
import type {ConsultaSubmitted} from '../submitted/submitted.js';

/** Puts the reader at the top of what is new: what is named first, the thanks, what stopped a move, or a heading. */
export async function focusTop(root: ParentNode, first: string): Promise<void> {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const submitted = find('consulta-submitted') as ConsultaSubmitted | null;
  await submitted?.updateComplete;
  const alone = find('.alone .question > :first-child') as LitElement | null;
  if (alone && !find(first) && !submitted) {
    await alone.updateComplete;
    alone.focus();
    // A note takes no focus: then its section does.
    if (alone.matches(':focus')) return alone.scrollIntoView({block: 'nearest'});
  }
  const target = find(first) ?? submitted ?? find('.problems') ?? find('.section-title') ?? find('.gate');
  target?.focus({preventScroll: true});
  target?.scrollIntoView({block: 'nearest'});
}

/** Puts the reader at the heading of a section, of those on the page. */
export function focusSection(root: ParentNode, at: number): void {
  const heading = root.querySelectorAll<HTMLElement>('.section-title')[at];
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView({block: 'start'});
}

/** Puts the reader into a question, or into the part of it that a problem is about. */
export async function focusQuestion(
  root: ParentNode,
  {questionId, part}: Pick<Problem, 'questionId' | 'part'>,
): Promise<void> {
  const controls = root.querySelectorAll<LitElement & QuestionControl>('.question > :first-child');
  const control = [...controls].find(({name}) => name === questionId);
  if (control?.hasUpdated === false) await control.updateComplete;
  control?.scrollIntoView({block: 'center'});
  // The focus last: a part of a long question scrolls into view by itself.
  if (part === undefined) control?.focus();
  else control?.focusPart(part);
}
