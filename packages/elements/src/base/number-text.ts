import {canonicalTag} from '@consulta/schema';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people write it in a language, with all its digits: what is shown can be read back as the same number.
 * Four digits stand together, because most of them are years.
 */
export function numberText(value: number, language: string): string {
  return numberFormat(language).format(value);
}

/** The format behind `numberText`; what is no language tag is English. */
export function numberFormat(language: string): Intl.NumberFormat {
  let format = formats.get(language);
  if (!format) {
    const options = {maximumSignificantDigits: 17, useGrouping: 'min2'} as const;
    formats.set(language, (format = new Intl.NumberFormat(canonicalTag(language) ?? 'en', options)));
  }
  return format;
}
