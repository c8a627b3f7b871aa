import type {GroupReportWords} from './group-report-words.js';

export const words: GroupReportWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'view.choose': 'Ce qui est affiché',
  'view.one': 'Un par un',
  'view.group': 'Le groupe',
  'view.compare': 'Comparer',
  'group.answers': (count, shown) => (count < 2 ? 'Réponses d’une personne' : `Réponses de ${shown} personnes`),
  'group.consensus': 'et ce dont elles sont convenues ensuite',
  'group.left-out': (count, shown) =>
    count < 2
      ? 'Une réponse porte sur une autre version du questionnaire et ne figure pas ici. « Comparer » peut l’afficher.'
      : `${shown} réponses portent sur une autre version du questionnaire et ne figurent pas ici. « Comparer » peut les afficher.`,
  'group.small': (minimum) =>
    `Les réponses individuelles sont affichées à partir de ${minimum} personnes. En dessous, seules les moyennes le sont, et aucune pour une ou deux personnes, pour que personne ne soit reconnaissable.`,
  'group.names': 'Afficher les noms',
  'group.nameless': (number) => `N° ${number}`,
  'group.by': 'Côte à côte selon',
  'group.by-nothing': 'Tout le monde ensemble',
  'group.by-group': 'Le groupe dans lequel on a répondu',
  'group.everybody': 'Tout le monde',
  'group.add-everybody': 'Ajouter la moyenne de tout le monde',
  'group.hidden': (groups, shown, minimum) =>
    groups < 2
      ? `Un groupe n’est pas affiché, pour que personne ne soit reconnaissable : un groupe doit compter ${minimum} personnes, et ce qui reste à côté des autres aussi.`
      : `${shown} groupes ne sont pas affichés, pour que personne ne soit reconnaissable : un groupe doit compter ${minimum} personnes, et ce qui reste à côté des autres aussi.`,
  'group.other': 'Autre',
  'group.none-of-these': 'Aucun de ces choix',
  'group.differ': 'Là où les avis divergent le plus',
  'group.differ-lead':
    'Parlez-en d’abord. Le pourcentage indique l’écart entre les avis : 0 quand tous disent la même chose, 100 quand une moitié se trouve à chaque extrémité.',
  'group.differ-none': 'Aucune divergence : partout où deux personnes au moins ont donné une valeur, c’est la même.',
  'group.differ-groups': 'Là où les groupes divergent le plus',
  'group.differ-groups-lead':
    'Le groupe à la moyenne la plus haute et celui à la plus basse, le plus grand écart d’abord.',
  'group.disagreement': (percent) => `écart de ${percent}`,
  'group.mean': (value) => `moyenne ${value}`,
  'group.agreed': (value) => `valeur convenue : ${value}`,
  'group.mark-answer': 'la réponse d’une personne',
  'group.mark-mean': 'moyenne',
  'group.mark-agreed': 'ce dont le groupe est convenu',
  'group.said': (values, of) => `valeurs : ${values} sur ${of}`,
  'group.rounded': (step) => `arrondi à ${step} : plus précis, il dirait ce qu’ont répondu une ou deux personnes`,
  'group.few': (minimum) => `moins de ${minimum} réponses : non affiché`,
  'group.tells-few': (minimum) => `non affiché : cela révélerait ce que moins de ${minimum} personnes ont répondu`,
  'group.confidence': (high, medium, low) => `certitude : forte ${high}, moyenne ${medium}, faible ${low}`,
  'group.means': 'Les moyennes, et ce qu’elles cachent',
  'group.means-lead':
    'Le résultat de chaque personne compte une fois. Le trait sous une barre va du plus bas au plus haut.',
  'group.mean-rule':
    'La moyenne : le résultat de chaque personne, additionné puis divisé par le nombre de celles qui en ont un.',
  'group.value-rule': 'La moyenne : les valeurs données, additionnées et divisées par leur nombre.',
  'group.apart-rule': 'L’écart : deux fois l’écart type de ces valeurs, divisé par la longueur de l’échelle.',
  'group.no-figures': (minimum) =>
    `Les résultats un par un et leur somme ne sont pas affichés : ils révéleraient ce que moins de ${minimum} personnes ont répondu.`,
  'group.statements': 'Énoncé par énoncé',
  'group.heat-people': 'Qui voit quoi et comment',
  'group.heat-levels': 'Combien de personnes ont donné quelle valeur',
  'group.heat-groups': 'Groupe par groupe',
  'group.statement': 'Énoncé',
  'group.values': 'Valeurs',
  'group.who': 'Qui l’a dit',
  'group.not-applicable': 'sans objet',
  'group.do-not-know': 'ne sait pas',
  'group.not-asked': 'non demandé',
  'compare.first': 'Comparer',
  'compare.second': 'avec',
  'compare.answers': 'Réponses',
  'compare.groups': 'Groupes',
  'compare.largest': 'Les plus grands écarts',
  'compare.none': 'Aucun énoncé ne les sépare.',
  'compare.summary': (name, higher, lower, equal) =>
    `${name} – énoncés plus hauts : ${higher}, plus bas : ${lower}, égaux : ${equal}.`,
  'compare.each': 'Énoncé par énoncé',
  'compare.difference': 'Écart',
  'compare.rule': (second, first) => `La valeur de ${second} moins celle de ${first}.`,
  'compare.versions': (first, second) =>
    `Ce sont deux versions du questionnaire (${first} et ${second}). Seuls sont comparés les énoncés que la plus récente dit identiques.`,
  'compare.scores-apart': (titles) =>
    `Les résultats qui ne reposent pas sur les mêmes énoncés ou sur la même échelle ne sont pas comparés : ${titles}.`,
  'compare.new': 'Nouveaux énoncés',
  'compare.gone': 'Énoncés disparus',
  'compare.other-scale': 'pas sur la même échelle, donc sans écart',
  'compare.one-only': 'Il n’y a ici qu’une réponse. Ajoutez un fichier pour la comparer.',
  'agree.begin': 'Se mettre d’accord ensemble',
  'agree.back': 'Retour à ce que le groupe a répondu',
  'files.add': 'Comparer avec un fichier antérieur…',
  'files.drop': 'Vous pouvez aussi déposer des fichiers ici. Ils sont lus et affichés, mais pas enregistrés.',
  'files.reading': 'Lecture des fichiers…',
  'files.read': (count, shown) => (count < 2 ? 'Un fichier a été lu.' : `${shown} fichiers ont été lus.`),
  'files.refused': (count, shown) =>
    count < 2 ? 'Un fichier a été laissé de côté :' : `${shown} fichiers ont été laissés de côté :`,
};
