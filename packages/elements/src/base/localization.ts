import {LocalizeController, type Translation} from '@shoelace-style/localize';
import type {ReactiveControllerHost} from 'lit';

import {nearestLanguage} from './nearest-language.js';
import {wordsLanguage} from './word-book.js';

/** Words, dates and numbers in the language that applies to the element. */
export class Localization<W extends Translation = Translation> extends LocalizeController<W> {
  readonly #wanted: () => string;

  /** `wanted` says which language is asked for, e.g. `fr-CA`; by default that of the place where the element stands. */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => string = () => nearestLanguage(host)) {
    super(host);
    this.#wanted = wanted;
  }

  /** The language shown: the wanted one where there are words for it, else English, for words and dates alike. */
  override lang(): string {
    const wanted = this.#wanted().replace('_', '-');
    const shown = wordsLanguage(wanted);
    return wanted.toLowerCase().startsWith(shown) ? wanted.toLowerCase() : shown;
  }

  override dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang());
  }

  /** "strategy, finance and learning". */
  list(values: Iterable<string>): string {
    return new Intl.ListFormat(this.lang(), {type: 'conjunction'}).format(values);
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** `Intl.Locale`'s text info is not in every browser, so the scripts that matter are listed. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
