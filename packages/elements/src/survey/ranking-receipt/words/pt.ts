import type {ReceiptWords} from './receipt-words.js';

export const words: ReceiptWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'receipt.your-order': 'A sua ordem',
  'receipt.both-orders': 'A sua ordem e a do grupo',
  'receipt.nothing': 'Não ordenou nada aqui.',
  'receipt.item': 'Elemento',
  'receipt.you': 'A sua',
  'receipt.group': 'Grupo',
  'receipt.not-ranked': 'não ordenado',
  'receipt.no-opinion': 'sem opinião',
  'receipt.own-item': 'proposta sua',
  'receipt.same': 'igual à sua',
  'receipt.higher': (count, shown) => (count === 1 ? '1 lugar acima' : `${shown} lugares acima`),
  'receipt.lower': (count, shown) => (count === 1 ? '1 lugar abaixo' : `${shown} lugares abaixo`),
  'receipt.same-first': (item) => `Em primeiro lugar, para si e para o grupo: ${item}.`,
  'receipt.other-first': (group, own) => `Em primeiro lugar para o grupo: ${group}. Para si: ${own}.`,
  'receipt.group-first': (group) => `Em primeiro lugar para o grupo: ${group}.`,
  'receipt.basis': (_count, shown) =>
    `Calculado a partir de ${shown} respostas que esta página conhece, incluindo a sua.`,
  'receipt.more-elsewhere': 'Não inclui o que outras pessoas responderam nos seus próprios dispositivos.',
  'receipt.only-you': 'A ordem do grupo não está aqui: este dispositivo só conhece a sua.',
  'receipt.too-few': (others, shown, minimum) =>
    `A ordem do grupo ainda não é mostrada: este dispositivo conhece ${shown} ${others === 1 ? 'outra resposta' : 'outras respostas'} e são precisas ${minimum}, para que não se possa ler nela a ordem de ninguém.`,
  'receipt.will-share': 'Quem lhe pediu as respostas dará a conhecer o resultado de todas.',
  'receipt.looking': 'À procura da ordem do grupo…',
  'receipt.failed': 'Não foi possível calcular aqui a ordem do grupo. A sua está segura.',
  'receipt.try-again': 'Tentar de novo',
  'receipt.print': 'Imprimir ou guardar em PDF',
};
