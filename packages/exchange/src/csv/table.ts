import type {Answer, Question, Section, Survey} from '@consulta/schema';

import type {Definitions} from '../definitions.js';
import type {ColumnLayout} from '../question-types/answer-column.js';
import {answerColumns} from '../question-types/answer-columns.js';
import type {Column} from './column.js';
import {noteColumns} from './note-columns.js';
import {RESPONSE_COLUMNS} from './response-columns.js';

/** The columns of a survey in all its versions, and those of each version by their header. */
export interface Table {
  readonly columns: readonly Column[];
  readonly byHash: ReadonlyMap<string, ReadonlyMap<string, Column>>;
}

/** The union over the versions: the newest's columns in its order, then those that only older ones have; scores last. */
export function tableOf(versions: Definitions, layout: ColumnLayout): Table {
  const union = new Map<string, Column>(RESPONSE_COLUMNS.map((column) => [column.id, column]));
  const byHash = new Map<string, ReadonlyMap<string, Column>>();
  for (const [hash, survey] of versions) {
    const columns = columnsOfSurvey(survey, layout);
    byHash.set(hash, new Map(columns.map((column) => [column.id, column])));
    for (const column of columns) if (!union.has(column.id)) union.set(column.id, column);
  }
  const isScore = ({type}: Column) => type === 'score';
  const columns = [...union.values()];
  return {columns: [...columns.filter((column) => !isScore(column)), ...columns.filter(isScore)], byHash};
}

function columnsOfSurvey(survey: Survey, layout: ColumnLayout): Column[] {
  return [
    ...RESPONSE_COLUMNS,
    ...survey.sections.flatMap((section) =>
      section.questions.flatMap((question) => columnsOf(question, section, layout)),
    ),
    ...scoreColumns(survey),
  ];
}

function columnsOf(question: Question, section: Section, layout: ColumnLayout): Column[] {
  const about: Omit<Column, 'id' | 'type' | 'cell'> = {
    questionId: question.id,
    section: section.title,
    title: question.title,
    required: question.required ?? (question.requiredIf === undefined ? false : 'if'),
    sensitive: question.sensitive ?? false,
  };
  const answers = answerColumns(question, layout).map((column): Column => ({
    ...about,
    ...column,
    type: question.type,
    cell: ({response, wording}) => {
      const answer: Answer | undefined = response.answers[question.id];
      return answer === undefined ? undefined : column.cell(answer, wording);
    },
  }));
  const notes = noteColumns(question, layout).map((column) => ({
    ...column,
    section: about.section,
    sensitive: about.sensitive,
  }));
  return [...answers, ...notes];
}

/** Scores share one namespace with questions, so their ids are headers as they are. */
function scoreColumns(survey: Survey): Column[] {
  return (survey.scores ?? []).map(({id, title, rule, of}) => ({
    id,
    type: 'score',
    title,
    reading: `${rule} of ${of.join(', ')}; empty: nothing answered that counts`,
    cell: ({scores}) => scores[id]?.value ?? undefined,
  }));
}
