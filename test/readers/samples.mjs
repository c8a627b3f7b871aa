import {readFileSync} from 'node:fs';

import {parseSurvey, surveyHash} from '@consulta/schema';

import {randomRespondent} from '../scenario/random-respondent.mjs';
import {Chance} from '../scenario/seeded-random.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../scenario/surveys/${name}.json`, import.meta.url), 'utf8'));

/** Of 25 responses to a survey with a repeat so many may have no entry. */
const WITHOUT_ENTRIES = 12;

/** No mistake. In entries only what is no number or date at all: nearly everybody forgets something in one of them. */
function isReadable(session, id, answer) {
  const problems = session.problemsOf(id);
  return isEntries(answer) ? problems.every(({code}) => code !== 'not-valid') : problems.length === 0;
}
const isEntries = (answer) => Array.isArray(answer) && typeof answer[0] === 'object';

/** Surveys of the scenarios, which have every type between them, each with answers of random respondents. */
export const SAMPLES = ['project-list', 'priorities', 'staff-survey', 'conference-registration'].map((name) => {
  const {survey} = parseSurvey(read(name));
  const hasRepeat = survey.sections.some(({questions}) => questions.some(({type}) => type === 'repeat'));
  const responses = [];
  let without = 0;
  for (let seed = 1; responses.length < 25 && seed < 1000; seed += 1) {
    const session = randomRespondent(survey, new Chance(seed), () => undefined);
    const response = JSON.parse(JSON.stringify(session.toResponse({site: 'https://city.example'})));
    const answers = Object.entries(response.answers);
    if (answers.length < 2 || !answers.every(([id, answer]) => isReadable(session, id, answer))) continue;
    if (hasRepeat && !answers.some(([, answer]) => isEntries(answer)) && ++without > WITHOUT_ENTRIES) continue;
    responses.push(response);
  }
  return {survey, responses};
});

const awkward = parseSurvey({
  id: 'awkward',
  version: '1',
  title: 'Awkward texts',
  languages: ['en', 'ar'],
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {id: 'words', type: 'text', title: {en: 'What\'s "this"?', ar: 'ما هذا؟'}, long: true},
        {
          id: 'level',
          type: 'scale',
          title: 'Level',
          levels: [-2, -1, 0.5, 3].map((value) => ({value, title: `It's ${value}`})),
          notApplicable: true,
          doNotKnow: true,
        },
        {id: 'not', type: 'number', title: 'A name that SPSS keeps for itself'},
        {id: 'when', type: 'date', title: 'When'},
        {id: 'sure', type: 'yes-no', title: 'Sure?'},
      ],
    },
  ],
}).survey;

/** What breaks readers: formulas, quotes, line breaks, other scripts, blanks, what looks like an escape or a number. */
const TEXTS = [
  '=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://example.org")', '＝1+1', "'=1", '"', "'", 'a "b" c', 'a,b;c\td',
  'line 1\nline 2', '007', '1e5', '12/11', 'TRUE', 'NA', 'NULL', '#N/A', ' between ', 'القاهرة', '東京', '👩‍👩‍👧',
  'e\u0301', '_x0041_', '<b>&amp;</b>', ']]>', '\\n', '%s', '$x', '`x`', '-', '...',
]; // prettier-ignore
const LEVELS = [-2, -1, 0.5, 3, 'not-applicable', 'do-not-know', undefined];

export const AWKWARD = {
  survey: awkward,
  responses: TEXTS.map((words, index) => ({
    format: 1,
    id: `01936c5e-7a00-7000-8000-${String(index).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: awkward.id,
    surveyVersion: awkward.version,
    surveyHash: surveyHash(awkward),
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: '2026-03-01T12:00:00.250Z',
    answers: JSON.parse(
      JSON.stringify({
        words,
        level: LEVELS[index % LEVELS.length],
        not: index % 5 === 0 ? undefined : index / 8 - 1,
        when: index % 4 === 0 ? undefined : `19${10 + index}-02-28`,
        sure: index % 3 === 0 ? undefined : index % 2 === 0,
      }),
    ),
    origin: {site: 'https://city.example', mode: 'own'},
  })),
};
