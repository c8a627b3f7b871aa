import type {AimsWords} from './aims-words.js';

export const words: AimsWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'aims.label': 'Junto a la respuesta',
  'aims.target': 'Meta',
  'aims.importance': 'Importancia',
  'aims.confidence': 'Grado de certeza',
  'aims.none': 'sin indicar',
  'aims.low': 'baja',
  'aims.normal': 'normal',
  'aims.high': 'alta',
  'aims.unsure': 'poca',
  'aims.fairly-sure': 'bastante',
  'aims.sure': 'mucha',
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
