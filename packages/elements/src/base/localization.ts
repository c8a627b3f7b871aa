import {LocalizeController, type Translation} from '@shoelace-style/localize';

import {nearestLanguage} from './nearest-language.js';
import {wordsLanguage} from './word-book.js';

/** Words, dates and numbers in the language that applies to the element. */
export class Localization<W extends Translation = Translation> extends LocalizeController<W> {
  /** As the page or the survey asked for it, e.g. `fr-CA`. */
  get wanted(): string {
    return nearestLanguage(this.host);
  }

  /** The language shown: the wanted one where there are words for it, else English, for words and dates alike. */
  override lang(): string {
    const wanted = this.wanted.replace('_', '-');
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
