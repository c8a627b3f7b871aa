import type {ScoredResponse} from '@consulta/engine';
import {type Survey, textIn} from '@consulta/schema';

import {intlTags} from './intl-tags.js';
import {scoresOf} from './scores-of.js';
import {labelled} from './words.js';

/** Each score that came out, out of its highest, with the name of its band. */
export function scoreLines(survey: Survey, answered: ScoredResponse, languages: readonly string[]): string[] {
  const scores = scoresOf(answered, survey);
  const number = new Intl.NumberFormat(intlTags(languages), {maximumFractionDigits: 2});
  return (survey.scores ?? []).flatMap(({id, title}) => {
    const {value, scale, band} = scores[id] ?? {value: null};
    if (value === null || !scale) return [];
    const name = band ? ` (${textIn(band.title, languages).text})` : '';
    const result = `${number.format(value)} / ${number.format(scale[1])}${name}`;
    return [labelled(textIn(title, languages).text, result, languages)];
  });
}
