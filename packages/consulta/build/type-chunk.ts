import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';

const PACKAGES = resolve(import.meta.dirname, '../..');
const filesOf = (folder: string): string[] => readdirSync(resolve(PACKAGES, folder));

/** Beside the files of the types lie what they share; a type has a file of the same name in schema and in engine. */
const inSchema = new Set(filesOf('schema/src/question-types'));
const TYPES = new Set(filesOf('engine/src/question-types').filter((file) => inSchema.has(file)));

const OF_A_TYPE = /engine\/src\/question-types\/([\w-]+)\.ts$|elements\/src\/questions\/([\w-]+)\/define\.ts$/;

/** The question type whose chunk a module is in: its control and its file of the engine are always loaded together. */
export function typeChunk(moduleId: string): string | null {
  const [, inEngine, inElements] = OF_A_TYPE.exec(moduleId) ?? [];
  const type = inEngine ?? inElements;
  return type !== undefined && TYPES.has(`${type}.ts`) ? type : null;
}

/** The chunk of the words that are on the first screen of a survey in one language: those of controls and of the survey. */
export function wordsChunk(moduleId: string): string | null {
  const [, language] = /elements\/src\/(?:base|survey)\/words\/(\w\w)\.ts$/.exec(moduleId) ?? [];
  return language === undefined ? null : `words-${language}`;
}
