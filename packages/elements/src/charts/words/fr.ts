import type {ChartWords} from './chart-words.js';

export const words: ChartWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'chart.show-table': 'Afficher le tableau',
  'chart.number': 'N°',
  'chart.dimension': 'Dimension',
  'chart.value': 'Valeur',
  'chart.scale': 'Échelle',
  'chart.own-scales': 'Chaque direction a sa propre échelle : sa valeur la plus haute est au bord.',
  'chart.band': 'Niveau',
  'chart.range': 'Encore possible',
  'chart.not-answered': 'Pas encore de réponse',
  'chart.of': (value, high) => `${value} sur ${high}`,
  'chart.from-to': (low, high) => `de ${low} à ${high}`,
  'chart.axis': (title, value) => `${title} : ${value}`,
  'chart.summary': (axes) => `${axes.join(' ; ')}.`,
  'chart.line': (name, values) => `${name} – ${values}`,
  'chart.summary-open': (titles) => `Pas encore de réponse : ${titles}.`,
};
