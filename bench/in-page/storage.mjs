import {exportResponses, readInPieces} from '@consulta/exchange';
import {surveyHash} from '@consulta/schema';
import {openResponseStore} from '@consulta/storage';

import {openBareDatabase} from './bare-database.mjs';

/** Ids in the order of time, as responses have them. */
const idOf = (number) => `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** What the measurements call, one step at a time: each answers with its milliseconds. */
export async function prepare(survey) {
  const store = await openResponseStore({database: 'measured'});
  const bare = await openBareDatabase('bare');
  const hash = surveyHash(survey);
  const questions = survey.sections.flatMap((section) => section.questions);
  const about = {surveyId: survey.id, surveyVersion: survey.version, surveyHash: hash, language: 'en'};
  const startedAt = '2026-11-22T10:00:00.000Z';
  const answersOf = (number) =>
    Object.fromEntries(questions.map(({id}, index) => [id, ((number * 7 + index * 3) % 5) + 1]));
  const draftOf = (number, edits) => ({
    id: idOf(number),
    ...about,
    startedAt,
    savedAt: startedAt,
    sectionId: survey.sections[0].id,
    answers: answersOf(number + edits),
    edits: Object.fromEntries(questions.map(({id}) => [id, edits])),
  });
  const responseOf = (number) => ({
    format: 1,
    id: idOf(number),
    kind: 'individual',
    ...about,
    startedAt,
    submittedAt: '2026-11-22T10:20:00.000Z',
    answers: answersOf(number),
    origin: {site: location.origin, mode: 'own'},
  });
  let edits = 1;
  let submitted = 1_000_000;
  let writing;
  let file;

  return {
    saveDraft: () => timed(draftOf(1, (edits += 1)), (draft) => store.saveDraft(draft, survey)),
    putDraft: () => timed(draftOf(1, (edits += 1)), (draft) => bare.put(draft, 'default')),
    lookAndPutDraft: () => timed(draftOf(1, (edits += 1)), (draft) => bare.lookAndPut(draft, 'default')),
    async submit() {
      const number = (submitted += 1);
      await store.saveDraft(draftOf(number, 1), survey);
      return timed(responseOf(number), (response) => store.submit(response, survey));
    },
    putResponse: () => timed(responseOf((submitted += 1)), (response) => bare.put(response, 'strict')),
    async moveResponse() {
      const number = (submitted += 1);
      await bare.putElsewhere(draftOf(number, 1));
      return timed(responseOf(number), (response) => bare.move(response, 'strict'));
    },
    async fill(count) {
      const responses = Array.from({length: count}, (_, index) => responseOf(index + 10));
      await store.importAll({responses, surveys: [survey]});
      return store.count();
    },
    readAll: () =>
      timed(undefined, async () => {
        let read = 0;
        for await (const response of store.responses()) read += response.id.length;
        return read;
      }),
    exportCsv: () =>
      timed(undefined, async () => {
        const reader = exportResponses(store.responses(), [survey], {format: 'csv', surveyId: survey.id}).getReader();
        let bytes = 0;
        for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.length;
        if (bytes < 100_000) throw new Error(`Only ${bytes} bytes were exported.`);
        return bytes;
      }),
    startWriting(format) {
      writing = {part: 0, bytes: 0};
      writing.done = timed(undefined, () => writeAway(format));
    },
    /** A file as another desk writes it; the browser keeps its bytes. */
    async writeFile(count) {
      const responses = function* () {
        for (let index = 0; index < count; index += 1) yield responseOf(index + 10);
      };
      const stream = exportResponses(() => responses(), [survey], {format: 'json-lines'});
      const reader = stream.getReader();
      const parts = [];
      for (let piece = await reader.read(); !piece.done; piece = await reader.read())
        parts.push(new Blob([piece.value]));
      file = new File(parts, 'answers.jsonl');
    },
    async importFile() {
      await takeOut();
      return timed(undefined, () => store.importAll(readInPieces([file])));
    },
    async foreseeFile() {
      await takeOut();
      return timed(undefined, () => store.importAll(readInPieces([file]), {dryRun: true}));
    },
    async putFile() {
      await bare.clear();
      return timed(undefined, async () => {
        const lines = (await file.text()).trimEnd().split('\n');
        const records = lines.flatMap((line) => JSON.parse(line).responses);
        for (let start = 0; start < records.length; start += 200) {
          await bare.putAll(records.slice(start, start + 200), 'strict');
        }
      });
    },
    startImport(total) {
      writing = {part: 0, bytes: 0};
      const onProgress = ({done}) => (writing.part = done / total);
      writing.done = timed(undefined, () => store.importAll(readInPieces([file]), {total, onProgress}));
    },
    written: () => ({part: writing.part}),
    async finishWriting() {
      const {ms} = await writing.done;
      return {ms, megabytes: writing.bytes / 1e6};
    },
  };

  /** So that everything in the file is new again. */
  async function takeOut() {
    const ids = [];
    for await (const {id} of store.responses()) ids.push(id);
    await store.remove(ids);
  }

  /** Nothing keeps the bytes, so that what is measured is the writing. */
  async function writeAway(format) {
    const stream = exportResponses(() => store.responses(), [survey], {
      format,
      surveyId: survey.id,
      onProgress: ({done, total}) => (writing.part = done / total),
    });
    const reader = stream.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) writing.bytes += piece.value.length;
  }
}

async function timed(record, work) {
  const start = performance.now();
  await work(record);
  return {ms: performance.now() - start};
}

globalThis.prepare = prepare;
