/**
 * Invented answers to "city-to-city", always the same: people of one city in three roles, each of which sees some things
 * higher and others lower; and one set of answers of each of two partner cities, in two years.
 */
const ROLES = [
  {group: 'Officials', count: 8, leans: {strategy: 0.8, capacity: 0.6, finance: 0.4, inclusion: -0.2}},
  {group: 'Elected members', count: 6, leans: {strategy: 1.1, governance: 0.7, stakeholders: 0.6, learning: -0.3}},
  {group: 'Civil society', count: 7, leans: {strategy: -0.9, governance: -1, stakeholders: -1.2, inclusion: -0.8}},
];
const CITIES = [
  {name: 'City of Aster', year: 2024, lean: -0.4},
  {name: 'City of Aster', year: 2026, lean: 0.5},
  {name: 'City of Birch', year: 2026, lean: 0.1},
];
const CONFIDENCE = ['low', 'medium', 'high'];

/** Numbers that look random and are the same each time (xorshift, 32 bits). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function statementsOf(survey) {
  return survey.sections.flatMap(({id: section, questions}) =>
    questions.filter(({type}) => type === 'scale').map(({id}) => ({id, section})),
  );
}

function answerOf(lean, random) {
  const drawn = random();
  if (drawn < 0.03) return 'do-not-know';
  const spread = random() + random() + random() - 1.5;
  return Math.min(5, Math.max(1, Math.round(3 + lean + spread * 1.4)));
}

function responseOf(survey, number, random, {leanOf, ...more}) {
  const statements = statementsOf(survey);
  const answers = Object.fromEntries(statements.map(({id, section}) => [id, answerOf(leanOf(section), random)]));
  const notes = Object.fromEntries(statements.map(({id}) => [id, {confidence: CONFIDENCE[Math.floor(random() * 3)]}]));
  return {
    format: 1,
    id: `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: survey.id,
    surveyVersion: survey.version,
    surveyHash: 'sample',
    language: 'en',
    startedAt: '2026-05-04T09:00:00.000Z',
    submittedAt: `2026-05-04T10:${String(number % 60).padStart(2, '0')}:00.000Z`,
    notes,
    origin: {site: 'https://example.org', mode: 'own'},
    ...more,
    answers: {...answers, ...more.answers},
  };
}

/** The people of one city, each for themselves, and what they agreed on afterwards. */
export function sampleGroup(survey) {
  const random = seededRandom(20260504);
  const people = ROLES.flatMap(({group, count, leans}) =>
    Array.from({length: count}, () => ({group, leanOf: (section) => leans[section] ?? 0})),
  ).map((person, index) => responseOf(survey, index + 1, random, person));
  const agreed = responseOf(survey, 59, random, {leanOf: () => 0});
  return [...people, {...agreed, kind: 'consensus', basedOn: people.map(({id}) => id)}];
}

/** Two partner cities, one of them in two years. */
export function sampleCities(survey) {
  const random = seededRandom(20240614);
  return CITIES.map(({name, year, lean}, index) =>
    responseOf(survey, 100 + index, random, {
      leanOf: (section) => lean + (section.length % 3) * 0.3,
      submittedAt: `${year}-06-14T10:0${index}:00.000Z`,
      answers: {organisation: name},
    }),
  );
}
