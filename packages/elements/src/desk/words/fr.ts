import type {OwnDeskWords} from './desk-words.js';
import {pluralIn} from './plural-in.js';

const plural = pluralIn('fr');

export const words: OwnDeskWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'desk.title': 'Réponses',
  'desk.count': (n, shown) => plural(n, {one: `${shown} réponse`, other: `${shown} réponses`}),
  'desk.late': (n, shown) => plural(n, {one: `dont ${shown} tardive`, other: `dont ${shown} tardives`}),
  'desk.reading': 'Lecture des réponses conservées sur cet ordinateur…',
  'desk.choose-files': 'Choisir des fichiers',
  'desk.paste': 'Coller du texte',
  'desk.drop': 'Déposez ici les fichiers reçus, autant que vous voulez.',
  'desk.drop-now': 'Relâchez pour ajouter ces fichiers',
  'desk.empty': 'Aucune réponse pour le moment',
  'desk.empty-next':
    'Enregistrez les fichiers que l’on vous a envoyés, puis déposez-les ici ou choisissez-les. Si quelqu’un a envoyé un texte, collez-le. Tout reste sur cet ordinateur.',
  'desk.undo': 'Annuler la suppression',
  'desk.dismiss': 'Fermer',
  'desk.cancel': 'Annuler',
  'desk.close': 'Fermer',
  'desk.deleted': (n, shown) => plural(n, {one: `${shown} réponse supprimée.`, other: `${shown} réponses supprimées.`}),
  'desk.restored': (n, shown) => plural(n, {one: `${shown} réponse rétablie.`, other: `${shown} réponses rétablies.`}),

  'paste.label': 'Réponses sous forme de texte',
  'paste.hint': 'Copiez le message entier et collez-le ici. Les autres mots autour des réponses ne gênent pas.',
  'paste.add': 'Ajouter ce texte',
  'paste.source': 'Texte collé',

  'import.reading': (done, total) => `Lecture du fichier ${done} sur ${total}`,
  'import.storing': (done, total) => `Ajout de la réponse ${done} sur ${total}`,
  'import.files': (n, shown) => plural(n, {one: `${shown} fichier`, other: `${shown} fichiers`}),
  'import.answers': (n, shown) => plural(n, {one: `${shown} réponse`, other: `${shown} réponses`}),
  'import.new': (n, shown) => plural(n, {one: `${shown} nouvelle`, other: `${shown} nouvelles`}),
  'import.here': (n, shown) => plural(n, {one: `${shown} déjà présente`, other: `${shown} déjà présentes`}),
  'import.conflicts': (n, shown) =>
    plural(n, {
      one: `${shown} différente de celle conservée ici`,
      other: `${shown} différentes de celles conservées ici`,
    }),
  'import.refused': (n, shown) => plural(n, {one: `${shown} fichier illisible`, other: `${shown} fichiers illisibles`}),
  'import.refused-text': 'il n’a pas pu être lu',
  'import.summary': (files, parts) => `${files} : ${parts}.`,
  'import.unchanged': 'Rien n’a changé.',
  'import.cancelled':
    'Ajout interrompu. Ce qui était déjà ajouté est conservé ; ajoutez de nouveau les mêmes fichiers pour compléter.',
  'import.each-file': 'Détail par fichier',
  'import.nothing':
    'Cela ne contient aucune réponse. Demandez à l’expéditeur le fichier obtenu avec « Télécharger mes réponses ».',

  'refused-text.not-json':
    'Ce texte ne contient aucune réponse. Copiez le message entier, ou demandez à l’expéditeur le fichier obtenu avec « Télécharger mes réponses ».',
  'refused-text.truncated':
    'Le texte s’interrompt avant la fin. Copiez-le en entier, ou demandez le fichier à l’expéditeur.',
  'refused-text.survey-missing':
    'Ce texte ne contient pas le questionnaire, qui n’est pas encore ici. Ajoutez d’abord un fichier du même questionnaire, puis collez de nouveau le texte, ou demandez à l’expéditeur le fichier obtenu avec « Télécharger mes réponses ».',

  'list.find': 'Rechercher par organisation ou numéro',
  'list.found': (n, shown) => plural(n, {one: `${shown} réponse trouvée`, other: `${shown} réponses trouvées`}),
  'list.nothing-found': (query) => `Aucun résultat pour « ${query} ».`,
  'list.show-all': 'Tout afficher',
  'list.organisation': 'Organisation',
  'list.no-organisation': 'Organisation non indiquée',
  'list.survey': 'Questionnaire',
  'list.version': (version) => `version ${version}`,
  'list.date': 'Envoyée le',
  'list.language': 'Langue',
  'list.group': 'Groupe',
  'list.select': (name, id) => `Sélectionner ${name}, ${id}`,
  'list.select-all': (n, shown) =>
    plural(n, {one: `Tout sélectionner (${shown})`, other: `Tout sélectionner (${shown})`}),
  'list.selected': (n, shown) => plural(n, {one: `${shown} sélectionnée`, other: `${shown} sélectionnées`}),
  'list.selected-elsewhere': (n, shown) =>
    plural(n, {one: `dont ${shown} non affichée`, other: `dont ${shown} non affichées`}),
  'list.clear-selection': 'Effacer la sélection',
  'list.delete': (_n, shown) => `Supprimer (${shown})`,
  'list.export': (_n, shown) => `Exporter (${shown})`,
  'list.more': (_n, shown) => `En afficher ${shown} de plus`,
  'list.shown': (shown, all) => `${shown} affichées sur ${all}`,
  'list.superseded': 'remplacée par une correction',
  'list.late': 'tardive',
  'list.test': 'test',
  'list.short': 'version courte',
  'list.consensus': 'consensus',

  'detail.print': 'Imprimer ou enregistrer en PDF',
  'detail.previous': 'Précédente',
  'detail.next': 'Suivante',
  'detail.id': 'Numéro',
  'detail.answers': 'Réponses',
  'detail.scores': 'Résultats',
  'detail.scores-failed': 'Les résultats n’ont pas pu être chargés. Les réponses ci-dessous sont complètes.',
  'detail.try-again': 'Réessayer',
  'detail.unanswered': 'Sans réponse',
  'detail.comment': 'Commentaire',
  'detail.evidence': 'Justificatif',
  'detail.ticked': 'Coché',
  'detail.target': 'Objectif',
  'detail.importance': 'Importance',
  'detail.confidence': 'Degré de certitude',
  'detail.low': 'faible',
  'detail.normal': 'normale',
  'detail.medium': 'moyen',
  'detail.high': 'élevé',
  'detail.no-opinion': 'Sans avis',
  'detail.not-ranked': 'Non classé',
  'detail.agreed': 'Pourquoi le groupe s’est accordé sur cette réponse',
  'detail.survey-missing':
    'Le questionnaire de cette réponse n’est pas ici ; les questions apparaissent donc sous leur nom abrégé. Ajoutez de nouveau le fichier reçu pour récupérer le questionnaire.',

  'group-result.title': 'Classement du groupe',
  'group-result.hint':
    'L’ordre qui résulte de toutes les réponses, sa fiabilité, groupe par groupe, avec les réponses libres ; en plein écran pour une réunion.',
  'group-result.show': 'Afficher le classement',
  'group-result.failed': 'Le classement n’a pas pu être chargé. Les réponses sont toutes là.',
  'feedback-result.title': 'Ce que les participants ont dit',
  'feedback-result.hint':
    'Question par question : nombres, pourcentages et moyennes, textes où chercher, deux groupes côte à côte ; en plein écran pour une réunion.',
  'feedback-result.show': 'Afficher les résultats',
  'feedback-result.failed': 'Les résultats n’ont pas pu être chargés. Les réponses sont toutes là.',

  'export.title': 'Exporter',
  'export.nudge': 'Ces réponses ne se trouvent que dans ce navigateur. Exportez une copie avant de fermer la page.',
  'export.survey': 'Questionnaire',
  'export.which': 'Quelles réponses',
  'export.all': 'Toutes',
  'export.selected': (n, shown) => plural(n, {one: `La réponse sélectionnée`, other: `Les ${shown} sélectionnées`}),
  'export.found': (n, shown) => plural(n, {one: 'La réponse trouvée', other: `Les ${shown} trouvées`}),
  'export.values': 'Réponses sous forme de',
  'export.codes': 'Codes, pour calculer',
  'export.labels': 'Mots, pour lire',
  'export.language': 'Langue des mots',
  'export.excel': 'CSV pour Excel',
  'export.excel-hint': 'Un tableau qui s’ouvre dans Excel d’un double-clic.',
  'export.statistics': 'CSV pour R / SPSS',
  'export.statistics-hint': 'Le même tableau pour les logiciels de statistique.',
  'export.codebook': 'Dictionnaire des codes',
  'export.codebook-hint': 'La signification de chaque colonne et de chaque code.',
  'export.desk': 'Fichier pour un autre poste',
  'export.desk-hint': 'Un fichier JSON complet, à ajouter sur un autre ordinateur ou à garder comme sauvegarde.',
  'export.writing': 'Écriture du fichier…',
  'export.done': (n, shown, file) =>
    plural(n, {one: `${shown} réponse exportée dans ${file}.`, other: `${shown} réponses exportées dans ${file}.`}),
  'export.codebook-done': (file) => `Dictionnaire enregistré sous ${file}.`,
  'export.left-out': (parts) => `Non exporté : ${parts}.`,
  'export.left-out-superseded': (n, shown) =>
    plural(n, {one: `${shown} remplacée par une correction`, other: `${shown} remplacées par une correction`}),
  'export.left-out-test': (n, shown) => plural(n, {one: `${shown} test`, other: `${shown} tests`}),
  'export.none': 'Rien à exporter : ces réponses sont des tests ou ont été remplacées par une correction.',
  'export.cancelled': 'Export interrompu. Aucun fichier n’a été enregistré.',
  'export.rankings': 'Classements dans le tableau',
  'export.place-per-item': 'Une colonne par élément',
  'export.item-per-place': 'Une colonne par rang',
  'export.one-question': 'Classements d’une question',
  'export.one-question-hint':
    'Pour les logiciels qui dépouillent des classements. Ces fichiers ne contiennent que les éléments proposés à tous.',
  'export.from-points':
    'Les points deviennent un ordre : plus de points d’abord, le même rang à points égaux, aucun rang sans points.',
  'export.question': 'Question',
  'export.preflib': 'PrefLib',
  'export.preflib-hint':
    'Chaque ordre et le nombre de personnes qui l’ont donné. Ce format ne connaît pas « sans avis ».',
  'export.places': 'CSV, une colonne par élément',
  'export.places-hint': 'Une ligne par personne avec le rang de chaque élément ; des rangs égaux sont des ex æquo.',
  'export.orders': 'CSV, une colonne par rang',
  'export.orders-hint': 'Une ligne par personne avec les éléments, du premier au dernier ; les ex æquo s’écrivent a=b.',
  'export.rankings-done': (n, shown, file) =>
    plural(n, {one: `${shown} classement exporté dans ${file}.`, other: `${shown} classements exportés dans ${file}.`}),
  'export.left-out-unranked': (n, shown) =>
    plural(n, {one: `${shown} réponse qui ne classe rien ici`, other: `${shown} réponses qui ne classent rien ici`}),
  'export.left-out-own': (n, shown) =>
    plural(n, {
      one: `les éléments ajoutés par ${shown} personne`,
      other: `les éléments ajoutés par ${shown} personnes`,
    }),
  'export.left-out-no-opinion': (n, shown) =>
    plural(n, {one: `le « sans avis » de ${shown} personne`, other: `le « sans avis » de ${shown} personnes`}),
  'export.no-rankings':
    'Pas encore de classement : aucune de ces réponses ne classe quoi que ce soit ici. Aucun fichier n’a été enregistré.',
  'export.rankings-unavailable':
    'Ce qui écrit ces fichiers n’a pas pu être chargé. Vérifiez la connexion, puis appuyez de nouveau sur le bouton.',

  'storage.title': 'Conservé sur cet ordinateur',
  'storage.answers': 'Réponses',
  'storage.unfinished': 'Inachevées',
  'storage.space': 'Espace',
  'storage.last-export': 'Dernière exportation',
  'storage.never': 'jamais',
  'storage.used-of': (used, quota) => `${used} sur ${quota}`,
  'storage.kept': 'Le navigateur conserve ces données jusqu’à ce que vous les supprimiez.',
  'storage.may-go':
    'Le navigateur peut effacer ces données si l’espace manque ou si le site n’est pas utilisé pendant un certain temps. Gardez une copie exportée.',
  'storage.keep': 'Conserver ces données',
  'storage.keep-asked': 'La demande a été faite au navigateur. S’il pose une question, veuillez accepter.',
  'storage.keep-refused':
    'Le navigateur n’a pas accepté. Il accepte souvent une fois la page ajoutée aux favoris. D’ici là, gardez une copie exportée.',
  'storage.memory':
    'Ce navigateur ne permet pas à la page d’enregistrer quoi que ce soit. Les réponses seront perdues à la fermeture de la page : exportez-les avant de partir.',
  'storage.newer':
    'Une version plus récente de cette page est ouverte ailleurs. Tout est enregistré ; veuillez recharger cette page.',
  'unreadable.title': (n, shown) =>
    plural(n, {
      one: `${shown} réponse sur cet ordinateur est illisible`,
      other: `${shown} réponses sur cet ordinateur sont illisibles`,
    }),
  'unreadable.next':
    'Quelque chose d’extérieur à cette page l’a endommagé. Rien n’est effacé, mais les listes, résultats et exports n’en tiennent pas compte. Téléchargez le fichier et envoyez-le à la personne qui s’occupe de cette page\u202f: ce qu’il contient peut parfois être récupéré.',
  'unreadable.download': 'Télécharger ce qui est illisible',

  'problem.title': 'Cela n’a pas fonctionné',
  'problem.quota':
    'Il n’y a plus d’espace dans ce navigateur. Exportez une copie, supprimez ce qui n’est plus utile, puis réessayez.',
  'problem.blocked':
    'Un autre onglet retient les données dans une version plus ancienne. Fermez les autres onglets de ce site, puis réessayez.',
  'problem.timeout': 'Le stockage du navigateur n’a pas répondu. Fermez les autres onglets de ce site, puis réessayez.',
  'problem.version': 'Les données ont été écrites par une version plus récente de cette page. Rechargez la page.',
  'problem.unavailable':
    'Ce navigateur ne permet pas à la page d’enregistrer quoi que ce soit. Autorisez les données de ce site ou utilisez un autre navigateur.',
  'problem.aborted':
    'Le navigateur s’est interrompu avant la fin. Rien de ce qui était ici n’est perdu. Veuillez réessayer.',
  'problem.survey-missing':
    'Le questionnaire d’une réponse n’est pas ici. Ajoutez de nouveau le fichier de cette réponse, puis exportez.',
  'problem.survey-unreachable':
    'Le questionnaire de cette page n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'problem.survey-invalid':
    'Le questionnaire de cette page comporte des erreurs. Ouvrez-le dans la page d’aperçu pour les voir.',
  'problem.unknown': 'Un problème inattendu est survenu. Ce qui est conservé ici est intact. Veuillez réessayer.',
  'problem.try-again': 'Réessayer',
};
