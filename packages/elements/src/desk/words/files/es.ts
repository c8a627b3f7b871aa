import type {DeskFileWords} from './desk-file-words.js';

export const words: DeskFileWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'export.xlsx': 'Libro de Excel',
  'export.xlsx-hint':
    'Una hoja para las respuestas, una por cada lista de entradas, el libro de códigos y de qué trata el archivo.',
  'export.tables-hint':
    'Un ZIP con varias tablas: las respuestas, una por cada lista de entradas y el libro de códigos.',
  'export.package': 'Paquete de datos',
  'export.package-hint':
    'Un ZIP para el análisis: tablas, libro de códigos y lo necesario para leerlas con sus etiquetas en R y SPSS.',
  'export.lines': 'JSON Lines',
  'export.lines-hint': 'Lo mismo que el archivo para otro puesto, una línea por respuesta, para programas.',
  'export.multiple': 'Preguntas con varias opciones',
  'export.one-column': 'Todas en una columna',
  'export.column-per-option': 'Una columna por opción',
  'export.audience': 'Para quién',
  'export.organiser': 'Para nosotros: todo',
  'export.public': 'Para publicar: sin preguntas sensibles, identificadores, horas exactas ni textos libres',
};
