/**
 * Writes a table of many responses and says how much memory it took on the way:
 * `node --expose-gc bench/in-node/export-memory.mjs xlsx 100000`. Prints JSON.
 */
import {exportResponses} from '@consulta/exchange';
import {surveyHash} from '@consulta/schema';

import {statements} from '../definitions.mjs';
import {QUESTIONS, SAMPLES} from '../export-size.mjs';

const [format, count] = [process.argv[2] ?? 'csv', Number(process.argv[3] ?? 100_000)];
const survey = statements(QUESTIONS);
const hash = surveyHash(survey);
const questions = survey.sections.flatMap((section) => section.questions);

/** Made as they are read, so that what is measured is the writing. */
function* responses() {
  for (let number = 0; number < count; number += 1) {
    yield {
      format: 1,
      id: `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
      kind: 'individual',
      surveyId: survey.id,
      surveyVersion: survey.version,
      surveyHash: hash,
      language: 'en',
      startedAt: '2026-11-22T10:00:00.000Z',
      submittedAt: '2026-11-22T10:20:00.000Z',
      answers: Object.fromEntries(questions.map(({id}, index) => [id, ((number * 7 + index * 3) % 5) + 1])),
      origin: {site: 'https://example.org', mode: 'own'},
    };
  }
}

function memory() {
  globalThis.gc();
  const {heapUsed, external} = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const before = memory();
const samples = [];
const started = performance.now();
let written = 0;
let isDue = false;
const stream = exportResponses(responses, [survey], {
  format,
  onProgress: ({done}) => (isDue ||= done % (count / SAMPLES) === 0),
});
for await (const bytes of stream) {
  written += bytes.byteLength;
  if (isDue) samples.push(memory() - before);
  isDue = false;
}
console.log(JSON.stringify({ms: performance.now() - started, megabytes: written / 1e6, samples}));
