import type {DeskFileWords} from './desk-file-words.js';

export const words: DeskFileWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'export.xlsx': 'Excel workbook',
  'export.xlsx-hint':
    'A sheet for the responses, one for each list of entries, the codebook, and what the file is about.',
  'export.tables-hint': 'A ZIP with several tables: the responses, one for each list of entries, and the codebook.',
  'export.package': 'Data package',
  'export.package-hint': 'A ZIP for analysts: tables, codebook, and what reads them with labels in R and SPSS.',
  'export.lines': 'JSON Lines',
  'export.lines-hint': 'The same as the file for another desk, a line per response, for programs.',
  'export.multiple': 'Choices of several',
  'export.one-column': 'All in one column',
  'export.column-per-option': 'One column per option',
  'export.audience': 'For whom',
  'export.organiser': 'For us: everything',
  'export.public': 'To publish: without sensitive questions, ids, exact times and people’s own words',
};
