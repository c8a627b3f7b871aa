import type {ConsensusWords} from './consensus-words.js';

export const words: ConsensusWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'consensus.title': 'Se mettre d’accord ensemble',
  'consensus.hidden': (answers) =>
    `Réponses recueillies : ${answers}. Elles restent cachées jusqu’à ce que vous les montriez : que chacun pense d’abord à sa propre réponse.`,
  'consensus.reveal': 'Montrer ce qui a été répondu',
  'consensus.nobody':
    'Il n’y a pas encore de réponses individuelles ici. Recueillez-les d’abord, puis mettez-vous d’accord.',
  'consensus.open': (open, of) =>
    `Désaccords ouverts : ${open} sur ${of} énoncés. Là où tous ont répondu la même chose, cette valeur est inscrite.`,
  'consensus.all-settled': 'Aucun désaccord n’est ouvert. Vérifiez les valeurs, puis continuez.',
  'consensus.next': 'Désaccord ouvert suivant',
  'consensus.by': 'Montrer à part selon',
  'consensus.by-nothing': 'Tout le monde ensemble',
  'consensus.by-group': 'Le groupe dans lequel on a répondu',
  'consensus.list': 'Tous les énoncés, le plus grand désaccord d’abord',
  'consensus.range': (low, high) => `de ${low} à ${high}`,
  'consensus.same': (value) => `tous ont répondu ${value}`,
  'consensus.no-value': 'personne n’a donné de valeur',
  'consensus.settled': (value) => `convenu : ${value}`,
  'consensus.not-settled': 'ouvert',
  'consensus.said': 'Ce qui a été répondu',
  'consensus.everybody': (answers) => `Tous (${answers})`,
  'consensus.group': (name, answers) => `${name} (${answers})`,
  'consensus.few': (minimum) => `Avec moins de ${minimum} réponses, aucune n’est montrée seule.`,
  'consensus.hidden-groups': (count, minimum) =>
    `Groupes non montrés à part, car moins de ${minimum} personnes ont répondu : ${count}`,
  'consensus.not-applicable': (count) => `Sans objet : ${count}`,
  'consensus.do-not-know': (count) => `Ne sait pas : ${count}`,
  'consensus.unanswered': (count) => `Sans réponse : ${count}`,
  'consensus.reason': 'Pourquoi vous convenez de cette valeur',
};
