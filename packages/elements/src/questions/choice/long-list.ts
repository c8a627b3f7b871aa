import {type ChoiceOption, type ChoiceQuestion, textIn} from '@consulta/schema';
import type {LitElement} from 'lit';

import {LazyModule} from '../../base/lazy-module.js';
import type {Combobox} from './combobox/combobox.js';
import type {ComboboxView, ListOption} from './combobox/combobox-view.js';
import {comboboxWords} from './combobox/words/combobox-words.js';

/** A longer list is a field to search in: radio buttons would fill the page. */
const LONGEST_LIST = 15;

/** The field to search in, loaded when a long list is first drawn: an ordinary question does not pay for it. */
const combobox = new LazyModule(() => import('./combobox/combobox.js'));

/** Whether all options at once would be too much. */
export function isLongList({options = [], source}: ChoiceQuestion): boolean {
  return source === 'countries' || options.length > LONGEST_LIST;
}

/** What a long list is made of. */
interface Contents {
  readonly own: readonly ChoiceOption[];
  /** The language in which countries are named, where they are asked for. */
  readonly countries: string | undefined;
  /** Options at the end, whatever is looked for. */
  readonly always: readonly {readonly id: string; readonly title: string}[];
  /** Differs from before when the same ids may have other words. */
  readonly version: string;
}

/** A field to search in, for a control that may never need one. */
export class LongList {
  readonly #host: LitElement;
  #combobox: Combobox | undefined;
  #madeOf: readonly unknown[] = [];
  #options: readonly ListOption[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Loads the field and its words; undefined when they are there. */
  load(language: string): Promise<unknown> | undefined {
    const loads = [combobox.load(), comboboxWords.load(language)].filter((load) => load !== undefined);
    return loads.length > 0 ? Promise.all(loads) : undefined;
  }

  draw(contents: Contents, view: Omit<ComboboxView, 'options'>): unknown {
    if (!this.#combobox) {
      const module = combobox.moveInto(this.#host);
      this.#combobox = module && new module.Combobox(this.#host);
    }
    const options = this.#optionsOf(contents, view.languages);
    return this.#combobox?.draw({...view, options, chosen: view.chosen.map((id) => knownId(options, id))});
  }

  /** To be called after each drawing. */
  drawn(): void {
    this.#combobox?.drawn();
  }
  stop(): void {
    this.#combobox?.stop();
  }

  /** The same list as long as nothing that it is made of changed. */
  #optionsOf({own, countries, always, version}: Contents, languages: readonly string[]): readonly ListOption[] {
    const madeOf = [version, languages, countries, always.length, ...own.map(({id}) => id)];
    if (madeOf.length === this.#madeOf.length && madeOf.every((one, index) => one === this.#madeOf[index]))
      return this.#options;
    this.#madeOf = madeOf;
    this.#options = [
      ...own.map(({id, title, description}) => {
        return {id, title: textIn(title, languages).text, words: title, description};
      }),
      ...((countries !== undefined && combobox.module?.countryOptions(countries)) || []).map((country) => {
        return {...country, words: country.title};
      }),
      ...always.map((option) => ({...option, words: option.title, always: true})),
    ];
    return this.#options;
  }
}

/** A country may be written in small letters. */
function knownId(options: readonly ListOption[], id: string): string {
  return options.some((option) => option.id === id) ? id : id.toUpperCase();
}
