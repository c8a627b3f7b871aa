import '../../packages/elements/src/results/assessment-report/define.ts';

const LEVELS = [1, 2, 3, 4, 5];
const SVG = 'http://www.w3.org/2000/svg';

/** Numbers that look random and are the same in every run (xorshift, 32 bits). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function surveyOf(dimensions, each) {
  const ids = Array.from({length: dimensions}, (_, index) => `d${index + 1}`);
  const statements = (id) => Array.from({length: each}, (_, index) => `${id}s${index + 1}`);
  return {
    id: 'group-report',
    version: '1',
    title: 'A group',
    languages: ['en'],
    sections: ids.map((id) => ({
      id,
      title: `Dimension ${id}`,
      questions: statements(id).map((one) => ({id: one, type: 'scale', title: `Statement ${one}`, from: 1, to: 5})),
    })),
    scores: ids.map((id) => ({id: `score-${id}`, title: `Dimension ${id}`, rule: 'mean', of: statements(id)})),
  };
}

function responsesTo(survey, count) {
  const random = seededRandom(2463534242);
  const ids = survey.sections.flatMap(({questions}) => questions.map(({id}) => id));
  return Array.from({length: count}, (_, number) => ({
    format: 1,
    id: `01960000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: survey.id,
    surveyVersion: '1',
    surveyHash: 'bench',
    language: 'en',
    startedAt: '2026-03-04T09:00:00.000Z',
    submittedAt: '2026-03-04T12:00:00.000Z',
    answers: Object.fromEntries(ids.map((id) => [id, LEVELS[Math.floor(random() * LEVELS.length)]])),
    origin: {site: 'https://example.org', mode: 'own'},
  }));
}

/** Until the frame with it has ended, and the page takes the next click. */
function frameEnd() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

/** What the measurements call: the group's view, and the same marks drawn bare. */
export async function prepareGroupReport({dimensions, each, responses: count}) {
  const survey = surveyOf(dimensions, each);
  const responses = responsesTo(survey, count);
  // The code of the report and its words are there before the first round.
  await drawReport(survey, responses.slice(0, 5));
  return {
    report: () => drawReport(survey, structuredClone(responses)),
    bare: () => drawBare(responses),
    own: () => drawOwn(),
  };
}

/** Every picture of the report as it was drawn last, with what it is styled by. */
let drawn = {pictures: [], sheets: []};

/** Copies of the report's own pictures, shown at once: fewer elements than one per answer, since it draws a stack as one path. */
async function drawOwn() {
  const start = performance.now();
  const place = document.createElement('div');
  const root = place.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = drawn.sheets;
  root.append(...drawn.pictures.map((picture) => picture.cloneNode(true)));
  document.body.replaceChildren(place);
  return {ms: (await frameEnd()) - start};
}

async function drawReport(survey, responses) {
  const element = document.createElement('consulta-assessment-report');
  element.view = 'group';
  element.survey = survey;
  const start = performance.now();
  element.responses = responses;
  document.body.replaceChildren(element);
  while (!element.shadowRoot?.querySelector('[part="heat"]')) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const ms = (await frameEnd()) - start;
  const root = element.shadowRoot;
  const pictures = [...root.querySelectorAll('svg')].map((picture) => picture.cloneNode(true));
  drawn = {pictures, sheets: [...root.adoptedStyleSheets]};
  return {ms};
}

/** One circle for each answer, in one picture for each statement, put together off the page and shown at once. */
async function drawBare(responses) {
  const start = performance.now();
  const page = document.createDocumentFragment();
  const seen = new Map();
  for (const id of Object.keys(responses[0].answers)) {
    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('width', '400');
    picture.setAttribute('height', '80');
    for (const {answers} of responses) {
      const key = `${id} ${answers[id]}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      const dot = document.createElementNS(SVG, 'circle');
      dot.setAttribute('cx', String(answers[id] * 70 + (before % 16) * 3));
      dot.setAttribute('cy', String(56 - Math.floor(before / 16) * 3));
      dot.setAttribute('r', '1.3');
      picture.append(dot);
    }
    page.append(picture);
  }
  document.body.replaceChildren(page);
  return {ms: (await frameEnd()) - start};
}

globalThis.prepareGroupReport = prepareGroupReport;
