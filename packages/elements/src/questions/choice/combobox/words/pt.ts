import type {ComboboxWords} from './combobox-words.js';

export const words: ComboboxWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'combobox.write': 'Escreva para procurar',
  'combobox.show-all': 'Mostrar a lista completa',
  'combobox.found': (count, shown) => `${shown} ${count === 1 ? 'resultado' : 'resultados'}.`,
  'combobox.nothing': 'Nenhum resultado. Tente outra grafia.',
  'combobox.chosen': 'Respostas escolhidas',
  'combobox.remove': 'retirar',
  'combobox.was-chosen': (title) => `${title}: escolhido.`,
  'combobox.was-removed': (title) => `${title}: retirado.`,
};
