import {type PooledSurvey, poolDefinitions, readResponses, type ReadResult} from '@consulta/exchange';
import {compareCopies, type Response} from '@consulta/schema';

import {CliError} from './cli-error.js';
import type {Console} from './console.js';
import {inputFiles} from './input-files.js';

/** What the files held; everything that does not count has been told. */
export interface ReadAnswers extends ReadResult {
  readonly pooled: readonly PooledSurvey[];
  /** Every file and every record was taken. */
  readonly isClean: boolean;
}

/** Reads files of answers and tells of each that could not be taken. */
export async function readAnswers(
  names: readonly string[],
  console: Console,
  signal: AbortSignal,
): Promise<ReadAnswers> {
  const files = inputFiles(names);
  const read = await readResponses(files, {
    signal,
    onProgress: ({done}) =>
      console.progress(`Reading file ${Math.min(Math.floor(done) + 1, files.length)} of ${files.length}`),
  });
  console.progress('');
  for (const {file, reason} of read.rejected) console.tell(`${file}: ${reason}`);
  if (read.responses.length === 0) throw new CliError('There are no answers in these files.');
  return {...read, pooled: poolDefinitions(read.surveys), isClean: read.rejected.length === 0};
}

/** Every content, those in conflict too, by id. */
export function allContents({responses, conflicts}: ReadResult): readonly Response[] {
  const all = new Set([...responses, ...conflicts.flatMap((conflict) => conflict.responses)]);
  return [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : compareCopies(a, b)));
}

/** "60 files, 58 responses, 1 conflict, 3 records left out". */
export function counted(read: ReadAnswers): string {
  const left = read.rejected.filter(({code}) => code !== 'conflict').length;
  return [
    amount(read.files.length, 'file'),
    amount(read.responses.length, 'response'),
    ...(read.conflicts.length > 0 ? [amount(read.conflicts.length, 'conflict')] : []),
    ...(left > 0 ? [`${amount(left, 'record')} left out`] : []),
  ].join(', ');
}

/** What of the definitions is counted together, and what is not. */
export function aboutDefinitions(pooled: readonly PooledSurvey[]): readonly string[] {
  return pooled.flatMap(({surveyId, pools}) => [
    ...pools.flatMap((pool) =>
      pool.others.flatMap((other) => [
        `"${surveyId}" ${named(other)} differs from ${named(pool)} only in texts; their answers are counted together.`,
        ...other.differences.map(
          ({path, first, second}) => `  ${path}: ${JSON.stringify(second) ?? '–'} → ${JSON.stringify(first) ?? '–'}`,
        ),
      ]),
    ),
    ...(pools.length > 1
      ? [`"${surveyId}" ${pools.map(named).join(' and ')} ask different things; their answers are kept apart.`]
      : []),
  ]);
}

function named({hash, survey}: {readonly hash: string; readonly survey: {readonly version: string}}): string {
  return `version ${survey.version} (${hash.slice(0, 8)})`;
}

function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
