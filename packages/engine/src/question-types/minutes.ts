import type {Agreed, Note, Question, Text} from '@consulta/schema';

import {partTitle} from './problems-of.js';
import {statementsIn} from './statements.js';

/** The minutes of a statement, with the title of its row where it is one. */
export interface Minutes {
  readonly row: Text | undefined;
  readonly agreed: Agreed;
}

/** What the minutes say of a question, or of one part of it. */
export function minutesOn(note: Note | undefined, part?: string): Agreed | undefined {
  if (part === undefined) return note?.agreed;
  // Rows without their own have those of the whole question, as older files hold them.
  const rows = note?.agreedRows ?? {};
  return Object.hasOwn(rows, part) ? rows[part] : note?.agreed;
}

/** All minutes of a question, row by row in its own order; what was agreed for it as a whole comes first. */
export function minutesIn(question: Question, note: Note | undefined): readonly Minutes[] {
  const rows = note?.agreedRows ?? {};
  const ofRows = statementsIn(question).flatMap(({part}) => {
    const agreed = part !== undefined && Object.hasOwn(rows, part) ? rows[part] : undefined;
    return agreed ? [{row: partTitle(question, part), agreed}] : [];
  });
  return note?.agreed ? [{row: undefined, agreed: note.agreed}, ...ofRows] : ofRows;
}

/** The fields of a note with other minutes of a question or of one part of it; without any where there are none. */
export function withMinutes(
  note: Note | undefined,
  part: string | undefined,
  agreed: Agreed | undefined,
): {readonly agreed: Note['agreed'] | undefined; readonly agreedRows: Note['agreedRows'] | undefined} {
  if (part === undefined) return {agreed, agreedRows: note?.agreedRows};
  const others = Object.entries(note?.agreedRows ?? {}).filter(([row]) => row !== part);
  const rows = agreed ? [...others, [part, agreed] as const] : others;
  return {agreed: note?.agreed, agreedRows: rows.length > 0 ? Object.fromEntries(rows) : undefined};
}
