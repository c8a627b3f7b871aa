import type {SurveyWords} from './survey-words.js';

export const words: SurveyWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'survey.loading': 'Chargement…',
  'survey.part-failed':
    'Cette partie n’a pas pu être chargée : la connexion a été perdue. Vos réponses sont en sécurité.',
  'survey.try-again': 'Réessayer',
  'survey.cannot-draw': (type) => `Il n’est pas encore possible de répondre ici à cette question (type « ${type} »).`,
  'survey.next': 'Suivant',
  'survey.back': 'Retour',
  'survey.check': 'Vérifier vos réponses',
  'survey.submit': 'Terminer',
  'survey.submitting': 'Enregistrement…',
  'survey.closes': (date) => `Ouvert jusqu’au ${date}.`,
  'survey.closing': (date) =>
    `Clôture imminente : ${date}. Terminez avant ; ce que vous aurez répondu d’ici là reste sur cet appareil.`,
  'error.survey-missing': 'Aucun questionnaire n’est indiqué ici. La page doit donner « src » ou « instrument ».',
  'error.survey-invalid': 'Ce questionnaire contient une erreur et ne peut pas être affiché.',
  'error.survey-unreachable': 'Le questionnaire n’a pas pu être chargé. Veuillez vérifier la connexion.',
  'error.instrument-unknown': 'Il n’existe pas de questionnaire de ce nom.',
  'error.part-unreachable': 'Une partie de cette page n’a pas pu être chargée. Veuillez vérifier la connexion.',
  'error.storage-unavailable': 'Ce navigateur ne permet pas de conserver vos réponses.',
  'error.storage-quota':
    'La mémoire de cet appareil est pleine : vos dernières réponses ne sont pas enregistrées. Téléchargez une copie maintenant, puis libérez de la place.',
  'error.storage-failed':
    'Vos dernières réponses ne sont pas encore enregistrées. Laissez cette page ouverte : une nouvelle tentative est en cours. Par sécurité, téléchargez une copie.',
  'sections.label': 'Rubriques',
  'sections.place': (place, of) => `Rubrique ${place} sur ${of}`,
  'sections.progress': (answered, of) => `${answered} sur ${of}`,
  'sections.all': 'Toutes les rubriques',
  'survey.place': (place, of) => `Question ${place} sur ${of}`,
  'scores.title': 'Votre résultat provisoire',
  'scores.none-yet': 'Votre résultat apparaît ici au fil de vos réponses.',
};
