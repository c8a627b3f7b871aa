import type {ScoreDefinition} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {RadarSeries} from '../../charts/radar/radar-data.js';
import {radarAxis} from '../radar-axes.js';
import {referenceSeries, targetSeries} from '../radar-lines.js';
import type {DrawnPicture} from './group/group-picture.js';
import type {SeveralView} from './several-view.js';

/** More lines in one picture cannot be told apart; the table beneath the picture has them all the same. */
const LINES = 5;

/** One line of the radar. */
export interface RadarLine {
  readonly title: string;
  readonly picture: DrawnPicture;
}

/** The dimensions at a glance: one line per group, what was agreed on, and what the author gave to compare with. */
export function groupRadar(view: SeveralView, lines: readonly RadarLine[]): TemplateResult | typeof nothing {
  const [first, ...others] = lines;
  if (!first || first.picture.dimensions.length === 0) return nothing;
  const {dimensions} = first.picture;
  const {words, consensus} = view;
  const definitions = dimensions.map(({definition}) => definition);
  const agreed: readonly RadarSeries[] = consensus
    ? [
        {
          title: words.term('group.mark-agreed'),
          values: definitions.map(({id}) => consensus.scores[id]?.value ?? null),
        },
      ]
    : [];
  const series = [
    ...others.slice(0, LINES - 1).map(({title, picture}) => ({title, values: meansOf(picture, definitions)})),
    ...agreed,
    ...targetSeries(definitions, words),
    ...referenceSeries(definitions, view),
  ];
  return html`<section class="radar">
    <h3>${words.term('report.picture')}</h3>
    <consulta-radar
      lang=${words.lang()}
      .label=${words.term('report.picture')}
      .axes=${dimensions.map(({definition, mean, scale, band}) => radarAxis(definition, {value: mean, scale}, view.languages, band))}
      .seriesTitle=${first.title}
      .series=${series}
    ></consulta-radar>
  </section>`;
}

function meansOf({dimensions}: DrawnPicture, definitions: readonly ScoreDefinition[]): readonly (number | null)[] {
  return definitions.map(({id}) => dimensions.find(({definition}) => definition.id === id)?.mean ?? null);
}
