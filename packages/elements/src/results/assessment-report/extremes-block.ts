import type {ScoreMember} from '@consulta/engine';
import type {Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import {extremesOf, spreadOf} from '../assessment.js';
import {type Reading, writeAnswer, writeCommon} from '../reading.js';

/** The lowest and the highest statements of all, side by side. */
export function extremesBlock(
  statements: readonly ScoreMember[],
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult | typeof nothing {
  const spread = spreadOf(statements);
  if (!spread) return nothing;
  const [low, high] = spread;
  if (low === high) {
    const valued = statements.flatMap(({id, value}) => (value === null ? [] : [id]));
    return html`<p class="all-same">${reading.words.term('report.all-same', writeCommon(reading, valued, low))}</p>`;
  }
  return html`<div class="extremes">
    ${(['lowest', 'highest'] as const).map((end) => {
      const {statements: shown, tied} = extremesOf(statements, end);
      return html`<section part=${end}>
        <h3>${reading.words.term(`report.${end}`)}</h3>
        <ol>
          ${shown.map(
            ({id, value}) =>
              html`<li>
                <span class="level">${writeAnswer(reading, id, value)}</span>
                <span>${unmarkedTemplate(titles.get(id) ?? id, reading.languages)}</span>
              </li>`,
          )}
        </ol>
        ${tied > 0 ? html`<p class="tied">${reading.words.term('report.tied', tied, reading.words.number(tied))}</p>` : nothing}
      </section>`;
    })}
  </div>`;
}
