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
  'aims.ticked': 'Marcado',
  'aims.checks': '¿Qué existe para este nivel? Marque todo lo que sea cierto.',
  'aims.counts-as': (level) => `Cuenta como «${level}» mientras no esté todo marcado.`,
  'aims.counts': 'Todo está marcado: la respuesta cuenta tal como se dio.',
  'aims.said': (name, text) => `${name}: ${text}`,
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
