import {directionOf} from '@consulta/elements';

/** The language of the whole page, and its direction. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** What the address asks for, then what the reader's browser prefers. */
export function wantedLanguages(): readonly string[] {
  const asked = new URLSearchParams(location.search).get('lang');
  return [...(asked ? [asked] : []), ...navigator.languages];
}

/** Offers languages in a menu. The choice is kept in the address of the page, unless others come after this person. */
export function offerLanguages(
  label: HTMLElement,
  languages: readonly string[],
  chosen: string,
  choose: (language: string) => void,
  {isKept = true}: {readonly isKept?: boolean} = {},
): void {
  const menu = label.querySelector('select');
  if (!menu) return;
  languageOptions(menu, languages, chosen);
  menu.addEventListener('change', () => {
    if (isKept) keepInAddress('lang', menu.value);
    choose(menu.value);
  });
  label.hidden = languages.length < 2;
}

/** Keeps a choice in the address of the page, so that it is there after loading it again, and in a link to it. */
export function keepInAddress(name: string, value: string): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}

/** Fills a menu with languages, each in its own name. */
export function languageOptions(menu: HTMLSelectElement, languages: readonly string[], chosen: string): void {
  menu.replaceChildren(
    ...languages.map((language) => {
      const option = new Option(nameOf(language), language, false, language === chosen);
      option.lang = language;
      return option;
    }),
  );
}

/** "Français", as the speakers write it. */
function nameOf(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
