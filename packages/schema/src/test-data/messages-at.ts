import {parseSurvey} from '../index.js';

/** What a definition is told to mend at a path, of one kind; empty where there is nothing. */
export function messagesAt(survey: unknown, path: string, code: string): string {
  const result = parseSurvey(survey);
  const found = result.ok ? [] : result.issues.filter((issue) => issue.path === path && issue.code === code);
  return found.map(({message}) => message).join('\n');
}
