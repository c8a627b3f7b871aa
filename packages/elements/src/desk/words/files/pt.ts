import type {DeskFileWords} from './desk-file-words.js';

export const words: DeskFileWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'export.xlsx': 'Livro do Excel',
  'export.xlsx-hint':
    'Uma folha para as respostas, uma para cada lista de entradas, o livro de códigos e do que trata o ficheiro.',
  'export.tables-hint':
    'Um ZIP com várias tabelas: as respostas, uma para cada lista de entradas e o livro de códigos.',
  'export.package': 'Pacote de dados',
  'export.package-hint':
    'Um ZIP para a análise: tabelas, livro de códigos e o necessário para as ler com etiquetas no R e no SPSS.',
  'export.lines': 'JSON Lines',
  'export.lines-hint': 'O mesmo que o ficheiro para outro posto, uma linha por resposta, para programas.',
  'export.multiple': 'Escolhas múltiplas',
  'export.one-column': 'Todas numa coluna',
  'export.column-per-option': 'Uma coluna por opção',
  'export.audience': 'Para quem',
  'export.organiser': 'Para nós: tudo',
  'export.public': 'Para publicar: sem perguntas sensíveis, identificadores, horas exatas nem textos livres',
};
