import type {RankingResult} from '@consulta/analysis';
import {type RankedItem, type RankingAnswer, type RankingQuestion, textIn} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ReceiptWords} from './words/receipt-words.js';

/** Both first places in a sentence, for those who do not read a table. */
export function groupSentence(
  question: RankingQuestion,
  answer: RankingAnswer,
  {overall}: RankingResult,
  {words, languages}: {readonly words: Localization<ReceiptWords>; readonly languages: readonly string[]},
): TemplateResult {
  const name = (item: RankedItem): string => {
    if (typeof item === 'object') return item.other;
    const known = question.items.find(({id}) => id === item);
    return known ? textIn(known.title, languages).text : item;
  };
  const group = overall.tally.order[0] ?? [];
  const step = answer[0];
  const own = (step === undefined ? [] : Array.isArray(step) ? step : [step]) as readonly RankedItem[];
  const isSame = own.length === group.length && own.every((item) => typeof item === 'string' && group.includes(item));
  const first = words.list(group.map(name));
  const said =
    own.length === 0
      ? words.term('receipt.group-first', first)
      : isSame
        ? words.term('receipt.same-first', first)
        : words.term('receipt.other-first', first, words.list(own.map(name)));
  return html`<p class="sentence">${said}</p>`;
}
