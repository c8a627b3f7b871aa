import type {Answer, Question, Section, Survey} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import type {ColumnLayout} from '../question-types/answer-column.js';
import {answerColumns} from '../question-types/answer-columns.js';
import type {Column} from './column.js';
import {noteColumns} from './note-columns.js';
import {NUMBER_COLUMN, RESPONSE_COLUMNS} from './response-columns.js';

/** How the columns of a table are laid out, and who may read them. */
export type TableLayout = ColumnLayout & Pick<ExportOptions, 'audience'>;

/** The columns of a survey in all its versions, and those of each version by their header. */
export interface Table {
  readonly columns: readonly Column[];
  readonly byHash: ReadonlyMap<string, ReadonlyMap<string, Column>>;
}

/** The union over the versions: the newest's columns in its order, then those that only older ones have; scores last. */
export function tableOf(versions: Definitions, layout: TableLayout): Table {
  const first = responseColumns(layout);
  const union = new Map<string, Column>(first.map((column) => [column.id, column]));
  const byHash = new Map<string, ReadonlyMap<string, Column>>();
  for (const [hash, survey] of versions) {
    const columns = [...first, ...columnsOfSurvey(survey, layout)];
    byHash.set(hash, new Map(columns.map((column) => [column.id, column])));
    for (const column of columns) union.set(column.id, withValuesOf(union.get(column.id) ?? column, column));
  }
  const isScore = ({type}: Column) => type === 'score';
  const columns = [...union.values()];
  return {columns: [...columns.filter((column) => !isScore(column)), ...columns.filter(isScore)], byHash};
}

/** A column also of older versions, whose options the newest may not have any more. */
function withValuesOf(column: Column, {values: older = []}: Column): Column {
  const {values = []} = column;
  const more = older.filter(({code}) => !values.some((value) => value.code === code));
  return more.length === 0 ? column : {...column, values: [...values, ...more]};
}

/** What stands before the answers. */
function responseColumns({audience}: TableLayout): Column[] {
  return audience === 'public' ? [NUMBER_COLUMN, ...forPublic(RESPONSE_COLUMNS)] : [...RESPONSE_COLUMNS];
}

function columnsOfSurvey(survey: Survey, layout: TableLayout): Column[] {
  const columns = [
    ...survey.sections.flatMap((section) =>
      section.questions.flatMap((question) => columnsOf(question, section, layout)),
    ),
    ...scoreColumns(survey),
  ];
  return layout.audience === 'public' ? forPublic(columns) : columns;
}

function forPublic(columns: readonly Column[]): Column[] {
  return columns.filter(({isPrivate}) => !isPrivate);
}

function columnsOf(question: Question, section: Section, layout: ColumnLayout): Column[] {
  const answers = answerColumns(question, layout).map(({isOwnWords, ...column}): Column => ({
    ...aboutQuestion(question, section),
    ...column,
    isPrivate: isOwnWords ?? question.sensitive ?? false,
    cell: ({response, wording}) => {
      const answer: Answer | undefined = response.answers[question.id];
      return answer === undefined ? undefined : column.cell(answer, wording);
    },
  }));
  const notes = noteColumns(question, layout).map((column) => ({
    ...column,
    section: section.title,
    sensitive: question.sensitive ?? false,
  }));
  return [...answers, ...notes];
}

/** What the codebook says of every column of a question. */
export function aboutQuestion(question: Question, {title}: Pick<Section, 'title'>): Omit<Column, 'id' | 'cell'> {
  return {
    type: question.type,
    questionId: question.id,
    section: title,
    title: question.title,
    required: question.required ?? (question.requiredIf === undefined ? false : 'if'),
    sensitive: question.sensitive ?? false,
  };
}

/** Scores share one namespace with questions, so their ids are headers as they are. */
function scoreColumns(survey: Survey): Column[] {
  return (survey.scores ?? []).map(({id, title, rule, of}) => ({
    id,
    type: 'score',
    title,
    isNumeric: true,
    reading: `${rule} of ${of.join(', ')}; empty: nothing answered that counts`,
    cell: ({scores}) => scores[id]?.value ?? undefined,
  }));
}
