import type {ChoiceOption, ChoiceQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import {textTemplate, titleTemplate} from '../../base/text-template.js';
import type {ControlWords} from '../../base/words/control-words.js';

interface ListView {
  readonly options: readonly ChoiceOption[];
  /** Ids of what is chosen. */
  readonly chosen: readonly string[];
  readonly isMultiple: boolean;
  readonly isWrong: boolean;
  readonly languages: readonly string[];
}

/** A radio button or a check box for each option. */
export function choiceList(view: ListView): unknown {
  return repeat(
    view.options,
    ({id}) => id,
    (option, index) => listOption(view, option, index),
  );
}

function listOption(
  {chosen, isMultiple, isWrong, languages}: ListView,
  {id, title, description}: ChoiceOption,
  index: number,
): TemplateResult {
  // Its label names it; only an option that is explained there too is named by its title alone. With a screen reader
  // every id costs, because Chromium compares it with those of all other questions.
  const isExplained = description !== undefined;
  return html`<label class="option" part="option"
    ><input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name="answer"
      value=${id}
      .checked=${live(chosen.includes(id))}
      aria-invalid=${isWrong && isMultiple ? 'true' : nothing}
      aria-labelledby=${isExplained ? `t${index}` : nothing}
      aria-describedby=${isExplained ? `d${index}` : nothing}
    /><span class="face"
      ><span class="title" id=${isExplained ? `t${index}` : nothing}>${textTemplate(title, languages)}</span>${
        isExplained
          ? html`<span class="description" id="d${index}">${titleTemplate(description, languages)}</span>`
          : nothing
      }</span
    ></label
  >`;
}

/** What every choice question may offer, at the end of the list. */
export function alwaysOffered(
  {other, none}: ChoiceQuestion,
  words: Localization<ControlWords>,
): readonly {readonly id: string; readonly title: string}[] {
  return [
    ...(other ? [{id: 'other', title: words.term('choice.other')}] : []),
    ...(none ? [{id: 'none', title: words.term('choice.none')}] : []),
  ];
}

/** The options of an element's `<option>` children. */
export function optionsInMarkup(host: Element): ChoiceOption[] {
  return [...host.querySelectorAll('option')].map(({value: id, text: title, title: description}) => ({
    id,
    title,
    description: description || undefined,
  }));
}
