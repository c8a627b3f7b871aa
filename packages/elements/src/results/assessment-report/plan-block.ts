import {gapPriorities} from '@consulta/engine';
import {type Plan, readPlan, type Response, type Survey, textIn, unmarked} from '@consulta/schema';
import {html, nothing} from 'lit';

import {dayText} from '../../base/day-text.js';
import type {Localization} from '../../base/localization.js';
import {gapArithmetic} from '../../base/plan/gap-arithmetic.js';
import {gapTitle} from '../../base/plan/gap-title.js';
import type {PlanWords} from '../../base/plan/words/plan-words.js';

/** What is to be done about the gaps: a table of the actions, in the order in which the group put the gaps. */
export function planBlock(
  survey: Survey,
  response: Response,
  localization: Localization,
  languages: readonly string[],
): unknown {
  const plan = readPlan(response);
  if (plan.length === 0) return nothing;
  const words = localization as Localization<PlanWords>;
  const read = (id: string): string => gapTitle(survey, id, (text) => unmarked(textIn(text, languages).text));
  return html`<section part="plan">
    <h3>${words.term('plan.title')}</h3>
    <ol class="plan">
      ${plan.map(
        (entry) =>
          html`<li value=${entry.place}>
            <strong dir="auto">${read(entry.questionId)}</strong> <span>(${words.term(`plan.${entry.priority}`)})</span>
            ${actionsOf(entry, words)}
          </li>`,
      )}
    </ol>
    ${gapArithmetic(
      gapPriorities(survey, response).filter(({id}) => plan.some(({questionId}) => questionId === id)),
      words,
      read,
    )}
  </section>`;
}

function actionsOf({actions}: Plan[number], words: Localization<PlanWords>): unknown {
  if (actions.length === 0) return html`<p>${words.term('plan.no-action')}</p>`;
  return html`<ul>
    ${actions.map(({action, owner, due, status}) => {
      const facts = [owner, due === undefined ? undefined : dayText(due, words.lang()), words.term(`plan.${status}`)];
      return html`<li><span dir="auto">${action}</span>${facts.map((fact) => (fact ? html` · <bdi>${fact}</bdi>` : nothing))}</li>`;
    })}
  </ul>`;
}
