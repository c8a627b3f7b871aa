import type {ComboboxWords} from './combobox-words.js';

export const words: ComboboxWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'combobox.write': 'Escriba para buscar',
  'combobox.show-all': 'Mostrar toda la lista',
  'combobox.found': (count, shown) => `${shown} ${count === 1 ? 'resultado' : 'resultados'}.`,
  'combobox.nothing': 'Sin resultados. Pruebe otra grafía.',
  'combobox.chosen': 'Respuestas elegidas',
  'combobox.remove': 'quitar',
  'combobox.was-chosen': (title) => `${title}: elegido.`,
  'combobox.was-removed': (title) => `${title}: quitado.`,
};
