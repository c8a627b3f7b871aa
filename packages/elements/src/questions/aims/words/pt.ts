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
  'aims.ticked': 'Marcado',
  'aims.checks': 'O que existe para este nível? Marque tudo o que for verdade.',
  'aims.counts-as': (level) => `Conta como «${level}» enquanto não estiver tudo marcado.`,
  'aims.counts': 'Está tudo marcado: a resposta conta tal como foi dada.',
  'aims.said': (name, text) => `${name}: ${text}`,
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
