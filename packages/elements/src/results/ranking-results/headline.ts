import {html, nothing, type TemplateResult} from 'lit';

import {inOrder, itemList, type ResultView, sureBands} from './result-view.js';

/** The one sentence to take home. */
export function headline(view: ResultView): string {
  const {words, result} = view;
  const first = result.overall.tally.order[0] ?? [];
  if (first.length > 1 && first.length === inOrder(result.overall).length) return words.term('result.all-tied');
  return words.term(first.length > 1 ? 'result.share-first' : 'result.first', itemList(view, first));
}

/** "34 answers from 28 organisations": what stands beside everything. */
export function basis({words, result: {overall}}: Pick<ResultView, 'words' | 'result'>): string {
  const answers = words.term('result.answers', overall.answers, words.number(overall.answers));
  const named = overall.organisations?.named ?? 0;
  if (named === 0) return answers;
  return words.term('result.basis', answers, words.term('result.organisations', named, words.number(named)));
}

/** More than these are not named one by one: the order below shows them together. */
const NAMED = 3;

/** Who is in it and who is not. */
export function basisLines(view: ResultView): TemplateResult {
  const {words, result} = view;
  const unnamed = result.overall.organisations?.unnamed ?? 0;
  const more = [
    unnamed > 0 && result.overall.organisations?.named
      ? words.term('result.unnamed', unnamed, words.number(unnamed))
      : undefined,
    result.unanswered > 0
      ? words.term('result.unanswered', result.unanswered, words.number(result.unanswered))
      : undefined,
  ].filter((line) => line !== undefined);
  const beside = besideFirst(view);
  return html`<p class="basis" part="basis"><strong>${basis(view)}</strong>${more.map((line) => html` · ${line}`)}</p>
    ${
      beside.length > 0 && beside.length <= NAMED
        ? html`<p class="caution">${words.term('result.first-not-clear', itemList(view, beside))}</p>`
        : nothing
    }
    ${result.overall.answers === 1 ? html`<p class="notice">${words.term('result.one-answer')}</p>` : nothing}`;
}

/** Who cannot be told apart from the first. */
function besideFirst(view: ResultView): readonly string[] {
  const first = view.result.overall.tally.order[0] ?? [];
  const open = sureBands(view).filter((band) => band.some((id) => first.includes(id)));
  return [...new Set(open.flat())].filter((id) => !first.includes(id));
}
