import {poolDefinitions, type PooledSurvey, type ReadOptions, readResponses} from '@consulta/exchange';
import type {Survey} from '@consulta/schema';
import type {ImportContent, ImportReport, ResponseStore} from '@consulta/storage';

import type {RefusalCode} from '../../base/words/refusal-words.js';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly responses: number;
  readonly added: number;
  readonly unchanged: number;
  /** Ids that came with several contents. */
  readonly conflicts: readonly string[];
  /** How many are left out because they were deleted for good. */
  readonly erased: number;
  /** Why the file, or a part of it, was not taken. */
  readonly refusals: readonly RefusalCode[];
}
/** What became of an import, or would become of it, as a whole and per file. */
export interface FilesReport {
  /** It was no file but text from a message. */
  readonly isPasted: boolean;
  readonly files: readonly FileReport[];
  /** Surveys of which several definitions are here then. */
  readonly surveys: readonly PooledSurvey[];
  /** For taking it back. */
  readonly outcome: ImportReport;
}
/** How far an import is. */
export interface ImportStep {
  readonly phase: 'reading' | 'storing';
  readonly done: number;
  readonly total: number;
}

/** How files are read. */
export interface ReadFilesOptions extends Pick<ReadOptions, 'findSurvey'> {
  readonly isPasted?: boolean;
  /** The questionnaire that the desk is about; answers to others are left out. Without it all are taken. */
  readonly surveyId?: string | undefined;
  /** Definitions that are here already. */
  readonly known?: Iterable<Survey>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ImportStep) => void;
}
/** How they are stored. */
export interface StoreFilesOptions extends Pick<ReadFilesOptions, 'signal' | 'onProgress'> {
  /** Works out what would become of them, and stores nothing. */
  readonly dryRun?: boolean;
}

/** What was read, ready to be stored. */
export interface FilesContent {
  readonly isPasted: boolean;
  readonly content: ImportContent;
  readonly files: readonly {
    readonly file: string;
    readonly ids: readonly string[];
    readonly refusals: readonly RefusalCode[];
  }[];
  readonly surveys: readonly PooledSurvey[];
}

/** Reads all files together, because one may hold the definition that another left out. */
export async function readFiles(
  files: readonly File[],
  {isPasted = false, surveyId, known = [], findSurvey, signal, onProgress}: ReadFilesOptions = {},
): Promise<FilesContent> {
  const read = await readResponses(files, {
    findSurvey,
    signal,
    onProgress: ({done}) => onProgress?.({phase: 'reading', done: Math.floor(done), total: files.length}),
  });
  const isOwn = (id: string) => surveyId === undefined || id === surveyId;
  const responses = read.responses.filter((response) => isOwn(response.surveyId));
  const own = new Set(responses.map(({id}) => id));
  const surveys = read.surveys.filter(({id}) => isOwn(id));
  return {
    isPasted,
    content: {responses, surveys, conflicts: read.conflicts.filter(({id}) => own.has(id))},
    files: read.files.map(({file, ids}) => {
      const held = ids.filter((id) => own.has(id));
      const refusals: RefusalCode[] = read.rejected.flatMap(({file: name, code}) =>
        // Both contents of a conflict are kept, and named by what becomes of them.
        name === file && code !== 'conflict' ? [code] : [],
      );
      if (held.length < ids.length) refusals.push('other-survey');
      return {file, ids: held, refusals};
    }),
    surveys: poolDefinitions([...surveys, ...known]).filter(
      ({surveyId: id, pools}) =>
        surveys.some((survey) => survey.id === id) && (pools.length > 1 || (pools[0]?.others.length ?? 0) > 0),
    ),
  };
}

/** Stores what is new in one go, or works out what would become of it. */
export async function storeFiles(
  store: ResponseStore,
  {content, files, isPasted, surveys}: FilesContent,
  {dryRun = false, signal, onProgress}: StoreFilesOptions = {},
): Promise<FilesReport> {
  const outcome = await store.importAll(content, {
    dryRun,
    signal,
    onProgress: (progress) => onProgress?.({phase: 'storing', ...progress}),
  });
  return {isPasted, files: reportPerFile(files, outcome), surveys, outcome};
}

/** An id that was added counts as new in the first file that holds it, and as here already in the next. */
function reportPerFile(files: FilesContent['files'], outcome: ImportReport): readonly FileReport[] {
  const fresh = new Set(outcome.added);
  const differing = new Set(outcome.conflicts);
  const gone = new Set(outcome.erased);
  return files.map(({file, ids, refusals}) => {
    const erased = ids.filter((id) => gone.has(id)).length;
    const known = ids.filter((id) => !gone.has(id) && !fresh.delete(id));
    const conflicts = known.filter((id) => differing.has(id));
    return {
      file,
      responses: ids.length,
      added: ids.length - known.length - erased,
      unchanged: known.length - conflicts.length,
      conflicts,
      erased,
      refusals,
    };
  });
}
