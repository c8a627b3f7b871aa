import type {DeskFileWords} from './desk-file-words.js';

export const words: DeskFileWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'export.xlsx': 'Classeur Excel',
  'export.xlsx-hint':
    'Une feuille pour les réponses, une pour chaque liste d’entrées, le dictionnaire des codes et une présentation du fichier.',
  'export.tables-hint':
    'Un ZIP avec plusieurs tableaux\u202f: les réponses, un pour chaque liste d’entrées et le dictionnaire des codes.',
  'export.package': 'Paquet de données',
  'export.package-hint':
    'Un ZIP pour l’analyse\u202f: les tableaux, le dictionnaire des codes et de quoi les lire avec leurs libellés dans R et SPSS.',
  'export.lines': 'JSON Lines',
  'export.lines-hint':
    'Le même contenu que le fichier pour un autre poste, une ligne par réponse, pour des programmes.',
  'export.multiple': 'Choix multiples',
  'export.one-column': 'Tous dans une colonne',
  'export.column-per-option': 'Une colonne par option',
  'export.audience': 'Pour qui',
  'export.organiser': 'Pour nous\u202f: tout',
  'export.public': 'À publier\u202f: sans questions sensibles, identifiants, heures exactes ni textes libres',
};
