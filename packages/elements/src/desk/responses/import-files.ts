import {poolDefinitions, type PooledSurvey, readInPieces, type ReadOptions} from '@consulta/exchange';
import type {Survey} from '@consulta/schema';
import type {ImportContent, ImportOptions, ImportReport, ResponseStore} from '@consulta/storage';

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

/** How files are looked at. */
export interface LookOptions extends Pick<ReadOptions, 'findSurvey'> {
  readonly isPasted?: boolean;
  /** The questionnaire that the desk is about; answers to others are left out. Without it all are taken. */
  readonly surveyId?: string | undefined;
  /** Definitions that are here already. */
  readonly known?: readonly Survey[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ImportStep) => void;
}

/** Files that were looked at, ready to be stored. They are read again then: what is in them may be much. */
export interface FilesContent {
  readonly files: readonly File[];
  readonly options: LookOptions;
  readonly foreseen: FilesReport;
}

/** Works out what would become of files, and stores nothing. */
export async function lookAtFiles(
  store: ResponseStore,
  files: readonly File[],
  {signal, onProgress, ...options}: LookOptions = {},
): Promise<FilesContent> {
  const foreseen = await importFiles(store, files, options, {
    dryRun: true,
    signal,
    onRead: ({done}) => onProgress?.({phase: 'reading', done, total: files.length}),
  });
  return {files, options, foreseen};
}

/** Stores what is new in files that were looked at. */
export function storeFiles(
  store: ResponseStore,
  {files, options, foreseen}: FilesContent,
  {signal, onProgress}: Pick<LookOptions, 'signal' | 'onProgress'> = {},
): Promise<FilesReport> {
  return importFiles(store, files, options, {
    signal,
    total: foreseen.files.reduce((sum, {responses}) => sum + responses, 0),
    onProgress: (progress) => onProgress?.({phase: 'storing', ...progress}),
  });
}

/** Reads all files together, because one may hold the definition that another left out, and hands over as it reads. */
async function importFiles(
  store: ResponseStore,
  files: readonly File[],
  {isPasted = false, surveyId, known = [], findSurvey}: Omit<LookOptions, 'signal' | 'onProgress'>,
  {onRead, ...options}: ImportOptions & {readonly onRead?: ReadOptions['onProgress']},
): Promise<FilesReport> {
  const reading = readInPieces(files, {findSurvey, signal: options.signal, onProgress: onRead});
  const isOwn = (id: string) => surveyId === undefined || id === surveyId;
  const own = new Set<string>();
  let next = await reading.next();
  async function* pieces(): AsyncGenerator<ImportContent> {
    try {
      for (; !next.done; next = await reading.next()) {
        const responses = next.value.responses.filter((response) => isOwn(response.surveyId));
        for (const {id} of responses) own.add(id);
        yield {responses, surveys: next.value.surveys.filter(({id}) => isOwn(id))};
      }
    } finally {
      // Where it was stopped, the file is let go of.
      await reading.return({surveys: [], rejected: [], files: []});
    }
  }
  const outcome = await store.importAll(pieces(), options);
  if (!next.done) throw new Error('The store left answers out that were read.');
  const read = next.value;
  const surveys = read.surveys.filter(({id}) => isOwn(id));
  const held = read.files.map(({file, ids}) => {
    const refusals: RefusalCode[] = read.rejected.flatMap(({file: name, code}) =>
      // Both contents of a conflict are kept, and named by what becomes of them.
      name === file && code !== 'conflict' ? [code] : [],
    );
    const ownIds = ids.filter((id) => own.has(id));
    if (ownIds.length < ids.length) refusals.push('other-survey');
    return {file, ids: ownIds, refusals};
  });
  return {
    isPasted,
    files: reportPerFile(held, outcome),
    surveys: poolDefinitions([...surveys, ...known]).filter(
      ({surveyId: id, pools}) =>
        surveys.some((survey) => survey.id === id) && (pools.length > 1 || (pools[0]?.others.length ?? 0) > 0),
    ),
    outcome,
  };
}

/** What a file held, by the ids that are taken. */
interface HeldByFile {
  readonly file: string;
  readonly ids: readonly string[];
  readonly refusals: readonly RefusalCode[];
}

/** An id that was added counts as new in the first file that holds it, and as here already in the next. */
function reportPerFile(files: readonly HeldByFile[], outcome: ImportReport): readonly FileReport[] {
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
