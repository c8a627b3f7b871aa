import type {RankingResultWords} from './ranking-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count < 2 ? one : more).replace('#', shown);

export const words: RankingResultWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'result.method-unreadable': (method) =>
    `Ces réponses ne contiennent rien qui se compte avec ${method}. Choisissez une méthode qui lit les classements.`,
  'result.no-question': 'Ce questionnaire n’a pas de question où l’on classe quelque chose.',
  'result.nobody-ranked': 'Personne n’a encore rien classé ici.',
  'result.first': (item) => `${item} arrive en tête`,
  'result.first-not-clear': (items) => `Avance incertaine : la première place pourrait aussi revenir à ${items}.`,
  'result.share-first': (items) => `${items} se partagent la première place`,
  'result.all-tied': 'Tout est à égalité : ces réponses ne préfèrent aucun élément',
  'result.one-answer': 'C’est l’ordre d’une seule réponse.',
  'result.basis': (answers, organisations) => `${answers} de ${organisations}`,
  'result.organisations': plural('# organisation', '# organisations'),
  'result.unnamed': plural('# sans nom d’organisation', '# sans nom d’organisation'),
  'result.unanswered': plural('# autre n’a rien classé ici', '# autres n’ont rien classé ici'),

  'result.order-title': 'L’ordre',
  'result.order-place': (place) => `Place ${place}`,
  'result.order-between': (low, high) => `entre les places ${low} et ${high}`,
  'result.order-always': (place) => `toujours à la place ${place}`,
  'result.order-in-top': (top, percent) => `parmi les ${top} premiers dans ${percent} des cas`,
  'result.order-first-in': (percent) => `en tête dans ${percent} des cas`,
  'result.order-open': (from, to) => `Les places ${from} à ${to} ne peuvent pas être départagées`,
  'result.order-legend':
    'Le point est la place comptée. La ligne montre où l’élément peut finir : dans 95 % des cas quand on tire de nouveau autant de personnes parmi celles qui ont répondu.',
  'result.order-working': (percent) => `Calcul de la certitude : ${percent}`,
  'result.order-not-sure': 'La certitude de cet ordre n’a pas pu être calculée.',
  'result.order-why': (a, b) => `Pourquoi « ${a} » est-il devant « ${b} » ?`,
  'result.order-item': 'Élément',
  'result.order-column-place': 'Place',
  'result.order-column-interval': 'Dans 95 % des cas',
  'result.order-column-top': (top) => `Parmi les ${top} premiers`,
  'result.order-column-first': 'En tête',
  'result.order-column-ranked': 'Classé par',

  'result.why-majority': (a, b, most, fewer) => `${most} placent « ${a} » devant « ${b} », ${fewer} l’inverse.`,
  'result.why-neither': plural(
    '# ne voit pas de différence ou ne les compare pas.',
    '# ne voient pas de différence ou ne les comparent pas.',
  ),
  'result.why-path': (a, b, path, strength, against) =>
    `« ${a} » l’emporte sur « ${b} » pas à pas : ${path}. Chaque pas est soutenu par au moins ${strength} personnes, le chemin inverse par ${against} au plus.`,
  'result.why-score': (a, b, scoreOfA, scoreOfB) =>
    `La méthode donne ${scoreOfA} à « ${a} » et ${scoreOfB} à « ${b} ».`,
  'result.why-direct': (a, b, most, fewer) =>
    `En comparaison directe, ${most} placent « ${a} » devant « ${b} » et ${fewer} l’inverse.`,
  'result.why-round': (_a, b, round, votesOfA, votesOfB) =>
    `Au tour ${round}, il restait ${votesOfB} premières places à « ${b} » contre ${votesOfA} : il a été éliminé.`,
  'result.why-tied': (a, b, most, fewer) =>
    `« ${a} » et « ${b} » partagent leur place : ${most} préfèrent le premier, ${fewer} le second.`,

  'result.unranked-title': 'Ce que quelqu’un n’a pas classé compte comme',
  'result.unranked-last': 'à égalité à la fin',
  'result.unranked-no-opinion': 'sans avis',
  'result.unranked-same': 'Compté de l’autre façon, les premières places restent les mêmes.',
  'result.unranked-other-winner': (items) => `Compté de l’autre façon, la première place irait à : ${items}.`,
  'result.unranked-other-top': (top) =>
    `Compté de l’autre façon, les ${top} premières places changeraient, mais pas la première.`,
  'result.unranked-complete': 'Tout le monde a classé tous les éléments.',

  'result.places-title': 'Où chaque élément a été placé',
  'result.places-legend': 'Combien de personnes mettent l’élément à quelle place.',
  'result.places-one': (place) => `Place ${place}`,
  'result.places-from-to': (low, high) => `Places ${low} à ${high}`,
  'result.places-unranked': 'Non classé',
  'result.places-no-opinion': 'Sans avis',
  'result.places-average': 'Place moyenne',
  'result.places-divided': (item, high, low) =>
    `Les avis divergent sur « ${item} » : ${high} le placent dans la première moitié, ${low} dans la seconde.`,
  'result.places-not-divided': 'Aucun élément ne partage les réponses en deux camps.',

  'result.pairs-title': 'Face à face',
  'result.pairs-legend': 'Combien de personnes placent l’élément de la ligne devant celui de la colonne.',
  'result.pairs-show-all': plural('Afficher l’élément', 'Afficher les # éléments'),

  'result.groups-title': 'Groupe par groupe',
  'result.groups-common': 'Terrain d’entente',
  'result.groups-common-lead': 'Dans la première moitié de chaque groupe :',
  'result.groups-common-item': (item, place) => `${item} (place ${place} ou mieux partout)`,
  'result.groups-no-common': 'Aucun élément n’est dans la première moitié de tous les groupes.',

  'result.counted-title': 'Comment cela a été compté',
  'result.counted-fixed': (method) => `La méthode de ce questionnaire : ${method}.`,
  'result.counted-chosen': (method, fixed) =>
    `Compté pour comparer : ${method}. La méthode de ce questionnaire est ${fixed}.`,
  'result.counted-another': 'Compter autrement',
  'result.counted-use': (method) => `Compter avec ${method}`,
  'result.counted-back': (method) => `Revenir à ${method}`,
  'result.counted-same-top': (top) => `Mêmes ${top} premières places`,
  'result.counted-same-winner': 'Même première place',
  'result.counted-other-winner': (items) => `En tête : ${items}`,
  'result.counted-agree': (agree, of) => `${agree} des ${of} autres méthodes placent le même élément en tête.`,
  'result.counted-change': (ballots, shown, winner, exact) =>
    `Il faudrait ${exact ? 'au moins' : 'au plus'} ${shown} ${ballots < 2 ? 'réponse différente' : 'réponses différentes'} pour que « ${winner} » arrive en tête.`,
  'result.counted-not-proved':
    'C’est le meilleur ordre trouvé ; il n’est pas prouvé qu’il n’en existe pas de meilleur.',
  'result.counted-united': 'À quel point les avis concordent',
  'result.counted-kendall': (value) => `Le W de Kendall vaut ${value}, de 0 (aucun accord) à 1 (accord complet).`,
  'result.counted-pairwise': (percent) =>
    `Deux personnes sont d’accord sur deux éléments dans ${percent} des cas ; au hasard, ce serait la moitié.`,
  'result.counted-strong': 'Les avis concordent largement.',
  'result.counted-fair': 'Les avis concordent en partie.',
  'result.counted-weak': 'Les avis concordent à peine.',
  'result.counted-small-print': (resamples, seed) =>
    `${resamples} tirages avec la graine « ${seed} ». Les mêmes réponses et la même graine donnent les mêmes intervalles.`,

  'result.said-title': 'Avec leurs propres mots',
  'result.said-own-items': 'Éléments ajoutés par les participants',
  'result.said-comments': 'Commentaires sur le classement',
  'result.said-nothing': 'Personne n’a rien écrit.',

  'method.borda': 'la règle de Borda',
  'method.dowdall': 'la règle de Dowdall',
  'method.first-preferences': 'les premières préférences',
  'method.approval': 'les premières places',
  'method.average-place': 'la place moyenne',
  'method.copeland': 'la méthode de Copeland',
  'method.minimax': 'minimax',
  'method.schulze': 'la méthode de Schulze',
  'method.ranked-pairs': 'les paires ordonnées',
  'method.kemeny': 'Kemeny–Young',
  'method.instant-runoff': 'le vote alternatif',
  'method.best-worst': 'le score meilleur-pire',
  'method.bradley-terry': 'Bradley–Terry',
  'method.points': 'la somme des points',
  'rewards.borda': 'Favorise ce que beaucoup placent assez haut, même si peu le mettent en tête.',
  'rewards.dowdall': 'Favorise surtout les premières places, les suivantes de moins en moins.',
  'rewards.first-preferences': 'Ne compte que la tête de chaque liste ; tout le reste est laissé de côté.',
  'rewards.approval': 'Favorise ce que la plupart ont parmi leurs premières places, dans n’importe quel ordre.',
  'rewards.average-place': 'Favorise une bonne place moyenne chez celles et ceux qui ont classé l’élément.',
  'rewards.copeland': 'Favorise ce qui gagne le plus de duels contre les autres éléments.',
  'rewards.minimax': 'Favorise ce qui n’est jamais battu par beaucoup.',
  'rewards.schulze':
    'Favorise ce qui gagne ses duels contre les autres éléments, directement ou par l’intermédiaire d’autres.',
  'rewards.ranked-pairs': 'Tranche d’abord les duels les plus nets et garde ce qui ne les contredit pas.',
  'rewards.kemeny': 'Cherche l’ordre qui contredit le moins l’ensemble des personnes.',
  'rewards.instant-runoff':
    'Retire tour après tour l’élément qui a le moins de premières places ; ses voix passent au suivant.',
  'rewards.best-worst': 'Favorise ce qui est dit le meilleur plus souvent que le pire.',
  'rewards.bradley-terry': 'Estime, à partir de toutes les comparaisons, combien de fois chaque élément gagnerait.',
  'rewards.points': 'Favorise ce qui reçoit le plus de points.',
};
