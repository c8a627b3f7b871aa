import {type AskedStatement, countedValue, statementId, statementsIn} from '@consulta/engine';
import type {Answer, Draft, Response, Survey, Text} from '@consulta/schema';

/** Between what is and what is to be reached, as far as the answers say. */
export interface Gap {
  /** The question, and the row of it. */
  readonly titles: readonly Text[];
  readonly current: number | undefined;
  readonly target: number | undefined;
}

/** The gap that an entry of a plan is about: a question, or `question/row`. */
export function gapOf(survey: Survey, {answers, notes}: Draft | Response, id: string): Gap {
  const statements = survey.sections.flatMap(({questions}) => questions.flatMap(statementsIn));
  const statement = statements.find((one) => statementId(one) === id);
  if (!statement) return {titles: [], current: undefined, target: undefined};
  const {question} = statement;
  const note = own(notes ?? {}, question.id);
  const value = countedValue(statement, own<Answer>(answers, question.id), note);
  return {
    titles: titlesOf(statement),
    current: typeof value === 'number' ? value : undefined,
    target: note?.target,
  };
}

function titlesOf({question, part}: AskedStatement): readonly Text[] {
  const rows = 'rows' in question ? question.rows : [];
  const row = rows.find(({id}) => id === part);
  return row ? [question.title, row.title] : [question.title];
}

/** Question ids may be words that every object inherits. */
function own<V>(record: {readonly [id: string]: V}, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
