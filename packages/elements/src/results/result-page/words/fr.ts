import type {ResultPageWords} from './result-page-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count < 2 ? one : more).replace('#', shown);

export const words: ResultPageWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'result.loading': 'Lecture des réponses…',
  'result.failed': 'Les réponses n’ont pas pu être lues.',
  'result.not-counted': 'Ces réponses n’ont pas pu être comptées.',
  'result.try-again': 'Réessayer',
  'result.nobody': 'Aucune réponse pour l’instant. Elles apparaissent d’elles-mêmes à mesure qu’elles arrivent.',
  'result.answers': plural('# réponse', '# réponses'),
  'result.new-answers': plural('# nouvelle réponse est comptée.', '# nouvelles réponses sont comptées.'),
  'result.late': plural(
    '# réponse est arrivée après la clôture de la consultation.',
    '# réponses sont arrivées après la clôture de la consultation.',
  ),
  'result.without-late': 'Écarter les réponses arrivées en retard',
  'result.came-late': 'arrivée en retard',
  'result.versions': plural(
    '# réponse à une autre version de cette consultation, qui demande autre chose, est gardée à part.',
    '# réponses à d’autres versions de cette consultation, qui demandent autre chose, sont gardées à part.',
  ),
  'result.version': 'Afficher la version',
  'result.version-of': (version, answers, date) =>
    [`${version} (${answers})`, ...(date ? [`la dernière le ${date}`] : [])].join(', '),
  'result.present': 'Présenter',
  'result.print': 'Imprimer ou enregistrer en PDF',
  'result.next': 'Suivant',
  'result.back': 'Précédent',
  'result.leave': 'Fermer',
  'result.page-of': (page, of) => `${page} sur ${of}`,
  'result.groups-compare': 'Comparer selon',
  'result.groups-nothing': 'Ne pas comparer',
  'result.groups-answered-in': 'Là où l’on a répondu',
  'result.groups-everybody': 'Tout le monde',
  'result.groups-other': 'Autre',
  'result.groups-none-of-these': 'Aucun de ces choix',
  'result.groups-withheld': (groups, shownGroups, answers, minimum) =>
    groups === 1
      ? `Un groupe n’est pas montré à part, pour que personne ne soit reconnu : il faut au moins ${minimum} réponses, aussi dans ce qui reste à côté des autres. Il compte dans « Tout le monde ».`
      : `${shownGroups} groupes, ${answers} réponses en tout, ne sont pas montrés à part, pour que personne ne soit reconnu : il faut au moins ${minimum} réponses, aussi dans ce qui reste à côté des autres. Ils comptent dans « Tout le monde ».`,
  'result.groups-none': (minimum) => `Aucun groupe n’a encore ${minimum} réponses.`,
  'result.said-show-all': plural('Afficher # de plus', 'Afficher # de plus'),
  'result.said-times': plural('# fois', '# fois'),
};
