import {type Issue, type ParseResult, parseSurvey} from '@consulta/schema';
import {jsonMistake} from '@consulta/schema/json-mistake';

import type {PreviewPageWords} from './preview-words.js';

/** Codes of issues whose words are the page's own, in its language. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['not-text', 'not-json']);

/** Checks the text of a definition; what is no text or no JSON is said in the words of the page. */
export function readDefinition(text: string, words: PreviewPageWords, language: string): ParseResult {
  // A photo or a document of an office has these almost at once, a text never.
  if (text.includes('\0')) return refused({path: '', code: 'not-text', message: words.notText});
  const mistake = jsonMistake(text);
  if (!mistake) return parseSurvey(JSON.parse(text));
  const [line = '', column = ''] = [mistake.line, mistake.column].map((number) =>
    new Intl.NumberFormat(language).format(number),
  );
  const path = mistake.kind === 'empty' ? '' : words.place(line, column);
  return refused({path, code: 'not-json', message: words.notJson[mistake.kind]});
}

function refused(issue: Issue): ParseResult {
  return {ok: false, issues: [issue], warnings: []};
}
