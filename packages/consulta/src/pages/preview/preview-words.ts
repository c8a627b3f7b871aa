import type {JsonMistakeKind} from '@consulta/schema/json-mistake';

import type {PageWords} from '../page-words.js';

export interface PreviewPageWords {
  readonly language: string;
  readonly title: string;
  readonly what: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly check: string;
  readonly good: string;
  readonly broken: (count: number, shown: string) => string;
  readonly odd: string;
  readonly notText: string;
  readonly place: (line: string, column: string) => string;
  readonly notJson: {readonly [kind in JsonMistakeKind]: string};
  readonly whole: string;
  readonly surveyLanguage: string;
  readonly width: string;
  readonly wide: string;
  readonly phone: string;
  readonly form: string;
  readonly long: string;
  readonly short: string;
  readonly fill: string;
  readonly again: string;
  readonly filled: string;
  readonly testNote: string;
}

export const PREVIEW_PAGE_WORDS: PageWords<PreviewPageWords> = {
  en: {
    language: 'Language of this page',
    title: 'Try a questionnaire',
    what: 'For authors: see what is wrong with a definition, and how it looks to those who answer. Nothing is sent anywhere.',
    choose: 'Choose a file',
    drop: 'or drop it here.',
    paste: 'Paste the text of a definition',
    pasteLabel: 'Definition (JSON)',
    check: 'Check this text',
    good: 'No mistakes found.',
    broken: (count, shown) => (count === 1 ? 'One mistake to mend' : `${shown} mistakes to mend`),
    odd: 'Worth a look',
    notText: 'This is not a text file.',
    place: (line, column) => `line ${line}, column ${column}`,
    notJson: {
      empty: 'There is nothing here yet.',
      'trailing-comma': 'This comma is one too many: nothing follows it before the closing bracket. Take it away.',
      'missing-comma': 'A comma is missing before this place.',
      'curly-quote': 'This quotation mark is curly, as word processors make it. Write a straight one: "',
      'single-quote': 'Names and texts stand in double quotation marks: "',
      comment: 'Comments are not allowed here. Take it away.',
      'unclosed-text': 'This text has no closing quotation mark on its line.',
      unfinished: 'The text ends too early: a closing bracket or a value is missing.',
      other: 'This is not JSON from here on.',
    },
    whole: 'whole file',
    surveyLanguage: 'Language',
    width: 'Width',
    wide: 'Full',
    phone: 'Phone',
    form: 'Form',
    long: 'Long',
    short: 'Short',
    fill: 'Fill with test answers',
    again: 'Start afresh',
    filled: 'Every open question has a test answer now.',
    testNote: 'What you submit here is marked as a test and left out of results.',
  },
  fr: {
    language: 'Langue de cette page',
    title: 'Essayer un questionnaire',
    what: 'Pour les auteurs : voyez ce qui ne va pas dans une définition, et ce que verront les personnes qui répondent. Rien n’est envoyé.',
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici.',
    paste: 'Coller le texte d’une définition',
    pasteLabel: 'Définition (JSON)',
    check: 'Vérifier ce texte',
    good: 'Aucune erreur trouvée.',
    broken: (count, shown) => (count === 1 ? 'Une erreur à corriger' : `${shown} erreurs à corriger`),
    odd: 'À regarder de près',
    notText: 'Ce n’est pas un fichier texte.',
    place: (line, column) => `ligne ${line}, colonne ${column}`,
    notJson: {
      empty: 'Il n’y a encore rien ici.',
      'trailing-comma': 'Cette virgule est en trop : rien ne la suit avant le crochet ou l’accolade. Supprimez-la.',
      'missing-comma': 'Il manque une virgule avant cet endroit.',
      'curly-quote':
        'Ce guillemet est typographique, comme les font les traitements de texte. Écrivez un guillemet droit : "',
      'single-quote': 'Les noms et les textes s’écrivent entre guillemets doubles droits : "',
      comment: 'Les commentaires ne sont pas admis ici. Supprimez celui-ci.',
      'unclosed-text': 'Ce texte n’a pas de guillemet fermant sur sa ligne.',
      unfinished: 'Le texte s’arrête trop tôt : il manque une valeur, un crochet ou une accolade.',
      other: 'À partir d’ici, ce n’est plus du JSON.',
    },
    whole: 'fichier entier',
    surveyLanguage: 'Langue',
    width: 'Largeur',
    wide: 'Entière',
    phone: 'Téléphone',
    form: 'Version',
    long: 'Longue',
    short: 'Courte',
    fill: 'Remplir avec des réponses d’essai',
    again: 'Recommencer',
    filled: 'Chaque question ouverte a maintenant une réponse d’essai.',
    testNote: 'Ce que vous validez ici est marqué comme essai et n’entre pas dans les résultats.',
  },
  es: {
    language: 'Idioma de esta página',
    title: 'Probar un cuestionario',
    what: 'Para autores: vea qué falla en una definición y cómo la verán quienes respondan. No se envía nada.',
    choose: 'Elegir un archivo',
    drop: 'o suéltelo aquí.',
    paste: 'Pegar el texto de una definición',
    pasteLabel: 'Definición (JSON)',
    check: 'Comprobar este texto',
    good: 'No se han encontrado errores.',
    broken: (count, shown) => (count === 1 ? 'Un error por corregir' : `${shown} errores por corregir`),
    odd: 'Conviene revisar',
    notText: 'Esto no es un archivo de texto.',
    place: (line, column) => `línea ${line}, columna ${column}`,
    notJson: {
      empty: 'Aquí todavía no hay nada.',
      'trailing-comma': 'Esta coma sobra: nada la sigue antes del corchete o la llave. Quítela.',
      'missing-comma': 'Falta una coma antes de este lugar.',
      'curly-quote':
        'Esta comilla es tipográfica, como las que ponen los procesadores de texto. Escriba una comilla recta: "',
      'single-quote': 'Los nombres y los textos van entre comillas dobles rectas: "',
      comment: 'Aquí no se admiten comentarios. Quítelo.',
      'unclosed-text': 'A este texto le falta la comilla de cierre en su línea.',
      unfinished: 'El texto termina antes de tiempo: falta un valor, un corchete o una llave.',
      other: 'A partir de aquí, esto no es JSON.',
    },
    whole: 'todo el archivo',
    surveyLanguage: 'Idioma',
    width: 'Anchura',
    wide: 'Completa',
    phone: 'Teléfono',
    form: 'Versión',
    long: 'Larga',
    short: 'Corta',
    fill: 'Rellenar con respuestas de prueba',
    again: 'Empezar de nuevo',
    filled: 'Todas las preguntas abiertas tienen ya una respuesta de prueba.',
    testNote: 'Lo que envíe aquí queda marcado como prueba y no entra en los resultados.',
  },
};
