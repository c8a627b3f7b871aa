import {pluralIn} from '../../words/plural-in.js';
import type {PaperWords} from './paper-words.js';

const plural = pluralIn('pt');

export const words: PaperWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'paper.title': 'Formulário para preencher em papel',
  'paper.language': 'Idioma',
  'paper.print': 'Imprimir',
  'paper.keys': 'n: não aplicável · ?: não sabe',
  'paper.one': 'Assinale uma.',
  'paper.several': 'Assinale todas as que se aplicam.',
  'paper.order': 'Escreva 1 junto do primeiro, 2 junto do segundo, e assim por diante.',
  'paper.amounts': 'Escreva um número junto de cada um.',
  'paper.number': 'Escreva um número.',
  'paper.date': 'Escreva uma data.',
  'paper.text': 'Escreva aqui.',
  'paper.not-applicable': 'Não aplicável',
  'paper.do-not-know': 'Não sabe',
  'paper.yes': 'Sim',
  'paper.no': 'Não',
  'paper.none': 'Nenhuma destas',
  'paper.not-on-paper': 'Esta pergunta não pode ser respondida em papel.',
  'paper.enter-title': 'Introduzir respostas em papel',
  'paper.enter-hint':
    'Escreva um código e a sua resposta, e depois as respostas que se seguem no formulário: B1 3 n 4 - 2. Um hífen deixa uma de fora. Várias escrevem-se 1,3; uma ordem 3,1,2; as palavras entre aspas: A1 "Cidade de Lyon".',
  'paper.many-hint':
    'Muitas folhas de uma vez: cole as células de uma folha de cálculo. A primeira linha contém os códigos; cada uma das outras é uma folha.',
  'paper.typed': 'Respostas por código',
  'paper.understood': 'Entendido',
  'paper.save': (n, shown) => plural(n, {one: 'Guardar esta folha', other: `Guardar ${shown} folhas`}),
  'paper.saved': (n, shown) =>
    plural(n, {one: 'Guardado. Já se pode introduzir a folha seguinte.', other: `${shown} folhas guardadas.`}),
  'paper.sheet': (number) => `Folha ${number}:`,
  'paper.answers': (n, shown) => plural(n, {one: `${shown} resposta`, other: `${shown} respostas`}),
  'paper.problem-code': (code) => `Não há ${code} neste formulário.`,
  'paper.problem-value': (code, typed) => `${code}: «${typed}» não é uma resposta possível.`,
  'paper.incomplete': (count) => `Obrigatórias e ainda em falta: ${count}. A folha pode ser guardada mesmo assim.`,
  'paper.group': 'Grupo, se houver',
  'paper.nothing': 'Ainda nada foi escrito',
};
