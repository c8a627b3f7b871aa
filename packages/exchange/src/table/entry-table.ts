import type {Answers, QuestionOf, RepeatQuestion, Section} from '@consulta/schema';

import type {Definitions} from '../definitions.js';
import type {Cell} from '../question-types/answer-column.js';
import {answerColumns} from '../question-types/answer-columns.js';
import type {Column, Row} from './column.js';
import {NUMBER_COLUMN, RESPONSE_COLUMNS} from './response-columns.js';
import {aboutQuestion, type TableLayout} from './table.js';

/** One entry of a repeat on its way into cells. */
interface EntryRow {
  readonly row: Row;
  /** Its place among the entries of its response, from 1. */
  readonly entry: number;
  readonly answers: Answers;
}

/** A column of the table of entries. */
interface EntryColumn extends Omit<Column, 'cell'> {
  cell(row: EntryRow): Cell;
}

/** All entries that people made to one repeat, a line each. */
export interface EntryTable {
  readonly question: RepeatQuestion;
  readonly columns: readonly EntryColumn[];
  /** The lines of one response. */
  cells(row: Row): Cell[][];
  /** Versions of the survey that have a column. */
  versionsOf(columnId: string): string[];
}

/** A table for each repeat of a survey in all its versions, the newest first. */
export function entryTables(versions: Definitions, layout: TableLayout): EntryTable[] {
  const found = new Map<string, Map<string, readonly EntryColumn[]>>();
  const questions = new Map<string, RepeatQuestion>();
  for (const [hash, survey] of versions) {
    for (const section of survey.sections) {
      for (const question of section.questions) {
        if (question.type !== 'repeat' || (layout.audience === 'public' && question.sensitive)) continue;
        if (!questions.has(question.id)) questions.set(question.id, question);
        const byHash = found.get(question.id) ?? new Map<string, readonly EntryColumn[]>();
        found.set(question.id, byHash.set(hash, columnsOf(question, section, layout)));
      }
    }
  }
  return [...questions.values()].map((question) =>
    tableFor(question, found.get(question.id) ?? new Map(), versions, layout),
  );
}

function tableFor(
  question: RepeatQuestion,
  byHash: ReadonlyMap<string, readonly EntryColumn[]>,
  versions: Definitions,
  {audience}: TableLayout,
): EntryTable {
  const response = audience === 'public' ? NUMBER_COLUMN : RESPONSE_COLUMNS[0];
  const leading: EntryColumn[] = [
    ...(response ? [{...response, cell: ({row}: EntryRow) => response.cell(row)}] : []),
    {
      id: 'entry',
      type: 'response',
      title: '',
      isNumeric: true,
      reading: 'the place among the entries of this response, from 1',
      cell: ({entry}) => entry,
    },
  ];
  const ids = [...new Set([...byHash.values()].flatMap((columns) => columns.map(({id}) => id)))];
  const newest = (id: string) => [...byHash.values()].flat().find((column) => column.id === id);
  const inner = ids.flatMap((id) => newest(id) ?? []);
  return {
    question,
    columns: [...leading, ...inner],
    versionsOf(columnId) {
      const has = (hash: string) => [...leading, ...(byHash.get(hash) ?? [])].some(({id}) => id === columnId);
      return [
        ...new Set([...versions].flatMap(([hash, {version}]) => (byHash.has(hash) && has(hash) ? [version] : []))),
      ];
    },
    cells(row) {
      const entries = row.response.answers[question.id];
      if (!Array.isArray(entries)) return [];
      const own = new Map(byHash.get(row.response.surveyHash)?.map((column) => [column.id, column]));
      return (entries as readonly Answers[]).map((answers, index) => {
        const one = {row, entry: index + 1, answers};
        return [...leading.map((column) => column.cell(one)), ...ids.map((id) => own.get(id)?.cell(one))];
      });
    },
  };
}

function columnsOf(
  {questions}: QuestionOf<'repeat'>,
  section: Pick<Section, 'title'>,
  layout: TableLayout,
): readonly EntryColumn[] {
  return questions
    .flatMap((question) =>
      answerColumns(question, layout).map(({isOwnWords, ...column}): EntryColumn => ({
        ...aboutQuestion(question, section),
        ...column,
        isPrivate: isOwnWords ?? question.sensitive ?? false,
        cell: ({row, answers}) => {
          const answer = answers[question.id];
          return answer === undefined ? undefined : column.cell(answer, row.wording);
        },
      })),
    )
    .filter(({isPrivate}) => layout.audience !== 'public' || !isPrivate);
}
