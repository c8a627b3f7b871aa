import {matchLanguage} from '@consulta/schema';

/** The survey's language nearest to the wanted one: fr-CA falls back to fr, pt finds pt-BR, anything else the first. */
export function chooseLanguage(wanted: string, languages: readonly string[]): string {
  return matchLanguage([wanted], languages) ?? languages[0] ?? 'en';
}
