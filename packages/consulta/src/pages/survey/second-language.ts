import {keepInAddress, languageOptions} from '../page-language.js';

/** What can show its texts in a second language, too. */
export interface Bilingual {
  besideLang: string | undefined;
}

/**
 * Offers a second language in a menu, to be read beside the first; the choice is kept in the address. The menu is
 * filled by what is returned: whenever the first language changes, and with it the word for "none".
 */
export function offerSecondLanguage(
  label: HTMLElement,
  languages: readonly string[],
  element: Bilingual,
): (first: string, none: string) => void {
  const menu = label.querySelector('select');
  menu?.addEventListener('change', () => {
    element.besideLang = menu.value || undefined;
    keepInAddress('beside', menu.value);
  });
  label.hidden = languages.length < 2;
  return (first, none) => {
    if (!menu) return;
    const others = languages.filter((language) => language !== first);
    const {besideLang = ''} = element;
    languageOptions(menu, others, besideLang);
    menu.prepend(new Option(none, ''));
    menu.value = others.includes(besideLang) ? besideLang : '';
  };
}
