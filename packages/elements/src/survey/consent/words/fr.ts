import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'consent.title': 'Avant de commencer',
  'consent.nothing-yet': 'Rien n’est enregistré avant votre accord. Les questions apparaissent ensuite.',
  'consent.agree': 'J’accepte',
  'consent.decline': 'Je n’accepte pas',
  'consent.declined': 'C’est entendu',
  'consent.nothing-stored':
    'Sans votre accord, aucune question n’est posée et rien n’a été enregistré sur cet appareil. Merci de votre temps. Vous pouvez fermer cette page.',
  'consent.again': 'Relire le texte',
  'consent.given': 'Ce que vous avez accepté',
  'consent.may-withdraw':
    'Vous pouvez retirer votre accord. Vos réponses inachevées sont alors supprimées de cet appareil ; juste après, vous pouvez encore annuler.',
  'consent.withdraw': 'Retirer mon accord et supprimer mes réponses',
};
