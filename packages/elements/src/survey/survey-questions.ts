import type {Asking} from '@consulta/engine';
import type {Question, Section} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import {descriptionTemplate, titleTemplate} from '../base/text-template.js';
import type {QuestionControl} from '../questions/question-control.js';
import {afterFrame, DrawingTurns} from './drawing-turns.js';
import type {PageParts} from './page-parts.js';
import {partTexts} from './part-texts.js';
import {type QuestionNotes, type QuestionSurroundings, questionView} from './question-view.js';
import {ConsultaAnswerEvent} from './survey-events.js';
import type {SurveyFlow} from './survey-flow.js';

/** About how high a question is, in rem, until it has been on the screen: the scroll bar is right from the start. */
const QUESTION_HEIGHT = 15;

/** Draws the questions of the page; a change of one answer does not draw the list again. */
export class SurveyQuestions {
  /** Grows when more than one answer changed. */
  #revision = 0;
  #surroundings: QuestionSurroundings | undefined;

  structureChanged(): void {
    this.#revision += 1;
    this.#surroundings = undefined;
  }

  /** Draws what waits for its turn, for whoever needs one of these questions now. */
  drawAll(): void {
    this.#surroundings?.turns.drawAll();
  }

  draw(
    session: Asking,
    flow: SurveyFlow,
    languages: readonly string[],
    {localization, workshop}: Pick<PageParts, 'localization' | 'workshop'>,
  ): unknown {
    const surroundings = (this.#surroundings ??= {
      session,
      languages,
      showsProblems: (questionId) => flow.showsProblems(questionId),
      unreadIn: (questionId) => flow.unreadIn(questionId),
      cannotDraw: ({type}) => localization.term('survey.cannot-draw', type),
      beside: (question) => workshop?.beside(question, languages),
      turns: new DrawingTurns(),
    });
    return guard([session, this.#revision], () =>
      repeat(
        flow.sections(),
        ({id}) => id,
        (section) => drawSection(section, flow.questions(section.id), surroundings),
      ),
    );
  }
}

function drawSection(section: Section, questions: readonly Question[], surroundings: QuestionSurroundings): unknown {
  const {session, languages} = surroundings;
  return html`<section part="section" .style=${`contain-intrinsic-block-size: auto ${questions.length * QUESTION_HEIGHT}rem`}>
    ${partTexts(
      session,
      section,
      ({
        title,
        description,
      }) => html`<h3 tabindex="-1" class="section-title" part="section-title">${titleTemplate(title, languages)}</h3>
        ${description ? html`<div class="description">${descriptionTemplate(description, languages)}</div>` : nothing}`,
    )}
    ${repeat(
      questions,
      ({id}) => id,
      (question) => questionView(question, surroundings),
    )}
  </section>`;
}

/** Resolves when the questions of the page that are drawn at once can be answered, and are on the screen. */
export async function questionsDrawn(root: ParentNode): Promise<void> {
  const controls = root.querySelectorAll<QuestionControl & LitElement>('.question > :first-child');
  await Promise.all([...controls].map(({updateComplete}) => updateComplete));
  await new Promise<void>(afterFrame);
}

/** Tells the session what a control or the notes beside it say, and the host page that a question was answered. */
export function recordAnswer(event: Event, session: Asking, flow: SurveyFlow): void {
  const target = event.target as QuestionControl | QuestionNotes;
  if (!target.question) return;
  const {id} = target.question;
  if ('note' in target) return session.note(id, target.noted);
  const {noOpinion, paradata, unread, unreadParts = unread ? [unread] : []} = target;
  flow.leftUnread(id, unreadParts);
  const answer = target.value ?? undefined;
  // A choice on the way to an answer is none yet, and none is missing so far.
  const isAnswered = answer !== undefined || session.answerTo(id) !== undefined;
  if (event.type === 'change' && isAnswered && !target.isAnsweredInParts) flow.answered(id);
  // The answer last: what follows from it is told once all is there.
  if (noOpinion) session.note(id, {noOpinion});
  if (paradata) session.record(id, paradata);
  session.answer(id, answer);
  target.dispatchEvent(new ConsultaAnswerEvent(id, answer));
}
