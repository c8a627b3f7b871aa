import type {Level, Note, Question, Text} from '@consulta/schema';

/** One thing that has to be there for a level. */
export interface Check {
  /** How a note names it (`ticked`): `level/place`, for the row of a matrix `row/level/place`; places count from 1. */
  readonly key: string;
  readonly title: Text;
}
/** All that has to be there for a level besides what the levels below it ask. */
export interface Checklist {
  readonly level: Level;
  readonly checks: readonly Check[];
}

/** The checklists of a question's levels, or of one part of it, lowest level first; levels without one are left out. */
export function checklistsOf(question: Question, part?: string): readonly Checklist[] {
  const prefix = part === undefined ? '' : `${part}/`;
  return levelsOf(question).flatMap((level) => {
    const checks = (level.checks ?? []).map((title, index) => ({key: `${prefix}${level.value}/${index + 1}`, title}));
    return checks.length > 0 ? [{level, checks}] : [];
  });
}

/** Whether any level of the question has a checklist. */
export function hasChecklists(question: Question): boolean {
  return levelsOf(question).some(({checks}) => checks !== undefined && checks.length > 0);
}

/**
 * The level that counts for the one that was answered: the highest up to it for which everything is ticked, its own list
 * and those of the levels below. The lowest level is where everybody is, ticked or not.
 */
export function reachedLevel(
  {question, part}: {readonly question: Question; readonly part?: string | undefined},
  answered: number,
  note: Note | undefined,
): number {
  const ticked = new Set(note?.ticked);
  const missed = checklistsOf(question, part).find(({checks}) => !checks.every(({key}) => ticked.has(key)));
  if (missed === undefined || missed.level.value > answered) return answered;
  const below = levelsOf(question).filter(({value}) => value < missed.level.value);
  return below.at(-1)?.value ?? missed.level.value;
}

/** What was ticked, in the author's words, lowest level first; keys that the question does not have are left out. */
export function tickedChecks(question: Question, note: Pick<Note, 'ticked'> | undefined): readonly Check[] {
  const ticked = new Set(note?.ticked);
  const parts = 'rows' in question ? question.rows.map(({id}) => id) : [undefined];
  const lists = parts.flatMap((part) => checklistsOf(question, part));
  return lists.flatMap(({checks}) => checks.filter(({key}) => ticked.has(key)));
}

function levelsOf(question: Question): readonly Level[] {
  const levels = 'levels' in question ? (question.levels ?? []) : [];
  return [...levels].sort((one, other) => one.value - other.value);
}
