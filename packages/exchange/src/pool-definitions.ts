import {type DefinitionDifference, definitionDifferences, type Survey} from '@consulta/schema';

import type {SurveySource} from './contract.js';
import {definitionsByHash, versionsOf} from './definitions.js';

/** A definition by its hash. */
export interface HashedSurvey {
  readonly hash: string;
  readonly survey: Survey;
}
/** Definitions that differ only in texts: responses to them are counted together. */
export interface DefinitionPool extends HashedSurvey {
  /** All but the newest, with what is not the same there as in the newest. */
  readonly others: readonly (HashedSurvey & {readonly differences: readonly DefinitionDifference[]})[];
}
/** The definitions of one survey: those that are counted together, and those that are kept apart. */
export interface PooledSurvey {
  readonly surveyId: string;
  /** Newest first; one where nothing has to be kept apart. */
  readonly pools: readonly DefinitionPool[];
}

/** Which definitions differ only in texts; by id of the survey, the same whatever order they come in. */
export function poolDefinitions(surveys: SurveySource): readonly PooledSurvey[] {
  const definitions = definitionsByHash(surveys);
  const ids = [...new Set([...definitions.values()].map(({id}) => id))].sort();
  return ids.map((surveyId) => {
    const pools: {readonly hash: string; readonly survey: Survey; readonly others: DefinitionPool['others'][0][]}[] =
      [];
    for (const [hash, survey] of versionsOf(definitions, surveyId)) {
      const compared = pools.map((pool) => ({pool, differences: definitionDifferences(pool.survey, survey)}));
      const fitting = compared.find(({differences}) => differences.every(({kind}) => kind !== 'structure'));
      if (fitting) fitting.pool.others.push({hash, survey, differences: fitting.differences});
      else pools.push({hash, survey, others: []});
    }
    return {surveyId, pools};
  });
}
