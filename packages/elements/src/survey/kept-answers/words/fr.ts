import type {KeptWords} from './kept-words.js';

export const words: KeptWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'bar.download': 'Télécharger mes réponses à ce jour',
  'bar.open': 'Ouvrir un fichier enregistré',
  'bar.list': 'Mes réponses sur cet appareil',
  'list.back': 'Retour au questionnaire',
  'list.new': 'En commencer d’autres',
  'list.none': 'Aucune réponse à ce questionnaire ne se trouve sur cet appareil.',
  'list.unfinished': 'Pas encore terminées',
  'list.finished': 'Terminées',
  'entry.open-now': 'ouvertes en ce moment',
  'entry.unnamed': 'Réponses sans nom',
  'entry.saved': (date) => `Enregistrées le ${date}`,
  'entry.submitted': (date) => `Terminées le ${date}`,
  'entry.progress': (answered, of) => `${answered} questions sur ${of}`,
  'entry.correction': 'Une correction pas encore terminée.',
  'entry.corrected': (date) => `Corrigées. Elles remplacent celles du ${date}.`,
  'entry.continue': 'Continuer',
  'entry.show': 'Afficher',
  'entry.correct': 'Corriger',
  'entry.rename': 'Renommer',
  'entry.download': 'Télécharger',
  'entry.delete': 'Supprimer',
  'rename.label': 'Nom de ces réponses',
  'rename.save': 'Enregistrer',
  'rename.cancel': 'Annuler',
  'said.renamed': (name) => `Le nom est maintenant « ${name} ».`,
  'said.deleted': (name) => `« ${name} » a été supprimé de cet appareil.`,
  'said.sent': 'Si vous avez déjà envoyé ces réponses, l’organisateur a toujours le fichier.',
  'said.undo': 'Annuler la suppression',
  'said.back': 'C’est rétabli.',
  'said.downloaded':
    'Téléchargé. Le fichier est parmi vos téléchargements. Pour continuer ailleurs, choisissez-y « Ouvrir un fichier enregistré ».',
  'said.failed': 'Cela n’a pas fonctionné. Rien n’est perdu : veuillez réessayer.',
  'file.restored': 'Vos réponses sont là. Continuez où vous étiez.',
  'file.merged': 'Ces réponses étaient déjà ici ; ce qui est plus récent dans le fichier a été ajouté.',
  'file.here-newer':
    'Ces réponses étaient déjà ici et rien dans le fichier n’est plus récent : vous continuez avec celles d’ici.',
  'file.both':
    'Les réponses d’ici et celles du fichier ont changé. Les deux sont gardées ; vous voyez celles du fichier.',
  'file.submitted':
    'Ces réponses ont été terminées sur cet appareil entre-temps. Les voici telles quelles ; vous pouvez les corriger.',
  'file.response': 'Voici les réponses du fichier. Elles sont maintenant sur cet appareil ; vous pouvez les corriger.',
  'file.conflict':
    'D’autres réponses portant le même numéro sont sur cet appareil. Vous les voyez ; le fichier reste inchangé.',
  'problem.unreadable':
    'Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet appareil, puis choisissez-le de nouveau. Rien n’a changé ici.',
  'problem.empty': 'Ce fichier est vide. Choisissez-en une autre copie. Rien n’a changé ici.',
  'problem.foreign':
    'Ce n’est pas un fichier de réponses. Choisissez celui que vous avez téléchargé ici ; son nom se termine par « .html ». Rien n’a changé ici.',
  'problem.damaged':
    'Une partie de ce fichier manque ou est abîmée. Choisissez-en une autre copie, par exemple dans l’e-mail envoyé. Rien n’a changé ici.',
  'problem.newer':
    'Une version plus récente de cette page a fait ce fichier. Rechargez la page, puis ouvrez-le. Rien n’a changé ici.',
  'problem.misfit':
    'Les réponses de ce fichier ne correspondent pas au questionnaire qu’il contient : l’un ou l’autre a été modifié. Choisissez le fichier tel qu’il a été téléchargé. Rien n’a changé ici.',
  'problem.another-survey': (name) =>
    `Ce fichier appartient à un autre questionnaire : ${name}. Ouvrez-le, puis le fichier. Rien n’a changé ici.`,
  'problem.several':
    'Ce fichier contient les réponses de plusieurs personnes. Il s’ouvre sur la page de l’organisateur. Rien n’a changé ici.',
  'moved.title': 'Vous êtes maintenant sur le nouveau questionnaire',
  'moved.all': 'Toutes vos réponses ont été reprises.',
  'moved.some': (count, shown) =>
    count === 1
      ? 'Une réponse n’a pas pu être reprise telle quelle :'
      : `${shown} réponses n’ont pas pu être reprises telles quelles :`,
  'moved.gone': 'Cette question n’est plus posée.',
  'moved.other-type': 'Cette question est posée autrement. Veuillez y répondre de nouveau.',
  'moved.not-offered': 'Une partie ne peut plus être choisie. Veuillez vérifier cette réponse.',
  'moved.download': 'Télécharger les réponses telles qu’elles étaient',
  'moved.go-on': 'Continuer',
  'moved.undo': 'Revenir à la version commencée',
};
