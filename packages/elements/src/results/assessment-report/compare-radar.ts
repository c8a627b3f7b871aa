import type {AssessmentComparison} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {radarAxis} from '../radar-axes.js';
import {referenceSeries, targetSeries} from '../radar-lines.js';
import {scoreTree} from '../score-tree.js';
import type {Side} from './compare-sides.js';
import type {SeveralView} from './several-view.js';

/** The dimensions that rest on the same statements in both and have the same scale, in one radar. */
export function compareRadar(
  view: SeveralView,
  [first, second]: readonly [Side, Side],
  {scores}: AssessmentComparison,
): TemplateResult | typeof nothing {
  const {words, languages} = view;
  const compared = new Map(scores.filter(({isSameScale}) => isSameScale).map((score) => [score.id, score]));
  const definitions = scoreTree(first.survey).dimensions.filter(({id}) => compared.has(id));
  if (definitions.length === 0) return nothing;
  const axes = definitions.map((definition) => {
    const {first: value = null, scale = [0, 1]} = compared.get(definition.id) ?? {};
    return radarAxis(definition, {value, scale}, languages);
  });
  return html`<section class="radar">
    <h3>${words.term('report.picture')}</h3>
    <consulta-radar
      lang=${words.lang()}
      .label=${words.term('report.picture')}
      .axes=${axes}
      .seriesTitle=${first.title}
      .series=${[
        {title: second.title, values: definitions.map(({id}) => compared.get(id)?.second ?? null)},
        ...targetSeries(definitions, words),
        ...referenceSeries(definitions, view),
      ]}
    ></consulta-radar>
  </section>`;
}
