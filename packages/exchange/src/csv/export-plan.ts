import {
  type PlanAction,
  type PlanEntry,
  readPlan,
  type Response,
  type Survey,
  textIn,
  unmarked,
} from '@consulta/schema';

import type {ExportOptions, ResponseSource} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import {gapOf} from '../plan-gap.js';
import type {Cell} from '../question-types/answer-column.js';
import type {Dialect} from './dialect.js';
import {replayable} from '../table/response-source.js';
import {resultsOnly} from '../table/results-only.js';
import {writeLine} from './write-line.js';

const HEADER = [
  'response_id', 'response_kind', 'response_group', 'submitted_at', 'place', 'question_id', 'statement', 'priority',
  'current', 'target', 'action', 'owner', 'due', 'status',
]; // prettier-ignore
/** What may say whose plan it is, or is in people's own words. */
const PRIVATE: ReadonlySet<string> = new Set(['response_id', 'response_group', 'submitted_at', 'action', 'owner']);

/** What groups mean to do: one line per action, in the group's order; a gap without an action has a line of its own. */
export async function* exportPlan(
  source: ResponseSource,
  versions: Definitions,
  dialect: Dialect,
  options: ExportOptions,
): AsyncGenerator<string> {
  const isPublic = options.audience === 'public';
  const line = (cells: readonly Cell[]) =>
    writeLine(isPublic ? cells.filter((_, index) => !PRIVATE.has(HEADER[index] ?? '')) : cells, dialect);
  yield dialect.byteOrderMark + line(HEADER);
  const responses = await replayable(source);
  const {total, counts} = await resultsOnly(responses(), options);
  let done = 0;
  for await (const response of responses()) {
    if (counts(response)) {
      const survey = definitionOf(response, versions);
      for (const entry of readPlan(response)) {
        if (isPublic && isSensitive(survey, entry.questionId)) continue;
        const actions: readonly (PlanAction | undefined)[] = entry.actions.length > 0 ? entry.actions : [undefined];
        for (const action of actions) yield line(cellsOf(response, survey, entry, action, options));
      }
    }
    done += 1;
    options.onProgress?.({done, total});
  }
}

function isSensitive({sections}: Survey, questionId: string): boolean {
  return sections.some(({questions}) => questions.some(({id, sensitive}) => id === questionId && sensitive === true));
}

function cellsOf(
  response: Response,
  survey: Survey,
  {questionId, place, priority}: PlanEntry,
  action: PlanAction | undefined,
  {language}: ExportOptions,
): readonly Cell[] {
  const languages = language === undefined ? survey.languages : [language, ...survey.languages];
  const {titles, current, target} = gapOf(survey, response, questionId);
  const statement = titles.map((title) => unmarked(textIn(title, languages).text)).join(' – ');
  const {id, kind, group, submittedAt} = response;
  return [
    id, kind, group, submittedAt, place, questionId, statement, priority,
    current, target, action?.action, action?.owner, action?.due, action?.status,
  ]; // prettier-ignore
}
