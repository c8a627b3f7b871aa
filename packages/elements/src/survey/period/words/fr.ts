import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'period.not-yet': 'Pas encore ouvert',
  'period.opens': (date) => `Les réponses sont reçues à partir du ${date}.`,
  'period.by-itself': 'Vous pouvez laisser cette page ouverte : les questions apparaîtront d’elles-mêmes.',
  'period.until': (date) => `La consultation reste ouverte jusqu’au ${date}.`,
  'period.closed': 'Clos',
  'period.closed-on': (date) => `Les réponses ont été reçues jusqu’au ${date}.`,
  'period.your-answers': (answered, of) => `Vous avez répondu à ${answered} questions sur ${of}, sans terminer.`,
  'period.nothing-lost':
    'Rien n’est perdu : vos réponses sont conservées sur cet appareil. Vous pouvez les lire et les télécharger ici.',
  'period.only-here': 'Vos réponses ne sont que dans cette page. Téléchargez-les avant de la fermer.',
  'period.may-still-count':
    'Si vous envoyez le fichier, il est marqué comme tardif ; la personne qui vous a sollicité décide s’il compte encore.',
  'period.download': 'Télécharger mes réponses',
  'period.downloaded': 'Téléchargé. Le fichier se trouve parmi vos téléchargements.',
  'period.failed': 'Le fichier n’a pas pu être préparé. Veuillez vérifier la connexion et réessayer.',
  'period.answers': 'Vos réponses',
  'period.show': 'Afficher',
  'period.earlier': (date) => `Des réponses inachevées, commencées le ${date}, sont sur cet appareil.`,
  'period.submitted': (date) => `Des réponses terminées le ${date} sont sur cet appareil.`,
};
