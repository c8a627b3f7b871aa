import {type ReadOptions, readResponses} from '@consulta/exchange';
import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

import type {RefusalCode} from '../../base/words/refusal-words.js';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly responses: number;
  readonly added: number;
  readonly unchanged: number;
  /** Ids whose content here is another. */
  readonly conflicts: readonly string[];
  /** Why the file, or a part of it, was not taken. */
  readonly refusals: readonly RefusalCode[];
}
/** What became of an import, as a whole and per file. */
export interface FilesReport {
  /** It was no file but text from a message. */
  readonly isPasted: boolean;
  readonly files: readonly FileReport[];
  /** Ids, for taking them out again. */
  readonly added: readonly string[];
}
/** How far an import is. */
export interface ImportStep {
  readonly phase: 'reading' | 'storing';
  readonly done: number;
  readonly total: number;
}

/** What an import needs to know. */
export interface ImportOptions extends Pick<ReadOptions, 'findSurvey'> {
  readonly isPasted?: boolean;
  /** The questionnaire that the desk is about; answers to others are left out. Without it all are taken. */
  readonly surveyId?: string | undefined;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ImportStep) => void;
}

interface FileContent {
  readonly file: string;
  readonly responses: readonly Response[];
  readonly surveys: readonly Survey[];
  readonly refusals: readonly RefusalCode[];
}

/** Reads each file by itself, so that each can be answered for, then stores what is new in one go. */
export async function importFiles(
  store: ResponseStore,
  files: readonly File[],
  {isPasted = false, surveyId, findSurvey, signal, onProgress}: ImportOptions = {},
): Promise<FilesReport> {
  const contents: FileContent[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    onProgress?.({phase: 'reading', done: contents.length, total: files.length});
    contents.push(await contentOf(file, surveyId, {findSurvey, signal}));
  }
  const result = await store.importAll(
    {
      responses: contents.flatMap(({responses}) => responses),
      surveys: contents.flatMap(({surveys}) => surveys),
    },
    {signal, onProgress: (progress) => onProgress?.({phase: 'storing', ...progress})},
  );
  return {files: reportPerFile(contents, result), isPasted, added: result.added};
}

async function contentOf(file: File, surveyId: string | undefined, options: ReadOptions): Promise<FileContent> {
  const {responses, surveys, rejected} = await readResponses([file], options);
  const isOwn = (one: {readonly id: string}) => surveyId === undefined || one.id === surveyId;
  const own = responses.filter((response) => isOwn({id: response.surveyId}));
  const refusals: RefusalCode[] = rejected.map(({code}) => code);
  if (own.length < responses.length) refusals.push('other-survey');
  return {file: file.name, responses: own, surveys: surveys.filter(isOwn), refusals};
}

/** An id that was added counts as new in the first file that holds it, and as here already in the next. */
function reportPerFile(
  contents: readonly FileContent[],
  result: {readonly added: readonly string[]; readonly conflicts: readonly string[]},
): readonly FileReport[] {
  const fresh = new Set(result.added);
  const differing = new Set(result.conflicts);
  return contents.map(({file, responses, refusals}) => {
    const ids = responses.map(({id}) => id);
    const known = ids.filter((id) => !fresh.delete(id));
    const conflicts = known.filter((id) => differing.has(id));
    return {
      file,
      responses: ids.length,
      added: ids.length - known.length,
      unchanged: known.length - conflicts.length,
      conflicts,
      refusals,
    };
  });
}
