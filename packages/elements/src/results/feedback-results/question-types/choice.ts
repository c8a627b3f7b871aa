import type {CountedText} from '@consulta/analysis';
import {type ChoiceQuestion, countryName} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';
import {barList} from '../bar-list.js';
import {countedHead, countedRow, countedText, mostLine} from '../counted-rows.js';
import {type FeedbackReading, plainText} from '../feedback-reading.js';
import type {SummaryView} from '../summary-view.js';

/** Options as bars, own texts with how often they were written. */
export const choiceView: SummaryView<'choice'> = {
  draw(question, {options, multiple, ownTexts}, reading) {
    const {words} = reading;
    // Of many countries only those that were chosen.
    const shown = question.options ? options : options.filter(({count}) => count > 0);
    const named = shown.map((option) => ({...option, title: optionTitle(question, option.id, reading)}));
    return {
      lead: [...mostLine(reading, named), ...(multiple ? [words.term('feedback.several')] : [])],
      picture: barList(
        shown.map((option) => ({
          title: optionTemplate(question, option.id, reading),
          share: option.share ?? 0,
          shown: countedText(reading, option),
        })),
      ),
      table: {head: countedHead(reading), rows: named.map((option) => countedRow(reading, option.title, option))},
      more: ownTexts.length > 0 ? ownTextList(reading, ownTexts) : nothing,
    };
  },
  groupTitle: optionTitle,
  partTitle: optionTitle,
};

/** What an option is called; a country by its name, one of another version by its id. */
function optionTitle({options, source}: ChoiceQuestion, id: string, reading: FeedbackReading): string {
  const {words} = reading;
  const option = options?.find((one) => one.id === id);
  if (option) return plainText(reading, option.title);
  if (id === 'other') return words.term('choice.other');
  if (id === 'none') return words.term('choice.none');
  return source === 'countries' && /^[a-z]{2}$/i.test(id) ? countryName(id, reading.languages) : id;
}

function optionTemplate(question: ChoiceQuestion, id: string, reading: FeedbackReading): unknown {
  const option = question.options?.find((one) => one.id === id);
  return option ? textTemplate(option.title, reading.languages) : optionTitle(question, id, reading);
}

function ownTextList({words}: FeedbackReading, texts: readonly CountedText[]): TemplateResult {
  return html`<section class="said" part="own-texts">
    <h4>${words.term('feedback.own-texts')}</h4>
    <ul>
      ${texts.map(
        ({text, count}) =>
          html`<li>
            <bdi class="text" dir="auto">${text}</bdi>
            ${count > 1 ? html`<span class="n">${words.term('result.said-times', count, words.number(count))}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
