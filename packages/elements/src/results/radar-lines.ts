import type {ScoreDefinition, Text} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {RadarSeries} from '../charts/radar/radar-data.js';
import {type Reading, readText} from './reading.js';
import type {ResultWords} from './words/result-words.js';

/** Where the author wants every answerer to be, as a line of the radar; none where no score has a target. */
export function targetSeries(
  definitions: readonly ScoreDefinition[],
  words: Localization<ResultWords>,
): readonly RadarSeries[] {
  if (definitions.every(({target}) => target === undefined)) return [];
  const values = definitions.map(({target}) => target ?? null);
  return [{title: words.term('report.target'), kind: 'target', values}];
}

/** What others found, one line per source: named as orientation, since nobody here said so. */
export function referenceSeries(
  definitions: readonly ScoreDefinition[],
  reading: Pick<Reading, 'words' | 'languages'>,
): readonly RadarSeries[] {
  const sources = new Map<string, Text>();
  for (const {reference} of definitions) for (const {source} of reference ?? []) sources.set(keyOf(source), source);
  return [...sources].map(([key, source]) => ({
    title: reading.words.term('report.reference', readText(reading, source)),
    kind: 'reference',
    values: definitions.map(({reference}) => reference?.find((one) => keyOf(one.source) === key)?.value ?? null),
  }));
}

function keyOf(source: Text): string {
  return typeof source === 'string' ? source : JSON.stringify(source);
}
