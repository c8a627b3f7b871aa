import {pluralIn} from '../plural-in.js';
import type {DeskMergeWords} from './desk-merge-words.js';

const plural = pluralIn('fr');

export const words: DeskMergeWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'import.not-yet': 'Rien n’est encore enregistré.',
  'import.add': (n, shown) => plural(n, {one: 'Ajouter cette réponse', other: `Ajouter ${shown} réponses`}),
  'import.leave': 'Ne rien ajouter',
  'import.left': 'Rien n’a été ajouté.',
  'import.take-back': 'Annuler cet ajout',
  'import.erased': (n, shown) =>
    plural(n, {
      one: `${shown} supprimée définitivement ici et laissée de côté`,
      other: `${shown} supprimées définitivement ici et laissées de côté`,
    }),
  'import.conflict-kept': (ids) =>
    `Réponses différentes sous le même numéro : ${ids}. Les deux sont conservées, et celle qui a été envoyée en premier compte. Demandez à l’expéditeur laquelle est valable ; vous pourrez la choisir sur cette page.`,
  'import.pooled': (title, versions) =>
    `« ${title} » : les versions ${versions} ne diffèrent que par leur formulation ; leurs réponses sont comptées ensemble.`,
  'import.apart': (title, versions) =>
    `« ${title} » : les versions ${versions} ne demandent pas la même chose ; leurs réponses restent séparées.`,
  'import.differences': 'Ce qui change dans la formulation',

  'conflicts.title': (n, shown) =>
    plural(n, {
      one: `${shown} réponse est arrivée avec des contenus différents`,
      other: `${shown} réponses sont arrivées avec des contenus différents`,
    }),
  'conflicts.hint':
    'Le même numéro, d’autres réponses : quelqu’un a modifié un fichier, ou un appareil a été copié. Tout est conservé. Demandez à la personne quelles réponses sont valables, puis choisissez-les.',
  'conflicts.counts': 'compte',
  'conflicts.settled': 'décidé ici',
  'conflicts.choose': 'Compter celles-ci',
  'conflicts.chosen': (name, moment) => `Les réponses de ${name}, envoyées le ${moment}, comptent désormais.`,
  'conflicts.submitted': (moment) => `envoyée le ${moment}`,
  'conflicts.differ': (questions) => `autres réponses à : ${questions}`,
  'conflicts.differ-elsewhere': 'mêmes réponses, mais d’autres indications',

  'erase.button': 'Supprimer définitivement…',
  'erase.title': (n, shown) =>
    plural(n, {one: 'Supprimer définitivement cette réponse ?', other: `Supprimer définitivement ${shown} réponses ?`}),
  'erase.hint':
    'À faire quand les personnes qui ont répondu le demandent. C’est irréversible. Seuls les numéros restent ici, pour qu’un fichier ajouté plus tard ne ramène pas les réponses. Les fichiers reçus ou exportés les contiennent encore : supprimez-les aussi.',
  'erase.chain': (n, shown) =>
    plural(n, {
      one: `${shown} version antérieure ou ultérieure des mêmes réponses est supprimée avec.`,
      other: `${shown} versions antérieures ou ultérieures des mêmes réponses sont supprimées avec.`,
    }),
  'erase.confirm': (n, shown) =>
    plural(n, {one: 'Supprimer définitivement', other: `Supprimer définitivement les ${shown}`}),
  'erase.done': (n, shown) =>
    plural(n, {
      one: `${shown} réponse supprimée définitivement.`,
      other: `${shown} réponses supprimées définitivement.`,
    }),
};
