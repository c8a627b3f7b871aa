import type {ScoreMember} from '@consulta/engine';
import type {ScoreDefinition, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import type {AssessedScore} from '../assessment.js';
import {formulaOf} from '../formula.js';
import {type Reading, writeValue} from '../reading.js';

/** How one number came about: the rule in words, what went in, what was left out and why, the sum in figures. */
export function arithmetic(
  {definition, explanation}: AssessedScore,
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult {
  const {words} = reading;
  const weighted = explanation.members.some(({weight}) => weight !== 1);
  const formula = formulaOf(definition.rule, explanation, (value) => writeValue(reading, value));
  return html`<details class="arithmetic">
    <summary>${words.term('report.arithmetic')}</summary>
    <p>${ruleInWords(definition, weighted, reading)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.term('arithmetic.member')}</th>
          <th scope="col" class="number">${words.term('arithmetic.value')}</th>
          ${weighted ? html`<th scope="col" class="number">${words.term('arithmetic.weight')}</th>` : nothing}
          <th scope="col">${words.term('arithmetic.remark')}</th>
        </tr>
      </thead>
      <tbody>
        ${explanation.members.map(
          (member) => html`<tr>
            <th scope="row">${unmarkedTemplate(titles.get(member.id) ?? member.id, reading.languages)}</th>
            <td class="number">${member.value === null ? '–' : writeValue(reading, member.value)}</td>
            ${weighted ? html`<td class="number">${writeValue(reading, member.weight)}</td>` : nothing}
            <td>${stateInWords(member, reading)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${
      formula === undefined
        ? explanation.value === null
          ? html`<p class="formula">${words.term('arithmetic.nothing')}</p>`
          : nothing
        : html`<p class="formula" dir="ltr">${formula}</p>`
    }
  </details>`;
}

/** A mean to which the author gave weights is said to be a weighted one. */
function ruleInWords({rule}: ScoreDefinition, weighted: boolean, {words}: Reading): string {
  return words.term(rule === 'mean' && weighted ? 'rule.weighted-mean' : `rule.${rule}`);
}

function stateInWords({state, value}: ScoreMember, reading: Reading): string {
  if (state === 'unanswered' && value !== null) {
    return reading.words.term('state.counts-as', writeValue(reading, value));
  }
  return reading.words.term(`state.${state}`);
}
