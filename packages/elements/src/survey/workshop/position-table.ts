import type {Position, ShownPosition, ValueCount} from '@consulta/analysis';
import {stepsOf} from '@consulta/engine';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import {valueWords, type WorkshopWords} from './position-words.js';

/** A line of dots: everybody, or one of the groups. */
interface DotLine {
  readonly title: string;
  readonly counts: readonly ValueCount[];
}

/**
 * The answers as dots over one scale, everybody first and the groups below, so that the eye compares straight down. It is
 * a table: read out, each cell is the number of answers.
 */
export function positionTable(
  {statement, entries}: Position,
  counts: NonNullable<ShownPosition['counts']>,
  groups: readonly DotLine[],
  {words, label}: {readonly words: Localization<WorkshopWords>; readonly label: unknown},
): TemplateResult {
  const steps = stepsOf(statement.question).map(({value}) => value);
  const values = steps.length > 0 ? steps : counts.map(({value}) => value);
  const everybody = {title: words.term('consensus.everybody', words.number(entries.length)), counts};
  return html`<table>
    <caption class="visually-hidden">${label}</caption>
    <thead>
      <tr>
        <td></td>
        ${values.map((value) => html`<th scope="col">${valueWords(statement, value, words)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[everybody, ...groups].map((line) => dotLine(line, values, words))}
    </tbody>
  </table>`;
}

function dotLine({title, counts}: DotLine, values: readonly number[], words: Localization<WorkshopWords>) {
  const countOf = (wanted: number): number => counts.find(({value}) => value === wanted)?.count ?? 0;
  return html`<tr>
    <th scope="row" dir="auto">${title}</th>
    ${values.map((value) => {
      const count = countOf(value);
      return html`<td>
        <span class="visually-hidden">${words.number(count)}</span>
        ${count === 0 ? nothing : html`<span aria-hidden="true" class="dots">${Array.from({length: count}, () => html`<span class="dot"></span>`)}</span>`}
      </td>`;
    })}
  </tr>`;
}
