import type {SessionOptions, SurveySession} from '@consulta/engine';
import {type Draft, repeatsAnswers, type Survey} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import {loadSession, prepareSurvey} from './load-survey.js';
import type {VisitHost, VisitOptions} from './visit-host.js';

/** What somebody at a shared device chose before the questions. */
export interface Seat {
  /** The group that is written into the response. */
  readonly group?: string;
  /** The question that asks for the group, and the option chosen: an answer like any other. */
  readonly answer?: {readonly questionId: string; readonly option: string};
}
/** How a session begins. */
export interface SessionStart {
  readonly draft: Draft | undefined;
  readonly options: VisitOptions;
  readonly seat: Seat;
  readonly language: string;
}

/** Loads what a session on a definition needs; what comes back begins it, with unfinished answers or anew. */
export async function prepareToBegin(
  survey: Survey,
  host: Pick<VisitHost, 'words' | 'prepare'>,
): Promise<(start: SessionStart) => SurveySession> {
  const [createSession, inWords] = await Promise.all([
    loadSession(survey),
    loadInWords(survey, host.words),
    prepareSurvey(survey, host),
  ]);
  return ({draft, options, seat, language}) => {
    const {kiosk, clock} = options;
    const now = (): number => clock.now();
    const {form} = draft ?? options;
    // On a shared device unfinished answers stay in the group in which they were begun.
    const group = kiosk && draft ? undefined : (options.group ?? seat.group);
    const mode = kiosk ? 'kiosk' : undefined;
    const {basedOn} = options;
    const kind = basedOn && 'consensus';
    const session = createSession({language, draft, group, form, inWords, now, mode, kind, basedOn});
    if (!draft && seat.answer) session.answer(seat.answer.questionId, seat.answer.option);
    return session;
  };
}

/** Loads what reads answers out, for a survey whose texts repeat any. */
async function loadInWords(survey: Survey, words: Localization<ControlWords>): Promise<SessionOptions['inWords']> {
  if (!repeatsAnswers(survey)) return undefined;
  const {answerText} = await import('../base/answer-text.js');
  return (question, answer, language = words.lang()) =>
    answerText(question, answer, {words, languages: [language, ...survey.languages]});
}
