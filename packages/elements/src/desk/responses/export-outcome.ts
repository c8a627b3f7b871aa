import type {Localization} from '../../base/localization.js';
import type {DeskWords} from '../words/desk-words.js';
import type {ExportedFile, ExportKind} from './export-file.js';
import type {Selected} from './export-selection.js';
import type {RankingsFile} from './export-rankings-file.js';

type Words = Localization<DeskWords>;

/** What was written into a file about all questions, and what was left out. */
export function exportOutcome(kind: ExportKind, file: ExportedFile | undefined, words: Words): string {
  if (!file) return words.term('export.none');
  if (kind === 'codebook') return words.term('export.codebook-done', file.name);
  if (kind === 'plan') return words.term('export.plan-done', file.name);
  const count = file.exported.length;
  return inSentences(words.term('export.done', count, words.number(count), file.name), notResults(file), words);
}

/** What was written into a file of rankings, and what was left out. */
export function rankingsOutcome(file: RankingsFile | 'no-results' | 'no-rankings', words: Words): string {
  if (file === 'no-results') return words.term('export.none');
  if (file === 'no-rankings') return words.term('export.no-rankings');
  const {rankings, name, unranked, own, noOpinion} = file;
  const done = words.term('export.rankings-done', rankings, words.number(rankings), name);
  const leftOut: LeftOut[] = [...notResults(file), ['unranked', unranked], ['own', own], ['no-opinion', noOpinion]];
  return inSentences(done, leftOut, words);
}

type LeftOut = readonly [key: 'superseded' | 'test' | 'unranked' | 'own' | 'no-opinion', count: number];

function notResults({superseded, tests}: Selected): readonly LeftOut[] {
  return [
    ['superseded', superseded.length],
    ['test', tests.length],
  ];
}

function inSentences(done: string, leftOut: readonly LeftOut[], words: Words): string {
  const parts = leftOut.flatMap(([key, count]) =>
    count > 0 ? [words.term(`export.left-out-${key}`, count, words.number(count))] : [],
  );
  return parts.length === 0 ? done : `${done} ${words.term('export.left-out', words.list(parts))}`;
}
