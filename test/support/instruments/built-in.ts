import {parseSurvey, type Question, type Survey} from '@consulta/schema';

export const LANGUAGES = ['en', 'fr', 'es'];

/** A built-in definition as it is written. */
export async function definition(name: string): Promise<unknown> {
  return (await fetch(new URL(`../../../packages/instruments/${name}.json`, import.meta.url))).json();
}

/** The same, parsed; what is wrong with it becomes the message. */
export async function survey(name: string): Promise<Survey> {
  const result = parseSurvey(await definition(name));
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.survey;
}

/** The question with this id and type. */
export function questionOf<T extends Question['type']>(
  {sections}: Survey,
  id: string,
  type: T,
): Extract<Question, {type: T}> {
  const found = sections.flatMap(({questions}) => questions).find((question) => question.id === id);
  if (found?.type !== type) throw new Error(`${id} is ${found ? `of type ${found.type}` : 'missing'}`);
  return found as Extract<Question, {type: T}>;
}

/** Every text of a definition with its path: objects whose keys are language tags, wherever they stand. */
export function texts(value: unknown, path = ''): {path: string; text: {[language: string]: unknown}}[] {
  if (!isObject(value)) return [];
  if (LANGUAGES.some((language) => language in value)) return [{path, text: value}];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

function isObject(value: unknown): value is {[key: string]: unknown} {
  return typeof value === 'object' && value !== null;
}
