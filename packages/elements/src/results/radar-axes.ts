import {type Band, type ScoreDefinition, type Scores, type Survey, textIn, unmarked} from '@consulta/schema';

import type {RadarAxis} from '../charts/radar/radar-data.js';
import {scoreTree} from './score-tree.js';

/** The dimensions of a survey as axes of a radar. */
export function radarAxes(survey: Survey, scores: Scores, languages: readonly string[]): readonly RadarAxis[] {
  return scoreTree(survey).dimensions.flatMap((definition) => {
    const score = scores[definition.id];
    if (!score || score.coverage.of === 0) return [];
    const {value, scale, range, provisional, band} = score;
    return [radarAxis(definition, {value, scale, ...(provisional && {range})}, languages, band)];
  });
}

/** An axis that is named as its score is, in the best of the languages it has. */
export function radarAxis(
  {id, title}: Pick<ScoreDefinition, 'id' | 'title'>,
  values: Pick<RadarAxis, 'value' | 'scale' | 'range'>,
  languages: readonly string[],
  band?: Pick<Band, 'title'>,
): RadarAxis {
  const {text, lang} = textIn(title, languages);
  return {
    id,
    title: unmarked(text),
    ...(lang !== '' && lang !== languages[0] && {lang}),
    ...values,
    ...(band && {band: unmarked(textIn(band.title, languages).text)}),
  };
}
