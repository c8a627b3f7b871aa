import type {ScoreExplanation, ScoreMember} from '@consulta/engine';
import type {ScoreDefinition, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import type {AssessedScore} from '../assessment.js';
import {formulaOf} from '../formula.js';
import {type Reading, readText, writeValue} from '../reading.js';

/** How one number came about: the rule in words, what went in, what was left out and why, the sum in figures. */
export function arithmetic(
  {definition, explanation}: AssessedScore,
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult {
  const {words} = reading;
  const weighted = explanation.members.some(({weight}) => weight !== 1);
  const needed = explanation.members.some(({threshold}) => threshold !== undefined);
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
          ${needed ? html`<th scope="col" class="number">${words.term('arithmetic.needed')}</th>` : nothing}
          <th scope="col">${words.term('arithmetic.remark')}</th>
        </tr>
      </thead>
      <tbody>
        ${explanation.members.map(
          (member) => html`<tr>
            <th scope="row">${unmarkedTemplate(titles.get(member.id) ?? member.id, reading.languages)}</th>
            <td class="number">${member.value === null ? '–' : writeValue(reading, member.value)}</td>
            ${weighted ? html`<td class="number">${writeValue(reading, member.weight)}</td>` : nothing}
            ${needed ? html`<td class="number">${member.threshold === undefined ? '–' : writeValue(reading, member.threshold)}</td>` : nothing}
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
    ${remarks(explanation, titles, reading).map((remark) => html`<p>${remark}</p>`)}
  </details>`;
}

/** A mean to which the author gave weights is said to be a weighted one. */
function ruleInWords({rule}: ScoreDefinition, weighted: boolean, {words}: Reading): string {
  return words.term(rule === 'mean' && weighted ? 'rule.weighted-mean' : `rule.${rule}`);
}

/** What decided, what holds the score back, and what counts for what is missing. */
function remarks(explanation: ScoreExplanation, titles: ReadonlyMap<string, Text>, reading: Reading): string[] {
  const {words} = reading;
  const {decisive, gates, value, rule, policies, members} = explanation;
  const titleOf = (id: string) => readText(reading, titles.get(id) ?? id);
  const decided = rule === 'ladder' ? 'arithmetic.ends-at' : 'arithmetic.decided-by';
  const concerns = (state: 'not-applicable' | 'unanswered') =>
    members.some((member) => member.state === state || member.policy?.for === state);
  return [
    ...(decisive.length > 0 ? [words.term(decided, decisive.map(titleOf).join(' · '))] : []),
    ...gates
      .filter(({isOpen}) => isOpen === false && value !== null)
      .map(({id, gate}) =>
        words.term('arithmetic.held', writeValue(reading, value ?? 0), titleOf(id), writeValue(reading, gate)),
      ),
    ...(concerns('not-applicable') ? [words.term(`policy.not-applicable.${policies.notApplicable}`)] : []),
    ...(concerns('unanswered') ? [words.term(`policy.unanswered.${policies.unanswered}`)] : []),
  ];
}

function stateInWords({state, value, policy, answered}: ScoreMember, reading: Reading): string {
  if (answered !== undefined) return reading.words.term('state.held-by-checklist', writeValue(reading, answered));
  if (policy?.for === 'not-applicable' && value !== null) {
    return reading.words.term('state.not-applicable-counts-as', writeValue(reading, value));
  }
  if (state === 'unanswered' && value !== null) {
    return reading.words.term('state.counts-as', writeValue(reading, value));
  }
  return reading.words.term(`state.${state}`);
}
