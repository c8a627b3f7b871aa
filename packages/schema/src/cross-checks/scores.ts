import {below, type Findings, type Path, quote} from '../findings.js';
import {didYouMean} from '../nearest.js';
import type {ScoreDefinition} from '../score.js';
import {isMember, type SurveyIndex} from './survey-index.js';

/** What a rule cannot do without. */
const NEEDED: {readonly [rule in ScoreDefinition['rule']]?: 'weights' | 'thresholds' | 'table'} = {
  'weighted-mean': 'weights',
  ladder: 'thresholds',
  table: 'table',
};

/** Checks what scores and profiles refer to, and that bands and tables rise. */
export function checkScores(index: SurveyIndex, findings: Findings): void {
  for (const {score, path} of index.scores.values()) checkScore(score, path, index, findings);
  index.survey.profiles?.forEach(({minimums}, i) => {
    const path = below(undefined, 'profiles', i, 'minimums');
    for (const id of Object.keys(minimums)) checkReference(id, below(path, id), index, findings);
  });
}

function checkScore(score: ScoreDefinition, path: Path | undefined, index: SurveyIndex, findings: Findings) {
  const {rule, of, weights, thresholds, bands, table} = score;
  if (of.length === 0) findings.issue(below(path, 'of'), 'empty', 'is empty; name at least one question or score');
  const members = new Set<string>();
  of.forEach((id, i) => {
    const place = below(path, 'of', i);
    if (members.has(id)) findings.issue(place, 'duplicate', `duplicates ${quote(id)}; it would count twice`);
    members.add(id);
    checkReference(id, place, index, findings);
  });
  const needed = NEEDED[rule];
  if (needed && score[needed] === undefined) {
    findings.issue(below(path, needed), 'missing', `is missing; a score by ${quote(rule)} needs it`);
  }
  if (typeof weights === 'object') checkMemberKeys(weights, members, below(path, 'weights'), findings);
  if (thresholds) checkMemberKeys(thresholds, members, below(path, 'thresholds'), findings);
  checkRising(bands, below(path, 'bands'), findings);
  checkRising(table, below(path, 'table'), findings);
}

function checkReference(id: string, path: Path | undefined, index: SurveyIndex, findings: Findings) {
  if (isMember(index, id)) return;
  findings.issue(path, 'unknown-reference', () => {
    const close = didYouMean(id, [...index.scores.keys(), ...index.questions.keys()]);
    return `${quote(id)} is not a question, a score or a question/row${close}`;
  });
}

function checkMemberKeys(
  numbers: {readonly [member: string]: number},
  members: ReadonlySet<string>,
  path: Path | undefined,
  findings: Findings,
) {
  for (const key of Object.keys(numbers)) {
    if (members.has(key)) continue;
    findings.issue(
      below(path, key),
      'unknown-reference',
      () => `is not a member of this score${didYouMean(key, members)}`,
    );
  }
}

function checkRising(
  steps: readonly {readonly from: number}[] | undefined,
  path: Path | undefined,
  findings: Findings,
) {
  steps?.forEach(({from}, i) => {
    const before = steps[i - 1];
    if (!before || !(before.from >= from)) return;
    findings.issue(below(path, i, 'from'), 'order', `is ${from}; it must be more than the one before, ${before.from}`);
  });
}
