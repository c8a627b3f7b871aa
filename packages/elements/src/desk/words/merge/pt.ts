import {pluralIn} from '../plural-in.js';
import type {DeskMergeWords} from './desk-merge-words.js';

const plural = pluralIn('pt');

export const words: DeskMergeWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'import.not-yet': 'Ainda não foi guardado nada.',
  'import.add': (n, shown) => plural(n, {one: 'Adicionar esta resposta', other: `Adicionar ${shown} respostas`}),
  'import.leave': 'Não adicionar nada',
  'import.left': 'Não foi adicionado nada.',
  'import.take-back': 'Anular esta importação',
  'import.erased': (n, shown) =>
    plural(n, {
      one: `${shown} foi eliminada aqui definitivamente e fica de fora`,
      other: `${shown} foram eliminadas aqui definitivamente e ficam de fora`,
    }),
  'import.conflict-kept': (ids) =>
    `Chegaram com respostas diferentes sob o mesmo número: ${ids}. Ambas são conservadas e conta a que foi enviada primeiro. Pergunte ao remetente qual é válida; pode escolhê-la nesta página.`,
  'import.pooled': (title, versions) =>
    `«${title}»: as versões ${versions} só diferem na redação, por isso as respostas são contadas em conjunto.`,
  'import.apart': (title, versions) =>
    `«${title}»: as versões ${versions} não perguntam o mesmo, por isso as respostas ficam separadas.`,
  'import.differences': 'O que muda na redação',

  'conflicts.title': (n, shown) =>
    plural(n, {
      one: `${shown} resposta chegou com conteúdos diferentes`,
      other: `${shown} respostas chegaram com conteúdos diferentes`,
    }),
  'conflicts.hint':
    'O mesmo número com outras respostas: alguém alterou um ficheiro ou um dispositivo foi copiado. Tudo é conservado. Pergunte à pessoa que respostas são válidas e faça contar essas.',
  'conflicts.counts': 'conta',
  'conflicts.settled': 'decidido aqui',
  'conflicts.choose': 'Contar estas',
  'conflicts.chosen': (name, moment) => `Agora contam as respostas de ${name}, enviadas em ${moment}.`,
  'conflicts.submitted': (moment) => `enviada em ${moment}`,
  'conflicts.differ': (questions) => `outras respostas a: ${questions}`,
  'conflicts.differ-elsewhere': 'as mesmas respostas, mas outros dados',

  'erase.button': 'Eliminar definitivamente…',
  'erase.title': (n, shown) =>
    plural(n, {one: 'Eliminar definitivamente esta resposta?', other: `Eliminar definitivamente ${shown} respostas?`}),
  'erase.hint':
    'Para quando as pessoas que responderam o pedem. Não pode ser anulado. Aqui ficam apenas os números, para que um ficheiro adicionado mais tarde não traga as respostas de volta. Os ficheiros recebidos ou exportados ainda as contêm: elimine-os também.',
  'erase.chain': (n, shown) =>
    plural(n, {
      one: `Com ela é eliminada ${shown} versão anterior ou posterior das mesmas respostas.`,
      other: `Com ela são eliminadas ${shown} versões anteriores ou posteriores das mesmas respostas.`,
    }),
  'erase.confirm': (n, shown) =>
    plural(n, {one: 'Eliminar definitivamente', other: `Eliminar ${shown} definitivamente`}),
  'erase.done': (n, shown) =>
    plural(n, {
      one: `${shown} resposta eliminada definitivamente.`,
      other: `${shown} respostas eliminadas definitivamente.`,
    }),
};
