import type {ChartWords} from './chart-words.js';

export const words: ChartWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'chart.show-table': 'عرض في جدول',
  'chart.number': 'الرقم',
  'chart.dimension': 'البُعد',
  'chart.value': 'القيمة',
  'chart.scale': 'المقياس',
  'chart.own-scales': 'لكل اتجاه مقياسه الخاص: أعلى قيمة فيه تقع على الحافة.',
  'chart.band': 'المستوى',
  'chart.range': 'ما زال ممكنًا',
  'chart.not-answered': 'لا إجابة بعد',
  'chart.of': (value, high) => `${value} من ${high}`,
  'chart.from-to': (low, high) => `من ${low} إلى ${high}`,
  'chart.axis': (title, value) => `${title}: ${value}`,
  'chart.summary': (axes) => `${axes.join('؛ ')}.`,
  'chart.line': (name, values) => `${name} – ${values}`,
  'chart.summary-open': (titles) => `لا إجابة بعد: ${titles}.`,
};
