import type {Comparison, RankingQuestion} from '@consulta/schema';
import {fixture, html} from '@open-wc/testing';

import type {ConsultaRanking} from '../../../packages/elements/src/questions/ranking/ranking.js';
import '../../../packages/elements/src/questions/ranking/define.js';

/** Five priorities, of which the first has two sub-items. */
export const PRIORITIES: RankingQuestion = {
  id: 'q',
  type: 'ranking',
  title: 'What should the network work on first?',
  items: [
    {id: 'hub', title: 'Gender hub', description: 'A place for equality.'},
    {id: 'data', title: 'Data observatory'},
    {id: 'training', title: 'Training'},
    {id: 'fund', title: 'Pilot fund', description: 'For joint projects.'},
    {id: 'paper', title: 'Position paper'},
    {id: 'mentoring', title: 'Mentoring', parent: 'hub'},
    {id: 'report', title: 'Yearly report', parent: 'hub'},
  ],
};
/** The order in which the person of these tests sees things, best first. */
export const WANTED = ['fund', 'hub', 'paper', 'data', 'training'] as const;

/** A ranking in a form, given by one of the other inputs. */
export async function comparingControl(
  input: RankingQuestion['input'],
  more: Partial<RankingQuestion> = {},
  properties: Partial<ConsultaRanking> = {},
) {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const control = document.createElement('consulta-ranking');
  Object.assign(control, {name: 'q', question: {...PRIORITIES, input, ...more}, ...properties});
  form.append(control);
  await control.updateComplete;
  const root = control.shadowRoot as ShadowRoot;
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    form,
    control,
    find,
    all,
    entries: () => new FormData(form).getAll('q'),
    made: (): readonly Comparison[] => control.paradata?.comparisons ?? [],
    /** Presses the first of these, as a person who uses no mouse would. */
    press: async (selector: string) => {
      const found = find(selector);
      if (!found) throw new Error(`There is no ${selector} to press.`);
      found.click();
      await control.updateComplete;
    },
    /** Presses the button with these words on it. */
    pressWords: async (words: string) => {
      const found = all('button').find(({textContent}) => textContent.trim() === words);
      if (!found) throw new Error(`There is no button "${words}" to press.`);
      found.click();
      await control.updateComplete;
    },
    text: (selector: string) => find(selector)?.textContent.replaceAll(/\s+/g, ' ').trim(),
  };
}
export type ComparingControl = Awaited<ReturnType<typeof comparingControl>>;

/** Chooses, of the two that are shown, the one that the person prefers; false when no two are shown. */
export async function preferOne(
  {all, control}: ComparingControl,
  wanted: readonly string[] = WANTED,
): Promise<boolean> {
  const cards = all('.card').sort((one, other) => place(one, wanted) - place(other, wanted));
  cards[0]?.click();
  await control.updateComplete;
  return cards.length > 0;
}

function place({dataset}: HTMLElement, wanted: readonly string[]): number {
  return wanted.indexOf(dataset['id'] ?? '');
}
