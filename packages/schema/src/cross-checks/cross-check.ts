import {below, type Findings} from '../findings.js';
import type {Survey} from '../survey.js';
import {checkCircles} from './circles.js';
import {checkContents} from './contents.js';
import {checkDates} from './dates.js';
import {checkLanguages} from './languages.js';
import {checkIds} from './part-ids.js';
import {checkQuestions} from './questions.js';
import {checkRules} from './rules.js';
import {checkScores} from './scores.js';
import {indexSurvey} from './survey-index.js';
import {checkTexts} from './texts.js';

/** Checks what the shape of a survey cannot say: how its parts fit together. */
export function crossCheck(survey: Survey, findings: Findings): void {
  if (!checkLanguages(survey, findings)) return;
  const index = indexSurvey(survey);
  checkContents(survey, findings);
  checkIds(index.ids, findings);
  checkIds(
    (survey.profiles ?? []).map(({id}, i) => [id, below(undefined, 'profiles', i)] as const),
    findings,
  );
  checkQuestions(index, findings);
  checkTexts(index, findings);
  checkRules(index, findings);
  checkCircles(index, findings);
  checkScores(index, findings);
  checkDates(survey, findings);
}
