import type {RankingAnswer, RankingQuestion} from '@consulta/schema';
import {fixture, html} from '@open-wc/testing';

import type {ConsultaRanking} from '../../../packages/elements/src/questions/ranking/ranking.js';

const TITLES = ['Gender hub', 'Climate', 'Digital', 'Finance', 'Migration'] as const;
/** Five items: `gender`, `climate`, … */
export const FIVE: RankingQuestion = {
  id: 'priorities',
  type: 'ranking',
  title: 'Your priorities',
  items: TITLES.map((title) => ({id: title.toLowerCase().split(' ')[0] ?? '', title})),
};
export const ALL: RankingAnswer = ['gender', 'climate', 'digital', 'finance', 'migration'];

/** A control in a page, as a survey would set it up. */
export async function ranking(properties: Partial<ConsultaRanking> = {}): Promise<ConsultaRanking> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const control = Object.assign(document.createElement('consulta-ranking'), {name: 'q', question: FIVE, ...properties});
  place.append(control);
  await control.updateComplete;
  return control;
}

export function find(control: ConsultaRanking, selector: string): HTMLElement {
  const found = control.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
/** The button of an item: `button(control, 'climate', 'up')`. */
export function button(control: ConsultaRanking, item: string, act: string): HTMLElement {
  return find(control, `[data-name="${item}"] [data-act="${act}"]`);
}
/** What stands in the ranking, in the order of the page. */
export function shownOrder(control: ConsultaRanking): string[] {
  return [...(control.shadowRoot?.querySelectorAll<HTMLElement>('.ranked') ?? [])].map(
    (row) => row.dataset['name'] ?? '',
  );
}
/** Where the focus is: the item and the button. */
export function focused(control: ConsultaRanking): string {
  const active = control.shadowRoot?.activeElement as HTMLElement | null;
  return `${active?.closest<HTMLElement>('.row')?.dataset['name'] ?? ''} ${active?.dataset['act'] ?? ''}`.trim();
}
/** What is said next in the live region. */
export function nextWords(control: ConsultaRanking): Promise<string> {
  const region = find(control, '[role="status"]');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(region.textContent ?? '');
    });
    observer.observe(region, {childList: true, characterData: true, subtree: true});
  });
}
