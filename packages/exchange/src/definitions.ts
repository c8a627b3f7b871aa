import {type Response, type Survey, surveyHash} from '@consulta/schema';

import type {SurveySource} from './contract.js';
import {ExchangeError} from './exchange-error.js';

/** Definitions by their hash. */
export type Definitions = ReadonlyMap<string, Survey>;

/** Gives each definition its hash; the same definition twice counts once. */
export function definitionsByHash(surveys: SurveySource): Definitions {
  return isMap(surveys) ? surveys : new Map(surveys.map((survey) => [surveyHash(survey), survey]));
}

function isMap(surveys: SurveySource): surveys is Definitions {
  return surveys instanceof Map;
}

/** The definition a response answered. */
export function definitionOf(response: Response, definitions: Definitions): Survey {
  const survey = definitions.get(response.surveyHash);
  if (survey) return survey;
  throw new ExchangeError(
    'survey-missing',
    `Response ${response.id} answered "${response.surveyId}" version ${response.surveyVersion}, whose definition ` +
      `(${response.surveyHash}) is not among those given. Pass it in "surveys".`,
  );
}

/** All versions of one survey, newest first: by version, then by hash, so that the order is always the same. */
export function versionsOf(definitions: Definitions, surveyId: string | undefined): Definitions {
  const ids = [...new Set([...definitions.values()].map(({id}) => id))];
  const chosen = surveyId ?? ids[0];
  if (surveyId === undefined && ids.length > 1) {
    throw new ExchangeError(
      'several-surveys',
      `The definitions are of ${ids.length} surveys (${ids.join(', ')}), and a table is about one: pass "surveyId".`,
    );
  }
  const versions = [...definitions].filter(([, {id}]) => id === chosen);
  if (surveyId !== undefined && versions.length === 0) {
    throw new ExchangeError('unknown-survey', `No definition has the id "${surveyId}".`);
  }
  const newestFirst = ([hashA, a]: [string, Survey], [hashB, b]: [string, Survey]) =>
    b.version.localeCompare(a.version, 'en', {numeric: true}) || (hashA < hashB ? -1 : 1);
  return new Map(versions.sort(newestFirst));
}
