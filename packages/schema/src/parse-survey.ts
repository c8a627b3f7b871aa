import * as z from 'zod/mini';

import {checkShape} from './check-shape.js';
import {crossCheck} from './cross-checks/cross-check.js';
import {below, Findings, type Issue} from './findings.js';
import {plainCopy} from './plain-copy.js';
import {question} from './question.js';
import {section, type Survey, surveyShape} from './survey.js';

export type ParseResult =
  | {readonly ok: true; readonly survey: Survey; readonly warnings: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[]};

/**
 * Reads an already JSON-parsed value as a survey. Never throws, and takes bounded time for any value. The survey
 * is a frozen copy that keeps keys nobody knows; each of those is a warning.
 */
export function parseSurvey(value: unknown): ParseResult {
  const findings = new Findings();
  const copy = plainCopy(value, findings);
  if (findings.clean) checkSurveyShape(copy, findings);
  if (findings.clean) crossCheck(copy as Survey, findings);
  const {clean, issues, warnings} = findings;
  return clean ? {ok: true, survey: copy as Survey, warnings} : {ok: false, issues, warnings};
}

// The shape is compared piece by piece, so that the number of mistakes in one piece stays small.
const anything = z.array(z.unknown());
const surveyHead = z.extend(surveyShape, {sections: anything});
const sectionHead = z.extend(section, {questions: anything});

function checkSurveyShape(value: unknown, findings: Findings) {
  checkShape(surveyHead, value, undefined, findings);
  const sections = listIn(value, 'sections');
  for (let i = 0; i < sections.length && !findings.enough; i++) {
    checkShape(sectionHead, sections[i], below(undefined, 'sections', i), findings);
    const questions = listIn(sections[i], 'questions');
    for (let j = 0; j < questions.length && !findings.enough; j++) {
      checkShape(question, questions[j], below(undefined, 'sections', i, 'questions', j), findings);
    }
  }
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null && (value as {readonly [key: string]: unknown})[key];
  return Array.isArray(list) ? list : [];
}
