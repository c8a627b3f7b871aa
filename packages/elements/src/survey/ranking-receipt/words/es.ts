import type {ReceiptWords} from './receipt-words.js';

export const words: ReceiptWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'receipt.your-order': 'Su orden',
  'receipt.both-orders': 'Su orden y el del grupo',
  'receipt.nothing': 'Usted no ordenó nada aquí.',
  'receipt.item': 'Elemento',
  'receipt.you': 'Usted',
  'receipt.group': 'Grupo',
  'receipt.not-ranked': 'sin ordenar',
  'receipt.no-opinion': 'sin opinión',
  'receipt.own-item': 'su propuesta',
  'receipt.same': 'como usted',
  'receipt.higher': (count, shown) => (count === 1 ? '1 puesto más arriba' : `${shown} puestos más arriba`),
  'receipt.lower': (count, shown) => (count === 1 ? '1 puesto más abajo' : `${shown} puestos más abajo`),
  'receipt.same-first': (item) => `Usted y el grupo ponen lo mismo en primer lugar: ${item}.`,
  'receipt.other-first': (group, own) => `El grupo pone en primer lugar: ${group}. Usted: ${own}.`,
  'receipt.group-first': (group) => `El grupo pone en primer lugar: ${group}.`,
  'receipt.basis': (_count, shown) =>
    `Calculado a partir de ${shown} respuestas que esta página conoce, incluida la suya.`,
  'receipt.more-elsewhere': 'No incluye lo que otras personas respondieron en sus propios dispositivos.',
  'receipt.only-you': 'El orden del grupo no está aquí: este dispositivo solo conoce el suyo.',
  'receipt.too-few': (others, shown, minimum) =>
    `El orden del grupo aún no se muestra: este dispositivo conoce ${shown} ${others === 1 ? 'respuesta más' : 'respuestas más'} y hacen falta ${minimum}, para que no pueda leerse en él el orden de nadie.`,
  'receipt.will-share': 'Quien le pidió responder dará a conocer el resultado de todas las respuestas.',
  'receipt.looking': 'Buscando el orden del grupo…',
  'receipt.failed': 'El orden del grupo no se pudo calcular aquí. El suyo está a salvo.',
  'receipt.try-again': 'Reintentar',
  'receipt.print': 'Imprimir o guardar en PDF',
};
