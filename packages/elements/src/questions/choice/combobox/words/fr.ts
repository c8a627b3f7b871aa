import type {ComboboxWords} from './combobox-words.js';

export const words: ComboboxWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'combobox.write': 'Écrivez pour chercher',
  'combobox.show-all': 'Afficher toute la liste',
  'combobox.found': (count, shown) => `${shown} ${count < 2 ? 'résultat' : 'résultats'}.`,
  'combobox.nothing': 'Aucun résultat. Essayez une autre orthographe.',
  'combobox.chosen': 'Réponses choisies',
  'combobox.remove': 'retirer',
  'combobox.was-chosen': (title) => `${title} : choisi.`,
  'combobox.was-removed': (title) => `${title} : retiré.`,
};
