import type {Response} from '@consulta/schema';
import {fixture, html, waitUntil} from '@open-wc/testing';

import type {ConsultaRankingResults} from '../../../packages/elements/src/results/ranking-results/ranking-results.js';
import {rankingSurvey} from './sample-rankings.js';

/** The element with given responses, drawn for the first time. */
export async function rankingResults(
  responses: readonly Response[],
  {lang = 'en', ...more}: Partial<ConsultaRankingResults> & {readonly lang?: string} = {},
): Promise<ConsultaRankingResults> {
  const element = await fixture<ConsultaRankingResults>(
    html`<consulta-ranking-results lang=${lang} .survey=${rankingSurvey} .responses=${responses}>
    </consulta-ranking-results>`,
  );
  Object.assign(element, more);
  await element.updateComplete;
  return element;
}

/** Waits until it is worked out how sure the order is, and what would change it. */
export async function workedOut(element: ConsultaRankingResults): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('[part=smallest-change]'), 'the result is worked out', {
    timeout: 45_000,
  });
}

/** Texts as they are read, without what is only for layout. */
export function textsOf(element: ConsultaRankingResults, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

/** A table as rows of texts, its head left out. */
export function rowsOf(element: ConsultaRankingResults, selector: string): readonly (readonly string[])[] {
  return [...element.renderRoot.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
}
