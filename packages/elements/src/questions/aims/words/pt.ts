import type {AimsWords} from './aims-words.js';

export const words: AimsWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'aims.label': 'Ao lado da resposta',
  'aims.target': 'Meta',
  'aims.importance': 'Importância',
  'aims.confidence': 'Grau de certeza',
  'aims.none': 'não indicado',
  'aims.low': 'baixa',
  'aims.normal': 'normal',
  'aims.high': 'alta',
  'aims.unsure': 'pouca',
  'aims.fairly-sure': 'bastante',
  'aims.sure': 'muita',
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
