import type {Findings} from '../findings.js';
import {definitionOf} from '../question-definitions.js';
import type {SurveyIndex} from './survey-index.js';

/** Checks each question as its type says. */
export function checkQuestions({questions}: SurveyIndex, findings: Findings): void {
  for (const {question, path} of questions.values()) definitionOf(question).check?.(question, path, findings);
}
