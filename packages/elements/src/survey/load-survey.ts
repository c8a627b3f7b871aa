import type {prepareSession} from '@consulta/engine/prepare-session';
import type {Question, Survey} from '@consulta/schema';

import {ConsultaError} from '../base/consulta-error.js';
import {loadMarkdown} from '../base/marked-text.js';
import {hasMarksWithin} from '../base/marks.js';
import {loadControlsOf} from '../questions/load-controls.js';
import {loadedBehaviourOf} from '../questions/loaded-behaviours.js';
import {loadPartTexts} from './part-texts.js';
import {notesOn} from './question-view.js';
import {type DefinitionSource, loadDefinition} from '../store/definition-source.js';
import type {VisitHost} from './visit-host.js';

/** Loads the definition that a page names. */
export async function loadSurvey(source: DefinitionSource, signal: AbortSignal): Promise<Survey> {
  const survey = await loadDefinition(source, signal);
  if (!survey) throw new ConsultaError('survey-missing', '');
  return survey;
}

/** Loads what the questions of a survey are drawn with: the types that it asks, and no others. */
export async function prepareSurvey(survey: Survey, host: Pick<VisitHost, 'prepare'>): Promise<void> {
  const questions = questionsOf(survey);
  const loads: Promise<unknown>[] = [
    host.prepare(survey),
    loadControlsOf(questions) ?? Promise.resolve(),
    loadPartTexts(survey),
  ];
  const noted = new Set(questions.flatMap(notesOn));
  if (noted.has('notes')) loads.push(import('../questions/notes/define.js'));
  if (noted.has('aims')) loads.push(import('../questions/aims/define.js'));
  if (hasMarksWithin(survey)) loads.push(loadMarkdown());
  await Promise.all(loads);
}

/** Loads what makes sessions on a survey, with the types that it asks. */
export async function loadSession(survey: Survey): ReturnType<typeof prepareSession> {
  const [session] = await Promise.all([
    import('@consulta/engine/prepare-session'),
    loadControlsOf(questionsOf(survey)),
  ]);
  return session.prepareSession(survey, loadedBehaviourOf);
}

function questionsOf({sections}: Survey): readonly Question[] {
  return sections.flatMap(({questions}) => questions);
}
