import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {textTemplate} from '../../../base/text-template.js';
import type {ComboboxView, ListOption} from './combobox-view.js';

interface Drawing {
  readonly view: ComboboxView;
  readonly isOpen: boolean;
  readonly text: string;
  readonly matches: readonly ListOption[];
  readonly activeId: string | undefined;
  readonly click: (event: Event) => void;
  readonly write: (event: Event) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly leave: (event: FocusEvent) => void;
  readonly toggle: () => void;
  readonly choose: (option: ListOption) => void;
  readonly remove: (option: ListOption, at: number) => void;
}

/** The list is gone through from the field; a press on it must not take the focus out of there. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

export function comboboxTemplate(drawing: Drawing): TemplateResult {
  const {view, isOpen, text, matches, activeId} = drawing;
  const {words, isMultiple, isDisabled, isRequired, isWrong} = view;
  // The list has a `tabindex`, because browsers make a stop of what scrolls.
  return html`${isMultiple ? chips(drawing) : nothing}
    <div class="combobox" part="body" @focusout=${drawing.leave}>
      <div class="entry">
        <input
          id="find"
          class="line"
          role="combobox"
          type="text"
          autocomplete=${view.autocomplete ?? 'off'}
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          placeholder=${words.term('combobox.write')}
          .value=${live(text)}
          ?disabled=${isDisabled}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="options"
          aria-autocomplete="list"
          aria-activedescendant=${activeId === undefined ? nothing : idOf(activeId)}
          aria-required=${isRequired ? 'true' : nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${view.described}
          @click=${drawing.click}
          @input=${drawing.write}
          @keydown=${drawing.press}
        /><button
          type="button"
          class="toggle"
          tabindex="-1"
          ?disabled=${isDisabled}
          aria-label=${words.term('combobox.show-all')}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="options"
          @mousedown=${keepFocus}
          @click=${drawing.toggle}
        ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 8l5 5 5-5" /></svg></button>
      </div>
      <ul
        id="options"
        role="listbox"
        part="list"
        tabindex="-1"
        ?hidden=${!isOpen}
        aria-labelledby="label"
        aria-multiselectable=${isMultiple ? 'true' : nothing}
        @mousedown=${keepFocus}
      >
        ${repeat(
          matches,
          ({id}) => id,
          (option) => listOption(drawing, option),
        )}
      </ul>
      ${
        isOpen && matches.every(({always}) => always)
          ? html`<p class="nothing">${words.term('combobox.nothing')}</p>`
          : nothing
      }
    </div>
    <p id="said" class="visually-hidden" role="status"></p>`;
}

function listOption({view, activeId, choose}: Drawing, option: ListOption): TemplateResult {
  const isChosen = view.chosen.includes(option.id);
  return html`<li
    id=${idOf(option.id)}
    role="option"
    part="option"
    class=${option.id === activeId ? 'active' : ''}
    aria-selected=${isChosen ? 'true' : 'false'}
    @click=${() => choose(option)}
  ><svg class="tick" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10l4 4 8-8" /></svg
    ><span class="title">${textTemplate(option.words, view.languages)}</span
    >${option.description === undefined ? nothing : html`<span class="description">${textTemplate(option.description, view.languages)}</span>`}</li>`;
}

/** What is chosen, each a button that takes it back. */
function chips({view, remove}: Drawing): unknown {
  const {chosen, options, words, languages, isDisabled} = view;
  const shown = chosen.flatMap((id) => options.find((option) => option.id === id) ?? []);
  if (shown.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${words.term('combobox.chosen')}>
    ${repeat(
      shown,
      ({id}) => id,
      (option, at) =>
        html`<li>
          <button type="button" class="chip" part="chosen" ?disabled=${isDisabled} @click=${() => remove(option, at)}>
            <span>${textTemplate(option.words, languages)}</span
            ><span class="visually-hidden">, ${words.term('combobox.remove')}</span
            ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
          </button>
        </li>`,
    )}
  </ul>`;
}

function idOf(optionId: string): string {
  return `o-${optionId}`;
}
