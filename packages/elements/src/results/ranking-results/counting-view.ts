import type {Agreement, OtherCount, SmallestChange} from '@consulta/analysis';
import type {RankingMethod} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {percent} from '../result-page/percent.js';
import {type Choose, itemList, itemText, type ResultView} from './result-view.js';

/** The method, what it rewards, what others would say, and how united people are. */
export function countingView(
  view: ResultView,
  fixed: RankingMethod,
  change: SmallestChange | undefined,
  choose: Choose,
): TemplateResult {
  const {words, result} = view;
  const name = (method: RankingMethod) => words.term(`method.${method}`);
  return html`<p class="method" part="method">
      <strong>
        ${
          result.method === fixed
            ? words.term('result.counted-fixed', name(fixed))
            : words.term('result.counted-chosen', name(result.method), name(fixed))
        }
      </strong>
      ${words.term(`rewards.${result.method}`)}
      ${result.overall.tally.exact ? nothing : words.term('result.counted-not-proved')}
    </p>
    ${
      result.method === fixed
        ? nothing
        : html`<button type="button" class="plain" part="button" @click=${() => choose({method: undefined})}>
            ${words.term('result.counted-back', name(fixed))}
          </button>`
    }
    ${agreementLines(view)} ${changeLine(view, change)} ${others(view, choose)} ${smallPrint(view)}`;
}

function agreementLines(view: ResultView): TemplateResult | typeof nothing {
  const {words, result} = view;
  const {agreement} = result.overall;
  const reading = readingOf(agreement);
  if (reading === undefined) return nothing;
  const {kendallW, pairwise} = agreement;
  return html`<section class="united" part="agreement">
    <h4>${words.term('result.counted-united')}</h4>
    <p>
      <strong>${words.term(`result.counted-${reading}`)}</strong>
      ${pairwise === null ? nothing : words.term('result.counted-pairwise', percent(view, pairwise))}
      ${
        kendallW === null
          ? nothing
          : words.term('result.counted-kendall', words.number(kendallW, {maximumFractionDigits: 2}))
      }
    </p>
  </section>`;
}

/** Kendall's W of 0.7 and 0.3 are where a usual rule of thumb draws the lines; as agreement in pairs 0.8 and 0.6. */
function readingOf({kendallW, pairwise}: Agreement): 'strong' | 'fair' | 'weak' | undefined {
  if (kendallW !== null) return kendallW >= 0.7 ? 'strong' : kendallW >= 0.3 ? 'fair' : 'weak';
  if (pairwise !== null) return pairwise >= 0.8 ? 'strong' : pairwise >= 0.6 ? 'fair' : 'weak';
  return undefined;
}

function changeLine(view: ResultView, change: SmallestChange | undefined): TemplateResult | typeof nothing {
  if (!change) return nothing;
  const {words} = view;
  const {ballots, winner, exact} = change;
  return html`<p part="smallest-change">
    ${words.term('result.counted-change', ballots, words.number(ballots), itemText(view, winner), exact)}
  </p>`;
}

function others(view: ResultView, choose: Choose): TemplateResult | typeof nothing {
  const {words, result} = view;
  const {otherMethods} = result;
  if (otherMethods.length === 0) return nothing;
  const agree = otherMethods.filter(({changesWinner}) => !changesWinner).length;
  return html`<p part="methods-agree">
      ${words.term('result.counted-agree', words.number(agree), words.number(otherMethods.length))}
    </p>
    <details class="another" part="other-methods">
      <summary>${words.term('result.counted-another')}</summary>
      <ul>
        ${otherMethods.map(
          (other) => html`<li>
            <p class="method-name">
              <button type="button" class="quiet" part="button" @click=${() => choose({method: other.method})}>
                ${words.term('result.counted-use', words.term(`method.${other.method}`))}
              </button>
            </p>
            <p>${words.term(`rewards.${other.method}`)}</p>
            <p class="outcome">${outcome(view, other)}</p>
          </li>`,
        )}
      </ul>
    </details>`;
}

function outcome(view: ResultView, {tally, changesWinner, changesTop}: OtherCount): string {
  const {words, result} = view;
  if (changesWinner) return words.term('result.counted-other-winner', itemList(view, tally.order[0] ?? []));
  return changesTop || result.top === 1
    ? words.term('result.counted-same-winner')
    : words.term('result.counted-same-top', words.number(result.top));
}

/** What it takes to work out the same numbers again. */
function smallPrint({words, sureness}: ResultView): TemplateResult | typeof nothing {
  if (!sureness || sureness.resamples === 0) return nothing;
  return html`<p class="small-print" part="small-print">
    ${words.term('result.counted-small-print', words.number(sureness.resamples), sureness.seed)}
  </p>`;
}
