import type {RefusalWords} from '../refusal-words.js';

export const words: RefusalWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'refused.unreadable':
    'Le fichier n’a pas pu être ouvert. Enregistrez-le d’abord sur cet ordinateur, puis ajoutez-le de nouveau.',
  'refused.empty': 'Le fichier est vide. Demandez à l’expéditeur de l’envoyer à nouveau.',
  'refused.not-json':
    'Ce n’est pas un fichier de réponses. Demandez à l’expéditeur le fichier obtenu avec « Télécharger mes réponses ».',
  'refused.truncated': 'La fin de ce fichier manque. Demandez à l’expéditeur de l’envoyer à nouveau.',
  'refused.not-consulta':
    'Le contenu est autre chose que des réponses. Demandez à l’expéditeur le fichier obtenu avec « Télécharger mes réponses ».',
  'refused.newer-format':
    'Ces réponses proviennent d’une version plus récente. Rechargez cette page, puis ajoutez-les de nouveau.',
  'refused.survey-invalid':
    'Le questionnaire joint comporte des erreurs. Demandez à l’expéditeur de renvoyer ses réponses.',
  'refused.survey-missing':
    'Le questionnaire correspondant à ces réponses n’est pas dans le fichier. Demandez à l’expéditeur le fichier complet.',
  'refused.survey-changed':
    'Le questionnaire joint n’est pas celui auquel on a répondu. Demandez à l’expéditeur le fichier d’origine.',
  'refused.response-invalid': 'Une réponse est endommagée ou a été modifiée. Demandez à l’expéditeur de la renvoyer.',
  'refused.unfinished':
    'Ces réponses ne sont pas terminées. Demandez à l’expéditeur d’ouvrir le fichier dans le questionnaire, de terminer, puis de renvoyer ses réponses.',
  'refused.conflict': 'Deux réponses différentes portent le même numéro. Demandez à l’expéditeur laquelle est valable.',
  'refused.other-survey': 'Il contient des réponses à un autre questionnaire.',
};
