import type {Answers, Notes, Question, Survey} from '@consulta/schema';

import {type PlainScore, scoredSurvey} from './scored-survey.js';

/** OWASP SAMM 2: the practices of each business function, by the codes of its model (github.com/owaspsamm/core). */
const SAMM_PRACTICES = {
  G: ['SM', 'PC', 'EG'],
  D: ['TA', 'SR', 'SA'],
  I: ['SB', 'SD', 'DM'],
  V: ['AA', 'RT', 'ST'],
  O: ['IM', 'EM', 'OM'],
} as const;
const STREAMS = ['a', 'b'];
const LEVELS = [1, 2, 3];
/** Answer set A of the model: no; for some; for at least half; for most or all applications. */
const ANSWERS = [0, 0.25, 0.5, 1];

const practiceIds = (code: keyof typeof SAMM_PRACTICES) =>
  SAMM_PRACTICES[code].map((practice) => `${code}-${practice}`.toLowerCase());
const functions = Object.keys(SAMM_PRACTICES) as (keyof typeof SAMM_PRACTICES)[];

function activity(id: string): Question {
  const levels = ANSWERS.map((value) => ({value, title: String(value)}));
  return {id, type: 'scale', title: id, levels, notApplicable: true, target: true};
}

function practiceScores(practice: string): PlainScore[] {
  const streams = STREAMS.map((stream): PlainScore => ({
    id: `${practice}-${stream}`,
    rule: 'sum',
    of: LEVELS.map((level) => `${practice}-${stream}-${level}`),
    notApplicable: 'zero',
  }));
  return [...streams, {id: practice, rule: 'mean', of: streams.map(({id}) => id), notApplicable: 'zero'}];
}

/**
 * The whole model: 5 functions of 3 practices of 2 streams of 3 activities. A stream is the sum of its activities, and
 * everything above a mean. What is not applicable scores 0, as its authors recommend.
 */
export function sammSurvey(): Survey {
  const practices = functions.flatMap(practiceIds);
  const questions = practices.flatMap((practice) =>
    STREAMS.flatMap((stream) => LEVELS.map((level) => activity(`${practice}-${stream}-${level}`))),
  );
  return scoredSurvey(questions, [
    ...practices.flatMap(practiceScores),
    ...functions.map((code): PlainScore => ({
      id: `function-${code.toLowerCase()}`,
      rule: 'mean',
      of: practiceIds(code),
    })),
    {id: 'samm', rule: 'mean', of: functions.map((code) => `function-${code.toLowerCase()}`)},
  ]);
}

/** Answers, or targets, for one practice: stream A, then stream B, from level 1 to 3; all others 0. */
export function sammAnswers(practice: string, values: readonly (number | 'not-applicable')[]): Answers {
  const ids = sammSurvey().sections.flatMap(({questions}) => questions.map(({id}) => id));
  const own = ids.filter((id) => id.startsWith(`${practice}-`));
  return Object.fromEntries(ids.map((id) => [id, own.includes(id) ? values[own.indexOf(id)]! : 0]));
}

/** The same as notes. */
export function sammTargets(practice: string, values: readonly (number | 'not-applicable')[]): Notes {
  const targets = Object.entries(sammAnswers(practice, values));
  return Object.fromEntries(targets.map(([id, target]) => [id, typeof target === 'number' ? {target} : {}]));
}
