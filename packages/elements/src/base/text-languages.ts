import {matchLanguage} from '@consulta/schema';

/** Languages of a definition's texts, best first, and the one in which each text is shown a second time. */
export interface TextLanguages extends ReadonlyArray<string> {
  readonly beside?: string | undefined;
}

/** The languages of a survey that is shown in one of them, and beside it in another that it has. */
export function textLanguages(language: string, known: readonly string[], beside: string | undefined): TextLanguages {
  const second = beside ? matchLanguage([beside], known) : undefined;
  return Object.assign([language, ...known], second !== undefined && second !== language && {beside: second});
}

/** The same without the second: for words within a sentence of the interface. */
export function firstOnly(languages: readonly string[]): readonly string[] {
  return [...languages];
}
