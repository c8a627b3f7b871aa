import {textIn, unmarked} from '@consulta/schema';

import type {ResponseRow} from './response-row.js';

/** The title of the survey that a response answered, in the best of these languages. */
export function titleOf(row: Pick<ResponseRow, 'surveyTitle'>, languages: readonly string[]): string {
  return unmarked(textIn(row.surveyTitle, languages).text);
}

/** The name of a language in a language: "français" reads "French" in English. */
export function languageName(language: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn], {type: 'language'}).of(language) ?? language;
  } catch {
    return language; // not a language tag
  }
}
