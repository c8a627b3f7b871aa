import type {Entries, Problem, ProblemCode} from '@consulta/engine';

/** What a person wrote that cannot be read as an answer: it stays in the field, and nobody gets past it unnoticed. */
export interface Unread {
  /** As written; '' where a native field does not tell. */
  readonly text: string;
  /** What it should have been. */
  readonly code: ProblemCode;
  /** Of a question inside another, named as a problem does: `<entry>.<question>`. */
  readonly part?: string;
}

/** What is wrong with a question, and what was written there that is no answer: that is not missing, it is wrong. */
export function withUnread(
  questionId: string,
  problems: readonly Problem[],
  unread: readonly Unread[],
  entries: Entries | undefined,
): readonly Problem[] {
  const wrong = unread
    .filter(({part}) => part === undefined || isAsked(part, entries))
    .map(({code, part}): Problem => ({questionId, code, ...(part !== undefined && {part})}));
  if (wrong.length === 0) return problems;
  const others = problems.filter(({part}) => wrong.every((one) => one.part !== undefined && one.part !== part));
  return [...wrong, ...others];
}

/** It may be hidden by now. */
function isAsked(part: string, entries: Entries | undefined): boolean {
  const [entry, questionId] = part.split('.');
  return entries?.entries[Number(entry)]?.questions.some(({id}) => id === questionId) === true;
}
