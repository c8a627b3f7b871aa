import type {FeedbackResultWords} from './feedback-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count < 2 ? one : more).replace('#', shown);

export const words: FeedbackResultWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'feedback.eyebrow': 'Ce que les participants ont dit',
  'feedback.working': 'Calcul en cours…',
  'feedback.reading': plural('Lecture des réponses… #', 'Lecture des réponses… #'),
  'feedback.no-questions': 'Ce questionnaire ne demande rien qui puisse être résumé.',
  'feedback.responses': plural('# réponse', '# réponses'),
  'feedback.of-responses': (shown, all) => `${shown} réponses sur ${all}`,
  'feedback.withheld': (minimum) =>
    `Rien n’est affiché, afin que personne ne soit reconnu : il resterait moins de ${minimum} réponses, ici ou parmi les autres. Choisissez moins de filtres.`,
  'feedback.withheld-question': (minimum) =>
    `Non affiché, afin que personne ne soit reconnu : moins de ${minimum} personnes y ont répondu, ici ou parmi les autres.`,
  'feedback.answered': plural('# réponse', '# réponses'),
  'feedback.unanswered': plural('# laissée ouverte', '# laissées ouvertes'),
  'feedback.not-applicable': plural('# sans objet', '# sans objet'),
  'feedback.do-not-know': plural('# ne sait pas', '# ne savent pas'),
  'feedback.not-asked': plural('# non posée', '# non posées'),
  'feedback.no-answers': 'Personne n’a répondu à cette question.',

  'feedback.filters': 'Quelles réponses',
  'feedback.filter-add': 'Afficher seulement',
  'feedback.filter-choose': 'Choisissez une réponse',
  'feedback.filter-set': 'Afficher',
  'feedback.filter-remove': (filter) => `Retirer le filtre « ${filter} »`,
  'feedback.filter-is': (question, answer) => `${question} ${answer}`,
  'feedback.group-count': (group, count) => `${group} (${count})`,
  'feedback.first-group': 'Premier groupe',
  'feedback.second-group': 'Second groupe',
  'feedback.no-pair': (minimum) => `Il n’y a pas deux groupes d’au moins ${minimum} réponses.`,
  'feedback.in-both': plural(
    '# réponse est dans les deux groupes : on ne peut pas dire ce qui tient du hasard.',
    '# réponses sont dans les deux groupes : on ne peut pas dire ce qui tient du hasard.',
  ),

  'feedback.share': (title, count, of, percent) => `${title} : ${count} sur ${of} (${percent}).`,
  'feedback.most': (title, count, of, percent) => `Le plus souvent : ${title}, ${count} sur ${of} (${percent}).`,
  'feedback.count-percent': (count, percent) => `${count} (${percent})`,
  'feedback.mean': (mean) => `Moyenne ${mean}.`,
  'feedback.mean-between': (mean, low, high) => `Moyenne ${mean} (intervalle à 95 % de ${low} à ${high}).`,
  'feedback.median': (median) => `Médiane ${median}.`,
  'feedback.median-between': (median, low, high) => `Médiane ${median} (intervalle à 95 % de ${low} à ${high}).`,
  'feedback.half-between': (low, high) => `La moitié centrale se situe entre ${low} et ${high}.`,
  'feedback.promoter-score': (score) => `Score de recommandation (NPS) ${score}.`,
  'feedback.promoter-score-between': (score, low, high) =>
    `Score de recommandation (NPS) ${score} (intervalle à 95 % de ${low} à ${high}).`,
  'feedback.promoters': 'Promoteurs (9 et 10)',
  'feedback.passives': 'Passifs (7 et 8)',
  'feedback.detractors': 'Détracteurs (0 à 6)',
  'feedback.several':
    'Plusieurs réponses étaient possibles. Les pourcentages portent sur les personnes qui ont répondu.',
  'feedback.own-texts': 'Autre, avec leurs propres mots',
  'feedback.best-row': (row, mean) => `Le plus haut : « ${row} » (moyenne ${mean}).`,
  'feedback.worst-row': (row, mean) => `Le plus bas : « ${row} » (moyenne ${mean}).`,
  'feedback.most-points': (item, points, total) => `Le plus de points : ${item}, ${points} sur ${total} en moyenne.`,
  'feedback.first': (items) => `En tête : ${items}.`,
  'feedback.ranking-method': (method) =>
    `Compté avec ${method}. La page du résultat du classement dit à quel point cet ordre est sûr et où les groupes diffèrent.`,
  'feedback.dates': (first, last) => `Du ${first} au ${last}.`,
  'feedback.entries': (entries, shown, people) => `${shown} ${entries < 2 ? 'entrée' : 'entrées'}, dans ${people}.`,
  'feedback.entries-each': 'Entrées par réponse',
  'feedback.from-below': (from, to) => `de ${from} à moins de ${to}`,
  'feedback.other-value': 'Autres valeurs',

  'feedback.comments': 'Ce que les participants ont noté à côté',
  'feedback.texts-identity': 'Ces textes disent qui est la personne. Ils sont comptés, mais pas affichés ici.',
  'feedback.texts-search': 'Chercher dans ces textes',
  'feedback.texts-found': plural('# texte trouvé', '# textes trouvés'),
  'feedback.texts-copy': 'Copier ces textes',
  'feedback.texts-copied': 'Copié',
  'feedback.texts-not-copied':
    'Ce navigateur n’a pas permis de copier les textes. Sélectionnez-les plutôt dans la liste.',

  'feedback.column-answer': 'Réponse',
  'feedback.column-count': 'Nombre',
  'feedback.column-percent': 'Pourcentage',
  'feedback.column-interval': 'Intervalle à 95 %',
  'feedback.column-answers': 'Réponses',
  'feedback.column-mean': 'Moyenne',
  'feedback.column-median': 'Médiane',
  'feedback.column-deviation': 'Écart type',
  'feedback.column-row': 'Énoncé',
  'feedback.column-item': 'Élément',
  'feedback.column-firsts': 'En première place',
  'feedback.column-place': 'Place',
  'feedback.column-value': 'Valeur',
  'feedback.column-when': 'Quand',
  'feedback.column-difference': 'Différence',
  'feedback.column-chance': 'Hasard ?',

  'feedback.differences': 'Différences',
  'feedback.percent-points': (points) => `${points} points`,
  'feedback.clear': 'plus que le hasard',
  'feedback.chance': 'peut-être le hasard',
  'feedback.unknown': 'on ne peut pas le dire',
  'feedback.chance-note':
    '« Plus que le hasard » : si les personnes qui ont répondu avaient été tirées au sort, une telle différence apparaîtrait d’elle-même dans moins de 5 questions sur 100. Parmi de nombreuses questions, certaines diffèrent tout de même par hasard.',
  'feedback.how-title': 'Comment ces nombres sont calculés',
  'feedback.how-interval':
    'Un intervalle à 95 % dit jusqu’où va le hasard si les personnes qui ont répondu avaient été tirées au sort parmi toutes celles qui le pouvaient. Il ne dit rien de celles qui n’ont pas répondu.',
  'feedback.how-shares':
    'Les pourcentages portent sur les personnes qui ont répondu : « sans objet », « ne sait pas », laissé ouvert et non posé sont comptés à part. Leurs intervalles sont ceux de Wilson ; pour les différences, ceux de Newcombe.',
  'feedback.how-means':
    'Les intervalles des moyennes sont ceux de Student ; pour les différences, ceux de Welch. Ceux des médianes vont d’une réponse à une autre, quelle que soit la distribution. Trop peu de réponses n’en ont pas.',
  'feedback.how-promoters':
    'Le score de recommandation (NPS) est le pourcentage de 9 et 10 moins celui de 0 à 6 ; son intervalle est celui de Wald ajusté.',
  'feedback.how-groups': (minimum) =>
    `Un groupe, et chaque question en son sein, est affiché à partir de ${minimum} réponses, et seulement là où de plus petits nombres ne se déduisent pas par soustraction.`,
};
