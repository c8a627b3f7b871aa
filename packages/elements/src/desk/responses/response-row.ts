import {shortId} from '@consulta/exchange';
import {organisationOf, readPlan, type Response, type Survey, type Text} from '@consulta/schema';

import {searchableText} from '../../base/searchable-text.js';

/** One line of the list: what tells a response from the others, without its answers. */
export interface ResponseRow {
  readonly id: string;
  readonly shortId: string;
  /** Empty when the person gave none. */
  readonly organisation: string;
  readonly surveyId: string;
  readonly surveyHash: string;
  readonly surveyVersion: string;
  readonly surveyTitle: Text;
  readonly submittedAt: string;
  readonly language: string;
  readonly group: string;
  readonly supersedes: string | undefined;
  readonly isTest: boolean;
  readonly isShort: boolean;
  readonly isConsensus: boolean;
  readonly hasPlan: boolean;
}

export type SortKey = 'date' | 'organisation' | 'survey' | 'language' | 'group';

/** The order of the list. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** A response as a line of the list. */
export function toRow(response: Response, survey: Survey | undefined): ResponseRow {
  return {
    id: response.id,
    shortId: shortId(response.id),
    organisation: (survey && organisationOf(survey, response)) ?? '',
    surveyId: response.surveyId,
    surveyHash: response.surveyHash,
    surveyVersion: response.surveyVersion,
    surveyTitle: survey?.title ?? response.surveyId,
    submittedAt: response.submittedAt,
    language: response.language,
    group: response.group ?? '',
    supersedes: response.supersedes,
    isTest: response.test === true,
    isShort: response.form === 'short',
    isConsensus: response.kind === 'consensus',
    hasPlan: readPlan(response).length > 0,
  };
}

/** The lines whose organisation contains the words, or whose number begins with them. */
export function findRows(rows: readonly ResponseRow[], query: string): readonly ResponseRow[] {
  const wanted = searchableText(query.trim());
  if (wanted === '') return rows;
  return rows.filter(
    ({id, shortId: short, organisation}) =>
      searchableText(organisation).includes(wanted) ||
      searchableText(short).startsWith(wanted) ||
      searchableText(id).startsWith(wanted),
  );
}

/** Sorted as the language does it; equal lines by date, newest first, then by number. */
export function sortRows(
  rows: readonly ResponseRow[],
  {by, descending}: Sorting,
  titleOf: (row: ResponseRow) => string,
  language: string,
): readonly ResponseRow[] {
  const {compare} = new Intl.Collator(language, {numeric: true, sensitivity: 'base'});
  const keyOf: {readonly [K in SortKey]: (row: ResponseRow) => string} = {
    date: (row) => row.submittedAt,
    organisation: (row) => row.organisation,
    survey: titleOf,
    language: (row) => row.language,
    group: (row) => row.group,
  };
  const key = keyOf[by];
  const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const order = by === 'date' ? plain : compare;
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    // What is not given comes last, whichever way the list runs.
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return sign * order(left, right) || plain(b.submittedAt, a.submittedAt) || plain(b.id, a.id);
  });
}
