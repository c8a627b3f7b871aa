/**
 * 36 answers of 30 invented organisations to "CIB priorities for 2024", always the same. Each kind of organisation
 * leans another way; every person draws an order around that leaning (Plackett–Luce: the next item is drawn with a
 * chance in proportion to its weight), and one in three stops before the end.
 */
const SEED = 20241214;
const KINDS = [
  {
    type: 'association',
    count: 10,
    weights: {'gender-hub': 5, 'policy-paper': 8, sdg: 3, knowledge: 4, 'annual-meeting': 2},
  },
  {
    type: 'local-government',
    count: 12,
    weights: {'gender-hub': 4, 'policy-paper': 3, sdg: 5, knowledge: 8, 'annual-meeting': 2},
  },
  {type: 'network', count: 5, weights: {'gender-hub': 7, 'policy-paper': 4, sdg: 2, knowledge: 5, 'annual-meeting': 3}},
  {
    type: 'knowledge',
    count: 3,
    weights: {'gender-hub': 3, 'policy-paper': 5, sdg: 4, knowledge: 9, 'annual-meeting': 1},
  },
];
/** So many of the organisations answered by two people. */
const TWICE = 6;
const PLACES = ['Aster', 'Birch', 'Cedar', 'Delta', 'Elder', 'Fern', 'Grove', 'Harbour', 'Isle', 'Juniper'];
const NAMES = {
  association: (place) => `Association of ${place} Municipalities`,
  'local-government': (place) => `City of ${place}`,
  network: (place) => `${place} Cities Network`,
  knowledge: (place) => `${place} Institute of Local Government`,
};
const SECTIONS = ['africa', 'asia-pacific', 'eurasia', 'europe', 'latin-america', 'middle-east-west-asia'];
const CONTRIBUTE = [
  'We can share two case studies on water boards.',
  'Our staff can review the toolkit in Spanish and Portuguese.',
  'We host a peer visit every spring.',
  'Translation into French, and a webinar for our members.',
  'Figures on decentralised cooperation since 2015.',
];
const MISSING = [
  'Cooperation between cities of the South.',
  'Migration is not mentioned at all.',
  'A calendar of donor events would help us.',
  'Young elected officials.',
];

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

export function sampleAnswers(survey) {
  const random = generator(SEED);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const organisations = KINDS.flatMap(({type, count, weights}) =>
    Array.from({length: count}, (_, index) => ({
      name: `${NAMES[type](PLACES[index % PLACES.length])}${index < PLACES.length ? '' : ' South'}`,
      type,
      weights,
      section: pick(SECTIONS),
    })),
  );
  const people = [...organisations, ...organisations.slice(0, TWICE)];
  return people.map(({name, type, weights, section}, index) => {
    const at = new Date(Date.UTC(2024, 0, 8, 9) + index * 5_400_000).toISOString();
    return {
      format: 1,
      id: `018ce000-${index.toString(16).padStart(4, '0')}-7000-8000-${String(index).padStart(12, '0')}`,
      kind: 'individual',
      surveyId: survey.id,
      surveyVersion: survey.version,
      surveyHash: '',
      language: 'en',
      startedAt: at,
      submittedAt: at,
      answers: {
        important: drawOrder(weights, random),
        organisation: name,
        'organisation-type': type,
        'world-section': section,
        ...(random() < 0.45 && {contribute: pick(CONTRIBUTE)}),
        ...(random() < 0.3 && {missing: pick(MISSING)}),
      },
      origin: {site: 'https://example.org', mode: 'own'},
    };
  });
}

function drawOrder(weights, random) {
  const left = new Map(Object.entries(weights));
  const order = [];
  while (left.size > 0) {
    let mark = random() * [...left.values()].reduce((sum, weight) => sum + weight, 0);
    const [next] = [...left].find(([, weight]) => (mark -= weight) < 0) ?? [...left][0];
    order.push(next);
    left.delete(next);
  }
  return random() < 1 / 3 ? order.slice(0, 2 + Math.floor(random() * 2)) : order;
}
