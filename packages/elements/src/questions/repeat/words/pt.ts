import type {RepeatWords} from './repeat-words.js';

export const words: RepeatWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'repeat.entry': (number) => `Elemento ${number}`,
  'repeat.empty': 'Ainda não foi adicionado nada.',
  'repeat.add': 'Adicionar um elemento',
  'repeat.add-named': (title) => `Adicionar: ${title}`,
  'repeat.full': (max, shown) =>
    max === 1 ? 'Só é possível adicionar um.' : `Não é possível adicionar mais de ${shown}.`,
  'repeat.remove': 'Remover',
  'repeat.up': 'Mover para cima',
  'repeat.down': 'Mover para baixo',
  'repeat.keys': 'Alt com a seta para cima ou para baixo também o move.',
  'repeat.moved': (title, place, count) => `${title}: agora ${place} de ${count}.`,
  'repeat.removed': (title) => `Removido: ${title}.`,
  'repeat.restored': (title) => `Reposto: ${title}.`,
  'repeat.undo': 'Desfazer',
  'repeat.at-least': (min, shown) => (min === 1 ? 'Adicione pelo menos um.' : `Adicione pelo menos ${shown}.`),
  'repeat.at-most': (max, shown) => (max === 1 ? 'Pode adicionar um.' : `Pode adicionar até ${shown}.`),
  'repeat.exactly': (count, shown) => (count === 1 ? 'Adicione um.' : `Adicione ${shown}.`),
  'repeat.between': (min, max) => `Adicione de ${min} a ${max}.`,
  'repeat.too-many': (max, shown) =>
    max === 1 ? 'Mantenha apenas um e remova os outros.' : `Mantenha ${shown} e remova os outros.`,
};
