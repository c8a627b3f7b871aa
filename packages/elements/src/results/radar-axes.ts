import {type Scores, type Survey, textIn, unmarked} from '@consulta/schema';

import type {RadarAxis} from '../charts/radar/radar-data.js';
import type {Scale} from '../charts/radar/radar-geometry.js';
import {scoreTree} from './score-tree.js';

/** The dimensions of a survey as axes of a radar, in the best of the languages they have. */
export function radarAxes(survey: Survey, scores: Scores, languages: readonly string[]): readonly RadarAxis[] {
  return scoreTree(survey).dimensions.flatMap(({id, title}) => {
    const score = scores[id];
    if (!score || score.coverage.of === 0) return [];
    const {text, lang} = textIn(title, languages);
    return [
      {
        id,
        title: unmarked(text),
        ...(lang !== '' && lang !== languages[0] && {lang}),
        value: score.value,
        ...(score.provisional && {range: score.range}),
        ...(score.band && {band: textIn(score.band.title, languages).text}),
      },
    ];
  });
}

/** One scale on which all dimensions can be drawn. */
export function radarScale(survey: Survey, scores: Scores): Scale {
  const scales = scoreTree(survey).dimensions.flatMap(({id}) => {
    const score = scores[id];
    return score && score.coverage.of > 0 ? [score.scale] : [];
  });
  if (scales.length === 0) return [0, 1];
  return [Math.min(...scales.map(([low]) => low)), Math.max(...scales.map(([, high]) => high))];
}
