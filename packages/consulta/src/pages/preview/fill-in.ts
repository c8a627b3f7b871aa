import type {Answer} from '@consulta/schema';
import type {ConsultaSelfAssessment} from '@consulta/elements';

import {type Random, testAnswer} from './test-answers.js';

type Session = NonNullable<ConsultaSelfAssessment['session']>;

/** Answers every visible question that has no answer yet, also those that appear because of the answers. */
export function fillIn(session: Session, random: Random = Math.random): void {
  for (let round = 0; round < 10 && answerAllVisible(session, random); round++);
}

/** Whether there was anything to answer. */
function answerAllVisible(session: Session, random: Random): boolean {
  let answered = false;
  for (const {id} of session.sections()) {
    for (const question of session.questions(id)) {
      if (session.answerTo(question.id) !== undefined) continue;
      const answer: Answer | undefined = testAnswer(question, random);
      if (answer === undefined) continue;
      session.answer(question.id, answer);
      answered = true;
    }
  }
  return answered;
}
