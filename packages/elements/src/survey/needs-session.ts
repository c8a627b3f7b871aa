import {repeatsAnswers, type Question, type Survey} from '@consulta/schema';

import {viewOf} from '../questions/registry.js';
import type {VisitHost, VisitOptions} from './visit-host.js';

/**
 * Whether the questions of a survey are drawn from a session only: what is shown depends on answers, or is drawn by lot.
 * Else they can be answered before its code is there (`FirstAnswers`).
 */
export function needsSession(
  survey: Survey,
  {kiosk, form, basedOn}: VisitOptions,
  host: Pick<VisitHost, 'layout' | 'needsSession'>,
): boolean {
  const {consent, scores = [], sections} = survey;
  return (
    kiosk ||
    (form ?? basedOn) !== undefined ||
    host.layout() === 'one-at-a-time' ||
    host.needsSession() ||
    consent !== undefined ||
    scores.length > 0 ||
    sections.some(({showIf, questions}) => showIf !== undefined || questions.some(follows)) ||
    repeatsAnswers(survey)
  );
}

function follows(question: Question): boolean {
  const {showIf, requiredIf, valid, shuffle} = question as Question & {readonly shuffle?: boolean};
  return (showIf ?? requiredIf ?? valid) !== undefined || shuffle === true || viewOf(question)?.needsSession === true;
}
