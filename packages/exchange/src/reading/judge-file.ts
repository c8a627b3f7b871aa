import {parseSurvey, type Survey, surveyHash} from '@consulta/schema';

import {Rejections} from './rejections.js';

/** What a file of ours holds, before its responses are looked at. */
export interface JudgedFile {
  readonly surveys: ReadonlyMap<string, Survey>;
  readonly responses: readonly unknown[];
  /** Unfinished answers, which a receipt may hold. */
  readonly drafts: readonly unknown[];
}

/** Whether a value is a Consulta file that can be read here, with its definitions parsed; says why not. */
export function judgeFile(value: unknown, rejections: Rejections): JudgedFile | undefined {
  const file = ownEntries(value);
  const format = file.get('consulta');
  if (format === undefined) {
    rejections.add(
      'not-consulta',
      'This is not a Consulta file: it has no "consulta" entry. Choose the file that was downloaded after submitting.',
    );
    return undefined;
  }
  if (typeof format === 'number' && format > 1) {
    rejections.add(
      'newer-format',
      `This file was made by a newer Consulta (format ${format}; this page reads 1). Update this page, then read it again.`,
    );
    return undefined;
  }
  const surveys = file.get('surveys');
  const responses = file.get('responses');
  if (format !== 1 || !Array.isArray(surveys) || !Array.isArray(responses)) {
    rejections.add(
      'not-consulta',
      'This is not a whole Consulta file: "consulta" must be 1, "surveys" and "responses" must be lists. Ask for the file again.',
    );
    return undefined;
  }
  const drafts: unknown = file.get('drafts');
  return {surveys: parseAll(surveys, rejections), responses, drafts: Array.isArray(drafts) ? drafts : []};
}

/** Whether every definition in a file is still, letter by letter, one that the file's responses answered. */
export function hasWholeDefinitions(value: unknown): boolean {
  const file = judgeFile(value, new Rejections(''));
  if (!file) return false;
  const answered = new Set([...file.responses, ...file.drafts].map((record) => ownEntries(record).get('surveyHash')));
  return [...file.surveys.keys()].every((hash) => answered.has(hash));
}

/** Own entries only: what a prototype offers is not in the file. */
export function ownEntries(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

function parseAll(definitions: readonly unknown[], rejections: Rejections): ReadonlyMap<string, Survey> {
  const surveys = new Map<string, Survey>();
  for (const definition of definitions) {
    const result = parseSurvey(definition);
    if (result.ok) surveys.set(surveyHash(result.survey), result.survey);
    else {
      const [first] = result.issues;
      const others = result.issues.length > 1 ? ` (and ${result.issues.length - 1} more)` : '';
      rejections.add(
        'survey-invalid',
        `A survey definition in this file is damaged: ${first?.path ?? ''} ${first?.message ?? ''}${others}. Ask for the file again.`,
      );
    }
  }
  return surveys;
}
