import {canonicalTag} from '@consulta/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {nearestLanguage} from './nearest-language.js';
import type {MessageValues, Translation} from './translation.js';
import {wordsIn, wordsLanguage} from './word-book.js';

type Message = string | ((...values: readonly unknown[]) => string);

/** The elements that are in the page now: another language of the page draws them again. */
const shown = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Words, dates and numbers in the language that applies to the element. */
export class Localization<W extends Translation = Translation> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => string;

  /** `wanted` says which language is asked for, e.g. `fr-CA`; by default that of the place where the element stands. */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => string = () => nearestLanguage(host)) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    shown.add(this.#host);
    if (observer) return;
    observer = new MutationObserver(() => [...shown].forEach((host) => host.requestUpdate()));
    observer.observe(document.documentElement, {attributeFilter: ['lang']});
  }
  hostDisconnected(): void {
    shown.delete(this.#host);
  }

  /** The language shown: the wanted one where there are words for it, else English, for words and dates alike. */
  lang(): string {
    const wanted = this.#wanted().replaceAll('_', '-');
    const shown = wordsLanguage(wanted);
    return wanted.toLowerCase().split('-')[0] === shown && isLanguageTag(wanted) ? wanted.toLowerCase() : shown;
  }

  dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang());
  }

  /** One message; English where the language lacks it. Looked up without building an `Intl.Locale` for each. */
  term<K extends keyof W>(key: K, ...args: MessageValues<W[K]>): string {
    const words = (wordsIn(wordsLanguage(this.lang())) ?? {}) as Partial<W>;
    const message = (words[key] ?? (wordsIn('en') as Partial<W> | undefined)?.[key]) as Message | undefined;
    return typeof message === 'function' ? message(...(args as readonly unknown[])) : (message ?? String(key));
  }

  /** A number as people write it. */
  number(value: number | string, options?: Intl.NumberFormatOptions): string {
    const number = Number(value);
    return Number.isNaN(number) ? '' : numberFormat(this.lang(), options).format(number);
  }

  /** A day or a moment in words. */
  date(value: string | Date, options?: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.lang(), options).format(new Date(value));
  }

  /** "strategy, finance and learning", or with "or". */
  list(values: Iterable<string>, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return new Intl.ListFormat(this.lang(), {type}).format(values);
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** `Intl.Locale`'s text info is not in every browser, so the scripts that matter are listed. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const languageTags = new Map<string, boolean>();

/** Whether `Intl` takes the tag: an author's `lang="fr_"` must not break the page. */
function isLanguageTag(tag: string): boolean {
  let known = languageTags.get(tag);
  if (known === undefined) {
    known = canonicalTag(tag) !== undefined;
    languageTags.set(tag, known);
  }
  return known;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a thousand times more than using one, and a page has many numbers. */
function numberFormat(language: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = options ? `${language} ${JSON.stringify(options)}` : language;
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}
