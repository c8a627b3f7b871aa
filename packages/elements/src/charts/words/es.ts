import type {ChartWords} from './chart-words.js';

export const words: ChartWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'chart.show-table': 'Mostrar como tabla',
  'chart.number': 'N.º',
  'chart.dimension': 'Dimensión',
  'chart.value': 'Valor',
  'chart.scale': 'Escala',
  'chart.own-scales': 'Cada dirección tiene su propia escala: su valor más alto está en el borde.',
  'chart.band': 'Nivel',
  'chart.range': 'Aún posible',
  'chart.not-answered': 'Aún sin respuesta',
  'chart.of': (value, high) => `${value} de ${high}`,
  'chart.from-to': (low, high) => `de ${low} a ${high}`,
  'chart.axis': (title, value) => `${title}: ${value}`,
  'chart.summary': (axes) => `${axes.join('; ')}.`,
  'chart.line': (name, values) => `${name} – ${values}`,
  'chart.summary-open': (titles) => `Aún sin respuesta: ${titles}.`,
};
