import * as z from 'zod/mini';

import {CertainFindings} from './certain-findings.js';
import {checkShape} from './check-shape.js';
import {crossCheck} from './cross-checks/cross-check.js';
import {below, Findings, type Issue} from './findings.js';
import {withLikelyType} from './likely-type.js';
import {plainCopy} from './plain-copy.js';
import {question} from './question.js';
import {readablePart} from './readable-part.js';
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
  const whole = !findings.clean || checkAll(copy, findings);
  const {clean, issues, warnings} = findings;
  if (clean) return {ok: true, survey: copy as Survey, warnings};
  return {ok: false, issues: whole ? issues : [...issues, MORE_LATER], warnings};
}

const MORE_LATER: Issue = {path: '', code: 'more-later', message: 'More may appear once these are mended.'};

/** Whether nothing was left unchecked. Where the shape is wrong, what can be read is checked all the same. */
function checkAll(copy: unknown, findings: Findings): boolean {
  checkSurveyShape(copy, findings);
  if (findings.full || findings.issues.some(({code}) => code === 'too-many-issues')) return false;
  if (findings.clean) {
    crossCheck(copy as Survey, findings);
    return true;
  }
  const part = readablePart(copy);
  crossCheck(part.survey, new CertainFindings(findings, part));
  return part.doubtful.size === 0;
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
      const path = below(undefined, 'sections', i, 'questions', j);
      checkShape(question, questions[j], path, findings);
      const likely = withLikelyType(questions[j]);
      if (likely !== questions[j]) checkShape(question, likely, path, findings);
    }
  }
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null && (value as {readonly [key: string]: unknown})[key];
  return Array.isArray(list) ? list : [];
}
