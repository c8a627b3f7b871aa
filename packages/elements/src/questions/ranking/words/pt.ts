import type {RankingWords} from './ranking-words.js';

export const words: RankingWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'ranking.yours': 'A sua ordem',
  'ranking.unranked': 'Ainda não ordenado',
  'ranking.no-opinion': 'Sem opinião',
  'ranking.take-back': 'Recuperar',
  'ranking.empty': 'Ainda nada está ordenado. Adicione primeiro o que mais importa; depois pode mudar a ordem.',
  'ranking.count': (ranked, total) => `${ranked} de ${total}`,
  'ranking.add': (place) => `Adicionar como n.º ${place}`,
  'ranking.own': 'Adicionar uma proposta sua',
  'ranking.own-add': 'Adicionar',
  'ranking.find': 'Procurar na lista',
  'ranking.at-least': (_min, shown) => `Ordene pelo menos ${shown}.`,
  'ranking.at-most': (_max, shown) => `Pode ordenar até ${shown}.`,
  'ranking.exactly': (_count, shown) => `Ordene exatamente ${shown}.`,
  'ranking.between': (min, max) => `Ordene de ${min} a ${max}.`,
  'ranking.ties-offered': 'Vários podem partilhar um lugar.',
  'ranking.too-few': (_min, shown) => `Por favor, ordene pelo menos ${shown}.`,
  'ranking.too-many': (_max, shown) => `Por favor, ordene no máximo ${shown}.`,
};
