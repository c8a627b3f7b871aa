/**
 * 120 invented answers to "Feedback on the event", always the same: an annual meeting that most liked, a webinar with
 * trouble in the sound, a field visit for a few.
 */
const SEED = 20261128;
const EVENTS = [
  {event: 'annual-meeting', count: 62, leaning: 0.72},
  {event: 'webinar', count: 40, leaning: 0.5},
  {event: 'field-visit', count: 18, leaning: 0.85},
];
const ONLY_FOR = {sessions: 'annual-meeting', online: 'webinar', visit: 'field-visit'};
const WORDS = {
  best: [
    ['en', 'Talking with people who have the same problem and solved it another way.'],
    ['fr', 'Les échanges entre pairs, surtout l’après-midi sur l’eau.'],
    ['es', 'La visita al mercado municipal y hablar con el equipo técnico.'],
    ['en', 'The draft of the toolkit. We shall use it next month.'],
    ['fr', 'Enfin du temps pour parler de la coopération Sud-Sud.'],
    ['es', 'Conocer a otras asociaciones de mi región.'],
    ['en', 'Clear figures on what members pay and what they get.'],
    ['en', 'The field visit: seeing the cooperative at work was worth the journey.'],
  ],
  improve: [
    ['en', 'Shorter plenaries, longer workshops.'],
    ['fr', 'Une interprétation de meilleure qualité en petits groupes.'],
    ['en', 'The sound broke off several times.'],
    ['es', 'Enviar los documentos con una semana de antelación.'],
    ['en', 'Think of those who join from Asia: it was midnight.'],
    ['fr', 'Prévoir davantage de pauses.'],
  ],
  action: [
    ['en', 'Present the policy paper to our board.'],
    ['es', 'Escribir a la ciudad hermana sobre residuos.'],
    ['fr', 'Proposer une visite d’étude à deux villes.'],
  ],
};
const KINDS = ['association', 'local-government', 'local-government', 'network', 'knowledge', 'civil-society'];
const PLACES = ['africa', 'europe', 'latin-america', 'asia-pacific', 'middle-east-west-asia'];

/** Numbers in [0, 1), the same for the same seed (Mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function sampleFeedback(survey) {
  const chance = generator(SEED);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const level = (low, high, leaning) => {
    const share = (chance() + chance() + chance()) / 3 + (leaning - 0.5) * 0.7;
    return Math.min(high, Math.max(low, Math.round(low + share * (high - low))));
  };
  const matrices = survey.sections.flatMap(({questions}) => questions.filter(({type}) => type === 'matrix'));
  const people = EVENTS.flatMap((one) => Array.from({length: one.count}, () => one));
  return people.map(({event, leaning}, index) => {
    const answers = {event, overall: level(1, 10, leaning), nps: level(0, 10, leaning + 0.3)};
    for (const {id, rows, levels} of matrices) {
      if ((ONLY_FOR[id] ?? event) !== event || chance() < 0.06) continue;
      const own = id === 'online' ? leaning - 0.15 : leaning;
      answers[id] = Object.fromEntries(
        rows.map((row) => [row.id, chance() < 0.05 ? 'not-applicable' : level(1, levels.length, own)]),
      );
    }
    let language = pick(['en', 'en', 'fr', 'es']);
    for (const [id, texts] of Object.entries(WORDS)) {
      if (chance() > 0.45) continue;
      const [spoken, text] = pick(texts);
      language = spoken;
      answers[id] = text;
    }
    if (answers.best || answers.improve || answers.action) answers.quote = pick(['with-name', 'without-name', 'no']);
    answers['organisation-type'] = chance() < 0.05 ? {other: 'Development agency'} : pick(KINDS);
    answers['world-section'] = pick(PLACES);
    if (chance() > 0.1) answers.gender = pick(['woman', 'woman', 'man', 'man', 'prefer-not']);
    if (chance() > 0.3) answers.contact = chance() < 0.4;
    const number = String(index).padStart(12, '0');
    const time = new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString();
    return {
      format: 1,
      id: `01999999-0000-7000-8000-${number}`,
      kind: 'individual',
      surveyId: survey.id,
      surveyVersion: survey.version,
      surveyHash: '0'.repeat(64),
      language,
      startedAt: time,
      submittedAt: time,
      answers,
      origin: {site: 'https://example.org', mode: 'own'},
    };
  });
}
