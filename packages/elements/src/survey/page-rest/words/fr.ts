import type {RestWords} from './rest-words.js';

export const words: RestWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'problems.open': (count, shown) =>
    count === 1
      ? 'Une question est encore sans réponse. Vous pouvez la laisser ainsi.'
      : `${shown} questions sont encore sans réponse. Vous pouvez les laisser ainsi.`,
  'problems.skip': 'Continuer quand même',
  'problems.title': (count, shown) => (count < 2 ? 'Une réponse est à revoir' : `${shown} réponses sont à revoir`),
  'banner.begun': (date, answered, of) => `Commencé le ${date} (${answered} réponses sur ${of}).`,
  'banner.not-yours': 'Ce n’est pas vous ?',
  'banner.start-new': 'Recommencer à neuf',
  'banner.delete': 'Supprimer',
  'banner.deleted': 'Les réponses ont été supprimées de cet appareil.',
  'banner.undo': 'Annuler',
  'banner.earlier': (date, answered) =>
    `Des réponses inachevées du ${date} sont sur cet appareil (${answered} données).`,
  'banner.continue': 'Continuer',
  'banner.older-version': 'Le questionnaire a changé depuis ; vous poursuivez avec la version commencée.',
  'banner.submitted': (date) => `Des réponses du ${date} sont terminées et enregistrées sur cet appareil.`,
  'banner.show': 'Afficher',
  'banner.correcting':
    'Vous corrigez des réponses déjà terminées. Celles-ci comptent tant que vous n’avez pas terminé les nouvelles.',
  'banner.leave-correction': 'Les laisser telles quelles',
  'banner.several': (count) => `Réponses pas encore terminées sur cet appareil : ${count}`,
  'banner.move': 'Passer à la nouvelle version',
  'banner.deleted-sent': 'Si vous les avez déjà envoyées, l’organisateur a toujours le fichier.',
  'status.saving': 'Enregistrement…',
  'status.saved': (time) => `Enregistré sur cet appareil à ${time}`,
  'status.failed': 'Non enregistré',
  'status.memory':
    'Ce navigateur ne peut pas conserver vos réponses : elles seront perdues à la fermeture de cette page. Téléchargez une copie avant de partir.',
  'status.other-tab': 'Ce questionnaire est aussi ouvert dans un autre onglet. Les réponses des deux sont conservées.',
  'status.submitted-elsewhere':
    'Ces réponses ont été terminées dans un autre onglet. Si vous terminez ici aussi, cela compte comme une correction.',
  'status.discarded-elsewhere':
    'Ces réponses ont été supprimées dans un autre onglet. Pour les garder, terminez ici ou téléchargez une copie.',
  'status.copy': 'Télécharger une copie',
  'review.title': 'Vérifiez vos réponses',
  'review.intro': (answered, of) =>
    `${answered} questions sur ${of} ont une réponse. Vous pouvez encore tout modifier.`,
  'review.change': 'Modifier',
  'review.unanswered': 'Sans réponse',
  'review.comment': 'Commentaire',
  'review.evidence': 'Pièces à l’appui',
  'review.no-opinion': 'Sans avis',
  'review.not-ranked': 'Non classé',
  'submitted.title': 'Merci',
  'submitted.not-sent': 'Vos réponses sont enregistrées sur cet appareil, elles ne sont pas encore envoyées.',
  'submitted.agreed':
    'Ce dont vous êtes convenus est enregistré sur cet appareil, à côté des réponses de chacun, qui restent telles quelles.',
  'submitted.memory':
    'Vos réponses ne sont que dans cette page et ne sont pas encore envoyées. Téléchargez-les avant de la fermer.',
  'submitted.how': 'Pour les transmettre, envoyez le fichier contenant vos réponses.',
  'submitted.to': (email) => `À : ${email}`,
  'submitted.until': (date) => `Jusqu’au : ${date}`,
  'submitted.send': 'Envoyer mes réponses',
  'submitted.download': 'Télécharger mes réponses',
  'submitted.downloaded': 'Téléchargé. Le fichier se trouve parmi vos téléchargements.',
  'submitted.copy': 'Copier en texte',
  'submitted.copied': 'Copié',
  'submitted.copy-failed': 'La copie n’est pas possible ici. Sélectionnez le texte ci-dessous.',
  'submitted.mail-next':
    'Le fichier a été téléchargé et votre messagerie devrait s’ouvrir : joignez le fichier et envoyez.',
  'submitted.mail-body': (file) => `Nos réponses se trouvent dans le fichier joint ${file}.`,
  'submitted.again': 'Répondre encore une fois',
  'submitted.delete': 'Supprimer de cet appareil',
  'submitted.organiser-file': 'Fichier pour l’organisateur',
  'submitted.correct': 'Corriger mes réponses',
  'submitted.keep-note':
    'Les navigateurs peuvent effacer ce qu’un site a enregistré. Téléchargez une copie si vous voulez garder vos réponses.',
};
