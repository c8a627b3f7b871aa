/** The survey's language nearest to the wanted one: fr-CA falls back to fr, pt finds pt-BR, anything else the first. */
export function chooseLanguage(wanted: string, languages: readonly string[]): string {
  const find = (matches: (language: string) => boolean): string | undefined =>
    languages.find((language) => matches(language.toLowerCase()));
  const subtags = wanted.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-');
    const found =
      find((language) => language === tag) ??
      (length === 1 ? find((language) => language.startsWith(`${tag}-`)) : undefined);
    if (found !== undefined) return found;
  }
  return languages[0] ?? 'en';
}
