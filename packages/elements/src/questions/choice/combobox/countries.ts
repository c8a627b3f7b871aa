import {canonicalTag, COUNTRY_CODES, countryKeywords, countryName} from '@consulta/schema';

import type {SearchOption} from './matches.js';

const known = new Map<string, readonly SearchOption[]>();

/** All countries by their names in a language, in the order of its alphabet. */
export function countryOptions(language: string): readonly SearchOption[] {
  let options = known.get(language);
  if (!options) known.set(language, (options = makeOptions(language)));
  return options;
}

/** WebKitGTK says that its language is `C` where the system has no other, which `Intl` does not take. */
function makeOptions(wanted: string): readonly SearchOption[] {
  const language = canonicalTag(wanted) ?? 'en';
  const {compare} = new Intl.Collator(language);
  return COUNTRY_CODES.map((code) => ({
    id: code,
    title: countryName(code, [language]),
    keywords: countryKeywords(code, language),
  })).toSorted((a, b) => compare(a.title, b.title));
}
