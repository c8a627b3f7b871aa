import {pluralIn} from '../../words/plural-in.js';
import type {PaperWords} from './paper-words.js';

const plural = pluralIn('fr');

export const words: PaperWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'paper.title': 'Formulaire à remplir sur papier',
  'paper.language': 'Langue',
  'paper.print': 'Imprimer',
  'paper.keys': 'n : sans objet · ? : ne sait pas',
  'paper.one': 'Cochez une case.',
  'paper.several': 'Cochez toutes les cases qui conviennent.',
  'paper.order': 'Écrivez 1 à côté du premier, 2 à côté du deuxième, et ainsi de suite.',
  'paper.amounts': 'Écrivez un nombre à côté de chacun.',
  'paper.number': 'Écrivez un nombre.',
  'paper.date': 'Écrivez une date.',
  'paper.text': 'Écrivez ici.',
  'paper.not-applicable': 'Sans objet',
  'paper.do-not-know': 'Ne sait pas',
  'paper.yes': 'Oui',
  'paper.no': 'Non',
  'paper.none': 'Aucune de ces réponses',
  'paper.not-on-paper': 'Cette question ne peut pas être remplie sur papier.',
  'paper.enter-title': 'Saisir des réponses papier',
  'paper.enter-hint':
    'Tapez un code et sa réponse, puis les réponses qui suivent sur le formulaire : B1 3 n 4 - 2. Un moins laisse une réponse de côté. Plusieurs s’écrivent 1,3 ; un ordre 3,1,2 ; les mots entre guillemets droits : A1 "Ville de Lyon".',
  'paper.many-hint':
    'Beaucoup de feuilles à la fois : collez les cellules d’un tableur. La première ligne contient les codes, chaque autre ligne est une feuille.',
  'paper.target': 'Cible',
  'paper.importance': 'Importance',
  'paper.low': 'faible',
  'paper.normal': 'normale',
  'paper.high': 'élevée',
  'paper.confidence': 'Degré de certitude',
  'paper.unsure': 'peu sûr',
  'paper.fairly-sure': 'assez sûr',
  'paper.sure': 'sûr',
  'paper.comment': 'Commentaire',
  'paper.note-hint': 'À côté d’une réponse, après elle :',
  'paper.noted': (name, text) => `${name} : ${text}`,
  'paper.typed': 'Réponses par code',
  'paper.understood': 'Compris',
  'paper.save': (n, shown) => plural(n, {one: 'Enregistrer cette feuille', other: `Enregistrer ${shown} feuilles`}),
  'paper.saved': (n, shown) =>
    plural(n, {
      one: 'Enregistré. La feuille suivante peut être saisie.',
      other: `${shown} feuilles sont enregistrées.`,
    }),
  'paper.sheet': (number) => `Feuille ${number} :`,
  'paper.answers': (n, shown) => plural(n, {one: `${shown} réponse`, other: `${shown} réponses`}),
  'paper.problem-code': (code) => `Il n’y a pas de ${code} dans ce formulaire.`,
  'paper.problem-value': (code, typed) => `${code} : « ${typed} » n’est pas une réponse possible.`,
  'paper.incomplete': (count) =>
    `Obligatoire et encore manquant : ${count}. La feuille peut tout de même être enregistrée.`,
  'paper.group': 'Groupe, s’il y en a un',
  'paper.nothing': 'Rien n’est encore saisi',
};
