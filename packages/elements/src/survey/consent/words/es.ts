import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'consent.title': 'Antes de empezar',
  'consent.nothing-yet': 'No se guarda nada antes de que usted acepte. Las preguntas aparecen después.',
  'consent.agree': 'Acepto',
  'consent.decline': 'No acepto',
  'consent.declined': 'De acuerdo',
  'consent.nothing-stored':
    'Sin su consentimiento no se hacen preguntas, y no se ha guardado nada en este dispositivo. Gracias por su tiempo. Puede cerrar esta página.',
  'consent.again': 'Volver a leer el texto',
  'consent.given': 'Lo que usted ha aceptado',
  'consent.may-withdraw':
    'Puede retirar su consentimiento. Sus respuestas sin terminar se eliminan entonces de este dispositivo; justo después todavía puede deshacerlo.',
  'consent.withdraw': 'Retirar mi consentimiento y eliminar mis respuestas',
};
