import {createSession, type Progress, type SurveySession} from '@consulta/engine';
import type {Answer, Draft, Question, Response, Section, Survey} from '@consulta/schema';

/** Answers to a survey, finished or not, as a person reads them. */
export interface Answered {
  /** With the questions that were asked, or answered all the same. */
  readonly sections: readonly {readonly section: Section; readonly questions: readonly Question[]}[];
  readonly progress: Progress;
  answer(questionId: string): Answer | undefined;
  /** What texts repeat: as the form does, without what is hidden and with what is worked out. */
  counted(questionId: string): Answer | undefined;
}

/** Whether these answers were submitted. */
export function isResponse(record: Draft | Response): record is Response {
  return 'submittedAt' in record;
}

/** What was asked, and what was answered to it. */
export function answeredIn(survey: Survey, record: Draft | Response): Answered {
  const session = createSession(survey, {language: record.language, draft: asDraft(record)});
  const answer = isResponse(record)
    ? (id: string) => (Object.hasOwn(record.answers, id) ? record.answers[id] : undefined)
    : (id: string) => session.answerTo(id);
  const counted = isResponse(record) ? answer : (id: string) => session.countedAnswer(id);
  const sections = survey.sections.flatMap((section) => {
    const isRead = ({id, type}: Question) =>
      type !== 'note' && (isAsked(session, section, id) || (isResponse(record) && answer(id) !== undefined));
    const questions = section.questions.filter(isRead);
    return questions.length > 0 ? [{section, questions}] : [];
  });
  return {sections, progress: session.progress(), answer, counted};
}

function isAsked(session: SurveySession, {id}: Section, questionId: string): boolean {
  return session.isVisible(id) && session.isVisible(questionId);
}

function asDraft(record: Draft | Response): Draft {
  return isResponse(record) ? {...record, savedAt: record.submittedAt, sectionId: '', edits: {}} : record;
}
