import type {ChartWords} from './chart-words.js';

export const words: ChartWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'chart.show-table': 'Mostrar como tabela',
  'chart.number': 'N.º',
  'chart.dimension': 'Dimensão',
  'chart.value': 'Valor',
  'chart.scale': 'Escala',
  'chart.own-scales': 'Cada direção tem a sua própria escala: o valor mais alto está na borda.',
  'chart.band': 'Nível',
  'chart.range': 'Ainda possível',
  'chart.not-answered': 'Ainda sem resposta',
  'chart.of': (value, high) => `${value} de ${high}`,
  'chart.from-to': (low, high) => `de ${low} a ${high}`,
  'chart.axis': (title, value) => `${title}: ${value}`,
  'chart.summary': (axes) => `${axes.join('; ')}.`,
  'chart.line': (name, values) => `${name} – ${values}`,
  'chart.summary-open': (titles) => `Ainda sem resposta: ${titles}.`,
};
