import {readFileSync} from 'node:fs';

import {plausibleSurvey, surveyHash} from '@consulta/schema';

const instrument = (name) =>
  plausibleSurvey(
    JSON.parse(readFileSync(new URL(`../../../packages/instruments/${name}.json`, import.meta.url), 'utf8')),
  );

/** A file as a browser's file chooser is given it. */
function fileOf(name, text) {
  return {name, mimeType: 'application/json', buffer: Buffer.from(text)};
}

function contentOf(survey, responses) {
  return JSON.stringify({consulta: 1, surveys: [survey], responses});
}

function statementsOf({sections}) {
  return sections.flatMap(({questions}) => questions.filter(({type}) => type === 'scale').map(({id}) => id));
}

function responseTo(survey, person) {
  const answers = statementsOf(survey).map((id, index) => [id, ((person * 7 + index * 3 + person * index) % 5) + 1]);
  return {
    format: 1,
    id: `01970000-0000-7000-8000-${String(person + 1).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: survey.id,
    surveyVersion: survey.version,
    surveyHash: surveyHash(survey),
    language: 'en',
    startedAt: '2026-05-04T09:00:00.000Z',
    submittedAt: '2026-05-04T10:00:00.000Z',
    answers: Object.fromEntries(answers),
    origin: {site: 'https://example.org', mode: 'own'},
  };
}

/** One file for each person who answered "city-to-city". */
export function groupFiles(people) {
  const survey = instrument('city-to-city');
  return Array.from({length: people}, (_, person) =>
    fileOf(`person-${person + 1}.json`, contentOf(survey, [responseTo(survey, person)])),
  );
}

/** Files that cannot be taken: another survey's, one without its end, and one whose definition is not the one answered. */
export function troubledFiles() {
  const [own, other] = [instrument('city-to-city'), instrument('gender-readiness')];
  const whole = contentOf(own, [responseTo(own, 90)]);
  return [
    fileOf('another-survey.json', contentOf(other, [responseTo(other, 91)])),
    fileOf('cut.json', whole.slice(0, -60)),
    fileOf('changed.json', contentOf({...own, title: 'Changed on the way'}, [responseTo(own, 92)])),
  ];
}
